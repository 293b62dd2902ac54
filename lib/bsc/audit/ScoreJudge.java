package bsc.audit;

import bsc.formula.Decimals;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Convention;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Interval;
import bsc.model.Perspective;
import bsc.model.Printed;
import bsc.model.Value;
import bsc.model.Verdict;
import bsc.score.Assignments;
import bsc.score.Labelling;
import bsc.score.Scorecard;
import bsc.score.Scorecards;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges scores, totals, and the conclusions of perspectives and of the study against every assignment of scores that
 * the printed labels allow.
 */
final class ScoreJudge {
    private final Quantities quantities;

    ScoreJudge(Quantities quantities) {
        this.quantities = quantities;
    }

    /** An indicator's printed score: one of those that its label allows. */
    Finding score(Figure figure, Printed.Number printed) {
        Indicator indicator = quantities.indicator(figure.indicator());
        Value value = quantities.value(indicator, figure.occasion(), Reading.ORDINARY);
        List<Band> labelled = quantities.label(indicator, figure.occasion())
                .map(label -> Scorecards.named(quantities.study(), indicator, label.printed())).orElse(List.of());
        Bands table = quantities.study().bandsOf(indicator.bands());
        List<Band> bands = bands(table, value, labelled);
        Bands beside = indicator.repaired().isEmpty() ? table : quantities.study().bandsOf(indicator.repaired());
        List<Band> repaired = indicator.repaired().isEmpty() ? List.of() : bands(beside, value, labelled);
        Set<BigDecimal> scores = Scorecards.allowed(indicator, table, bands);
        Set<BigDecimal> byRepair = Scorecards.allowed(indicator, beside, repaired);
        if (scores.isEmpty() && byRepair.isEmpty()) {
            return Finding.cannotBeJudged(figure, value instanceof Value.Known known
                    ? "no band: " + Decimals.shortest(known.centre()) + " lies in no band of " + indicator.bands()
                    : "not published: a value or label of " + indicator.name());
        }
        String reason = shown(value, labelled) + " gives " + (scores.isEmpty() ? "no score" : words(scores))
                + (indicator.repaired().isEmpty() ? "" : " by the bands as printed, "
                + (byRepair.isEmpty() ? "no score" : words(byRepair)) + " by the repaired bands");
        boolean follows = contains(scores, printed.value());
        boolean followsRepair = !follows && contains(byRepair, printed.value());
        Verdict verdict = follows ? Verdict.FOLLOWS : followsRepair ? Verdict.FOLLOWS_UNDER : Verdict.DOES_NOT_FOLLOW;
        return new Finding(figure, verdict, words(scores.isEmpty() ? byRepair : scores), Optional.empty(),
                followsRepair ? Optional.of(Convention.REPAIRED_BANDS) : Optional.empty(),
                follows || indicator.repaired().isEmpty() ? 0 : 1, "", reason);
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

    /** The printed sum of scores. */
    Finding total(Figure figure, Printed.Number printed, Scorecard card) {
        return amongAssignments(figure, Interval.point(printed.value()), card, card.sum());
    }

    /** The printed number on the performance line. */
    Finding average(Figure figure, Printed.Number printed, Scorecard card) {
        return amongAssignments(figure, printed.rounded(), card, card.total());
    }

    private static Finding amongAssignments(Figure figure, Interval printed, Scorecard card,
                                            Optional<Assignments> numbers) {
        if (numbers.isEmpty()) {
            return unscored(figure, card.unscored());
        }
        Assignments all = numbers.get();
        BigInteger giving = all.ways().entrySet().stream().filter(e -> Interval.point(e.getKey()).meets(printed))
                .map(Map.Entry::getValue).reduce(BigInteger.ZERO, BigInteger::add);
        String range = range(all);
        return Finding.plain(figure, giving.signum() > 0, range, giving + " of " + all.count(),
                all.count().equals(BigInteger.ONE) ? "the labels give " + range
                        : "the labels allow " + all.count() + " assignments of scores, from "
                        + Decimals.shortest(all.least()) + " to " + Decimals.shortest(all.most()) + "; "
                        + giving + " of them give " + figure.printed().text());
    }

    static String range(Assignments numbers) {
        return numbers.ways().size() == 1 ? Decimals.shortest(numbers.least())
                : Decimals.shortest(numbers.least()) + " to " + Decimals.shortest(numbers.most());
    }

    private static Finding unscored(Figure figure, List<String> names) {
        return Finding.cannotBeJudged(figure, names.isEmpty() ? "no indicator is scored"
                : "no label is known for: " + String.join(", ", names));
    }

    /** The printed conclusion on a perspective. */
    Finding perspective(Figure figure, Scorecard card) {
        Perspective perspective = figure.perspective().orElseThrow();
        return onScale(figure, card, card.score(perspective),
                card.of(perspective).stream().filter(l -> l.scores().isEmpty()).map(l -> l.indicator().name()).toList());
    }

    /** The printed conclusion on the hospital. */
    Finding conclusion(Figure figure, Scorecard card) {
        return onScale(figure, card, card.total(), card.unscored());
    }

    private Finding onScale(Figure figure, Scorecard card, Optional<Assignments> numbers, List<String> unscored) {
        if (card.scale().isEmpty()) {
            return Finding.cannotBeJudged(figure, "given by judgement: the study prints no scale");
        }
        if (numbers.isEmpty()) {
            return unscored(figure, unscored);
        }
        Map<String, BigInteger> counts = card.labels(numbers.get());
        Set<String> printed = onScale(figure, card);
        boolean follows = printed.stream().anyMatch(counts::containsKey);
        String labels = counts.entrySet().stream().map(e -> numbers.get().count().equals(BigInteger.ONE) ? e.getKey()
                : e.getKey() + " in " + e.getValue() + " of " + numbers.get().count()).collect(Collectors.joining(", "));
        return Finding.plain(figure, follows, String.join(" or ", counts.keySet()), "mean score " + range(numbers.get()),
                "mean score " + range(numbers.get()) + " is " + (labels.isEmpty() ? "in no class" : labels));
    }

    /** The labels of the scale that a printed wording stands for. */
    Set<String> onScale(Figure figure, Scorecard card) {
        Set<String> labels = quantities.study().labelsOf(figure.printed());
        return card.scale().stream().flatMap(scale -> scale.rows().stream()).map(Band::label).filter(labels::contains)
                .collect(Collectors.toSet());
    }
}
