package bsc.formula;

import bsc.model.BadData;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Measure;
import bsc.model.Period;
import bsc.model.Place;
import bsc.model.Study;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The formulas of a study's indicators and figures, parsed once; every name and period in them is known. */
final class Formulas {
    private final Study study;
    private final Set<String> names = new HashSet<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Formula> byId = new HashMap<>();

    private Formulas(Study study) {
        this.study = study;
        study.measures().stream().map(Measure::id).forEach(names::add);
        study.figures().stream().map(Figure::id).forEach(names::add);
        study.indicators().forEach(i -> {
            names.add(i.id());
            indicators.put(i.id(), i);
        });
    }

    /** @throws BadData when a formula cannot be parsed, names something unknown, or needs its own value */
    static Formulas of(Study study) {
        Formulas formulas = new Formulas(study);
        study.indicators().forEach(i -> formulas.add(i.id(), i.formula(), i.place()));
        study.figures().forEach(f -> formulas.add(f.id(), f.formula(), f.place()));
        study.indicators().forEach(i -> formulas.checkEnds(i.id(), new ArrayDeque<>()));
        return formulas;
    }

    /** The formula of the indicator or figure of this id, if it has one. */
    Optional<Formula> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private void add(String id, String text, Place place) {
        if (!text.isEmpty()) {
            byId.put(id, parse(text, place, "formula"));
        }
    }

    /** A formula whose names and periods are those of the study. */
    Formula parse(String text, Place place, String column) {
        Formula formula = Formula.parse(text, place, column);
        formula.names().forEach(name -> checkKnown(name, formula, place, column));
        return formula;
    }

    private void checkKnown(Term.Name name, Formula formula, Place place, String column) {
        if (!names.contains(name.id())) {
            throw BadData.at(place, column, formula.text(), "names '" + name.id() + "', which is neither in measures.csv "
                    + "nor in indicators.csv nor in figures.csv");
        }
        if (name.period().isPresent() && study.period(name.period().get()).isEmpty()) {
            throw BadData.at(place, column, formula.text(), "names the period '" + name.period().get()
                    + "'; periods in datapackage.json: "
                    + String.join(", ", study.periods().stream().map(Period::name).toList()));
        }
    }

    private void checkEnds(String indicator, Deque<String> path) {
        if (path.contains(indicator)) {
            throw BadData.at(indicators.get(indicator).place(), "formula", indicators.get(indicator).formula(),
                    "needs its own value (" + String.join(" -> ", path) + " -> " + indicator + ")");
        }
        path.addLast(indicator);
        get(indicator).stream().flatMap(f -> f.names().stream()).map(Term.Name::id)
                .filter(indicators::containsKey).forEach(id -> checkEnds(id, path));
        path.removeLast();
    }
}
