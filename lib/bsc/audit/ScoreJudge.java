package bsc.audit;

import bsc.formula.Decimals;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Convention;
import bsc.model.Figure;
import bsc.model.Indicator;
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
        Value value = quantities.value(indicator, figure.occasion(), Reading.ORDINARY);
        List<Band> labelled = quantities.label(indicator, figure.occasion())
                .map(label -> Scorecards.named(quantities.study(), indicator, label.printed())).orElse(List.of());
        Bands table = quantities.study().bandsOf(indicator.bands());
        Set<BigDecimal> scores = Scorecards.allowed(indicator, table, bands(table, value, labelled));
        Map<Convention, Set<BigDecimal>> others = byConvention(indicator, table, value, labelled, figure.occasion());
        Set<BigDecimal> byRepair = others.getOrDefault(Convention.REPAIRED_BANDS, Set.of());
        if (scores.isEmpty() && byRepair.isEmpty()) {
            return Finding.cannotBeJudged(figure, value instanceof Value.Known known
                    ? "no band: " + Decimals.shortest(known.centre()) + " lies in no band of " + indicator.bands()
                    : "not published: a value or label of " + indicator.name());
        }
        String reason = shown(value, labelled) + " gives " + (scores.isEmpty() ? "no score" : words(scores))
                + (indicator.repaired().isEmpty() ? "" : " by the bands as printed, "
                + (byRepair.isEmpty() ? "no score" : words(byRepair)) + " by the repaired bands");
        boolean follows = contains(scores, printed.value());
        Optional<Convention> convention = follows ? Optional.empty() : others.entrySet().stream()
                .filter(e -> contains(e.getValue(), printed.value())).map(Map.Entry::getKey).findFirst();
        Verdict verdict = follows ? Verdict.FOLLOWS : convention.isPresent() ? Verdict.FOLLOWS_UNDER : Verdict.DOES_NOT_FOLLOW;
        return new Finding(figure, verdict, words(scores.isEmpty() ? byRepair : scores), Optional.empty(), convention,
                follows ? 0 : others.size(), "", reason);
    }

    /** The scores under each convention that can make a difference, in the order in which conventions are tried. */
    private Map<Convention, Set<BigDecimal>> byConvention(Indicator indicator, Bands table, Value value, List<Band> labelled,
                                                          Occasion occasion) {
        Map<Convention, Set<BigDecimal>> scores = new EnumMap<>(Convention.class);
        if (value instanceof Value.Known known && table.byRange() && !indicator.unit().exact()) {
            scores.put(Convention.CUT, Scorecards.allowed(indicator, table, bands(table, quantities.value(indicator,
                    occasion, Reading.ORDINARY.withSet(Printed.Number::roundedOrCut)), labelled)));
            scores.put(Convention.WHOLE_UNITS, Scorecards.allowed(indicator, table,
                    Labelling.of(table, Labelling.wholeUnits(known.range()))));
        }
        if (!indicator.repaired().isEmpty()) {
            Bands repaired = quantities.study().bandsOf(indicator.repaired());
            scores.put(Convention.REPAIRED_BANDS, Scorecards.allowed(indicator, repaired, bands(repaired, value, labelled)));
        }
        return scores;
    }

    private static List<Band> bands(Bands table, Value value, List<Band> labelled) {
        if (value instanceof Value.Known known && table.byRange()) {
            return Labelling.of(table, known.range());
        }
        Set<String> labels = labelled.stream().map(Band::label).collect(Collectors.toSet());
        return table.rows().stream().filter(b -> labels.contains(b.label())).toList();
    }

    private static String shown(Value value, List<Band> labelled) {
        return value instanceof Value.Known known ? Decimals.shortest(known.centre())
                : labelled.stream().map(Band::label).collect(Collectors.joining(" and "));
    }

    private static String words(Set<BigDecimal> scores) {
        return scores.stream().map(Decimals::shortest).collect(Collectors.joining(" or "));
    }

    private static boolean contains(Set<BigDecimal> numbers, BigDecimal number) {
        return numbers.stream().anyMatch(n -> n.compareTo(number) == 0);
    }
}
