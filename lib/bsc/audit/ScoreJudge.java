package bsc.audit;

import bsc.formula.Decimals;
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
        Bands table = quantities.study().bandsOf(indicator);
        Value value = quantities.value(indicator, figure.occasion(), Compared.USED);
        List<Band> labelled = quantities.label(indicator, figure.occasion())
                .map(label -> Scorecards.named(quantities.study(), indicator, label.printed())).orElse(List.of());
        Set<BigDecimal> scores = scores(indicator, table, value, labelled);
        Map<Convention, Set<BigDecimal>> others = byConvention(indicator, table, value, labelled, figure.occasion());
        Set<BigDecimal> byRepair = others.getOrDefault(Convention.REPAIRED_BANDS, Set.of());
        boolean adds = table.rows().stream().anyMatch(b -> b.criterion() instanceof Criterion.Component);
        boolean follows = contains(scores, printed, adds);
        Optional<Convention> convention = follows ? Optional.empty() : others.entrySet().stream()
                .filter(e -> contains(e.getValue(), printed, adds)).map(Map.Entry::getKey).findFirst();
        if (scores.isEmpty() && byRepair.isEmpty() && convention.isEmpty()) {
            return Finding.cannotBeJudged(figure, value instanceof Value.Known known ? table.byRule()
                    ? "no band: " + Decimals.shortest(known.centre()) + " lies in no band of " + indicator.bands()
                    : "no rule: " + indicator.bands() + " is by judgement, and no label of " + indicator.name() + " is published"
                    : value instanceof Value.Undefined undefined ? "undefined: " + undefined.why()
                    : "not published: a value or label of " + indicator.name());
        }
        Verdict verdict = follows ? Verdict.FOLLOWS : convention.isPresent() ? Verdict.FOLLOWS_UNDER : Verdict.DOES_NOT_FOLLOW;
        return new Finding(figure, verdict, words(scores.isEmpty() ? byRepair : scores), Optional.empty(), convention,
                follows ? List.of() : List.copyOf(others.keySet()), "", reason(indicator, value, labelled, scores, byRepair));
    }

    private static String reason(Indicator indicator, Value value, List<Band> labelled, Set<BigDecimal> scores, Set<BigDecimal> byRepair) {
        return shown(value, labelled) + (scores.isEmpty() ? " lies in no band" : " gives " + words(scores))
                + (indicator.repaired().isEmpty() ? "" : (scores.isEmpty() ? " as printed, " : " by the bands as printed, ")
                + (byRepair.isEmpty() ? "no score" : words(byRepair)) + " by the repaired bands");
    }

    /** The scores under each convention that makes a difference, in the order in which conventions are tried. */
    private Map<Convention, Set<BigDecimal>> byConvention(Indicator indicator, Bands table, Value value, List<Band> labelled,
                                                          Occasion occasion) {
        Map<Convention, Set<BigDecimal>> scores = new EnumMap<>(Convention.class);
        if (value instanceof Value.Known known && table.byRange()) {
            Compared.others(reading -> quantities.value(indicator, occasion, reading), known, table).forEach(o -> scores.put(
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

    private static String shown(Value value, List<Band> labelled) {
        return value instanceof Value.Known known ? Decimals.shortest(known.centre())
                : labelled.stream().map(Band::label).collect(Collectors.joining(" and "));
    }

    private static String words(Set<BigDecimal> scores) {
        return scores.stream().map(Decimals::shortest).collect(Collectors.joining(" or "));
    }

    /** A band's score is printed as it stands or with two decimals at least; a sum of components to the digits printed. */
    private static boolean contains(Set<BigDecimal> scores, Printed.Number printed, boolean adds) {
        return scores.stream().anyMatch(s -> Scorecards.printsAs(s, printed)
                || adds && Interval.point(s).meets(printed.computed().rounded()));
    }
}
