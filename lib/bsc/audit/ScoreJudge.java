package bsc.audit;

import bsc.formula.Quantities;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Convention;
import bsc.model.Criterion;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Interval;
import bsc.model.Occasion;
import bsc.model.Printed;
import bsc.model.Value;
import bsc.model.Verdict;
import bsc.score.Labelling;
import bsc.score.Scorecards;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges the printed score of an indicator: one of those that its value, else its label, is awarded by its bands. */
final class ScoreJudge {
    private final Quantities quantities;

    ScoreJudge(Quantities quantities) {
        this.quantities = quantities;
    }

    Finding judge(Figure figure, Printed.Number printed) {
        Indicator indicator = quantities.indicator(figure.indicator());
        Bands table = quantities.study().bandsOf(indicator, figure.occasion());
        Value value = quantities.value(indicator, figure.occasion(), BandedValue.USED);
        List<Band> labelled = quantities.label(indicator, figure.occasion())
                .map(label -> Scorecards.named(quantities.study(), table, label.printed())).orElse(List.of());
        Set<BigDecimal> scores = scores(indicator, table, value, labelled);
        Map<Convention, Set<BigDecimal>> others = byConvention(indicator, table, value, labelled, figure.occasion());
        Set<BigDecimal> byRepair = others.getOrDefault(Convention.REPAIRED_BANDS, Set.of());
        boolean adds = table.rows().stream().anyMatch(b -> b.criterion() instanceof Criterion.Component);
        boolean follows = contains(scores, printed, adds);
        Optional<Convention> convention = follows ? Optional.empty() : others.entrySet().stream()
                .filter(e -> contains(e.getValue(), printed, adds)).map(Map.Entry::getKey).findFirst();
        if (scores.isEmpty() && byRepair.isEmpty() && convention.isEmpty()) {
            return Finding.cannotBeJudged(figure, value instanceof Value.Known known ? table.byRule()
                    ? new Reason.NoBand(known.centre(), Optional.empty(), indicator.bands()) : new Reason.NoLabelToScore(indicator)
                    : value instanceof Value.Undefined undefined ? new Reason.Undefined(undefined.cause())
                    : new Reason.ValueNotPublished(indicator));
        }
        Set<BigDecimal> best = scores.isEmpty() ? byRepair : scores;
        Verdict verdict = follows ? Verdict.FOLLOWS : convention.isPresent() ? Verdict.FOLLOWS_UNDER : Verdict.DOES_NOT_FOLLOW;
        return new Finding(figure, verdict, best.isEmpty() ? new Recomputed.Nothing() : Recomputed.Scores.of(best), convention,
                follows ? List.of() : List.copyOf(others.keySet()), new Reason.Awarded(
                value instanceof Value.Known known ? Optional.of(known.centre()) : Optional.empty(), labelled.stream().map(Band::label).toList(),
                Recomputed.Scores.of(scores), indicator.repaired().isEmpty() ? Optional.empty() : Optional.of(Recomputed.Scores.of(byRepair))));
    }

    /** The scores under each convention that makes a difference, in the order in which conventions are tried. */
    private Map<Convention, Set<BigDecimal>> byConvention(Indicator indicator, Bands table, Value value, List<Band> labelled,
                                                          Occasion occasion) {
        Map<Convention, Set<BigDecimal>> scores = new EnumMap<>(Convention.class);
        if (value instanceof Value.Known known && table.byRange()) {
            BandedValue.others(reading -> quantities.value(indicator, occasion, reading), known, table).forEach(o -> scores.put(
                    o.convention(), Scorecards.allowed(indicator, table, Labelling.byRule(table, o.set()))));
        }
        quantities.study().repairedOf(indicator).ifPresent(repaired -> scores.put(Convention.REPAIRED_BANDS,
                scores(indicator, repaired, value, labelled)));
        return scores;
    }

    private static Set<BigDecimal> scores(Indicator indicator, Bands table, Value value, List<Band> labelled) {
        if (value instanceof Value.Known known && table.byRange()) {
            return Scorecards.allowed(indicator, table, Labelling.byRule(table, known.range()));
        }
        Set<String> labels = labelled.stream().map(Band::label).collect(Collectors.toSet());
        return Scorecards.allowed(indicator, table, table.rows().stream().filter(b -> labels.contains(b.label())).toList());
    }

    /** A band's score is printed as it stands or with two decimals at least; a sum of components to the digits printed. */
    private static boolean contains(Set<BigDecimal> scores, Printed.Number printed, boolean adds) {
        return scores.stream().anyMatch(s -> Scorecards.printsAs(s, printed)
                || adds && Interval.point(s).meets(printed.computed().rounded()));
    }
}
