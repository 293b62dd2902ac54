package bsc.audit;

import bsc.formula.Formula;
import bsc.formula.Quantities;
import bsc.formula.Term;
import bsc.model.BedMeasure;
import bsc.model.Bands;
import bsc.model.Indicator;
import bsc.model.Measure;
import bsc.model.Occasion;
import bsc.model.Place;
import bsc.model.Relation;
import bsc.model.Study;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What stands in a study's files and takes part in no check: a table of bands or a measure that nothing names. */
final class Unused {
    private final Quantities quantities;
    private final Study study;

    private Unused(Quantities quantities) {
        this.quantities = quantities;
        this.study = quantities.study();
    }

    /** @param held relations that hold without being declared; the measures of their sides are checked */
    static List<Unchecked> of(Quantities quantities, List<RelationFinding> held) {
        Unused unused = new Unused(quantities);
        List<Unchecked> found = new ArrayList<>();
        unused.add(Unchecked.RelationCheck.BANDS, unused.bands(), found);
        unused.add(Unchecked.RelationCheck.MEASURES, unused.measures(held), found);
        return found;
    }

    private void add(Unchecked.RelationCheck check, List<String> ids, List<Unchecked> found) {
        if (!ids.isEmpty()) {
            found.add(new Unchecked(check, Occasion.of(study.assessed()), new Unchecked.NotNamed(ids)));
        }
    }

    /** The study's own tables that judge no indicator and no total, nor are held beside one that does. */
    private List<String> bands() {
        Set<String> used = new HashSet<>();
        for (Indicator indicator : study.indicators()) {
            used.add(indicator.bands());
            used.add(indicator.repaired());
        }
        study.scale().map(Bands::id).ifPresent(used::add);
        Set<String> beside = new HashSet<>();
        for (Bands table : study.bands().values()) {
            table.cites().filter(cited -> used.contains(table.id()) || used.contains(cited)).ifPresent(cited -> {
                beside.add(table.id());
                beside.add(cited);
            });
        }
        return study.bands().values().stream().filter(this::isOwn).map(Bands::id).filter(id -> !used.contains(id) && !beside.contains(id))
                .sorted().toList();
    }

    /** Shared standards stand in a folder of their own. */
    private boolean isOwn(Bands table) {
        return table.rows().stream().anyMatch(b -> folder(b.place()).equals(folder(study.place())));
    }

    private static String folder(Place place) {
        return place.file().substring(0, place.file().replace('\\', '/').lastIndexOf('/') + 1);
    }

    /** Measures that no formula of an indicator, a figure or a relation names, and no identity that holds by itself. */
    private List<String> measures(List<RelationFinding> held) {
        Set<String> named = new HashSet<>();
        Stream<Formula> ofIndicators = study.indicators().stream().map(quantities::formula).flatMap(Optional::stream);
        Stream<Formula> ofFigures = study.figures().stream().map(quantities::formula).flatMap(Optional::stream);
        Stream.concat(Stream.concat(ofIndicators, ofFigures), study.relations().stream().flatMap(this::sides))
                .flatMap(f -> f.names().stream()).map(Term.Name::id).forEach(named::add);
        held.forEach(h -> named.add(h.relation().right()));
        BedRatios beds = BedRatios.of(quantities);
        for (Occasion occasion : beds.occasions()) {
            quantities.count(BedMeasure.DAYS).ifPresent(named::add);
            beds.on(occasion).values().forEach(r -> named.add(r.id()));
        }
        return study.measures().stream().map(Measure::id).filter(id -> !named.contains(id)).toList();
    }

    private Stream<Formula> sides(Relation relation) {
        return Stream.of(quantities.parse(relation.left(), relation.place(), "expression"),
                quantities.parse(relation.right(), relation.place(), "other"));
    }
}
