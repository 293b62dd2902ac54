package bsc.audit;

import bsc.formula.Decimals;
import bsc.formula.Quantities;
import bsc.model.Band;
import bsc.model.Convention;
import bsc.model.Figure;
import bsc.model.Interval;
import bsc.model.Perspective;
import bsc.model.Printed;
import bsc.model.Verdict;
import bsc.score.Assignments;
import bsc.score.Scorecard;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges totals, and the conclusions of perspectives and of the study, against every assignment of scores that the
 * printed labels allow.
 */
final class TotalJudge {
    private final Quantities quantities;
    private final Scorecard card;

    TotalJudge(Quantities quantities, Scorecard card) {
        this.quantities = quantities;
        this.card = card;
    }

    /** The printed sum of scores. */
    Finding total(Figure figure, Printed.Number printed) {
        Interval point = Interval.point(printed.value());
        return amongAssignments(figure, point, point, card.sum());
    }

    /** The printed number on the performance line. */
    Finding average(Figure figure, Printed.Number printed) {
        return amongAssignments(figure, printed.rounded(), printed.roundedOrCut(), card.total());
    }

    private Finding amongAssignments(Figure figure, Interval rounded, Interval cut, Optional<Assignments> numbers) {
        if (numbers.isEmpty()) {
            return unscored(figure, card.unscored());
        }
        Assignments all = numbers.get();
        boolean follows = all.in(rounded).signum() > 0;
        BigInteger giving = all.in(follows ? rounded : cut);
        Verdict verdict = follows ? Verdict.FOLLOWS : giving.signum() > 0 ? Verdict.FOLLOWS_UNDER : Verdict.DOES_NOT_FOLLOW;
        Optional<Convention> convention = verdict == Verdict.FOLLOWS_UNDER ? Optional.of(Convention.CUT) : Optional.empty();
        return new Finding(figure, verdict, range(all), Optional.empty(), convention, follows || rounded.isPoint() ? 0 : 1,
                giving + " of " + all.count(), all.count().equals(BigInteger.ONE) ? "the labels give " + range(all)
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
    Finding perspective(Figure figure) {
        Perspective perspective = figure.perspective().orElseThrow();
        return onScale(figure, card.score(perspective),
                card.of(perspective).stream().filter(l -> l.scores().isEmpty()).map(l -> l.indicator().name()).toList());
    }

    /** The printed conclusion on the hospital. */
    Finding conclusion(Figure figure) {
        return onScale(figure, card.total(), card.unscored());
    }

    private Finding onScale(Figure figure, Optional<Assignments> numbers, List<String> unscored) {
        if (card.scale().isEmpty()) {
            return Finding.cannotBeJudged(figure, "given by judgement: no scale is printed");
        }
        if (numbers.isEmpty()) {
            return unscored(figure, unscored);
        }
        Map<String, BigInteger> counts = card.labels(numbers.get());
        Set<String> printed = onScale(figure);
        boolean follows = printed.stream().anyMatch(counts::containsKey);
        String labels = counts.entrySet().stream().map(e -> numbers.get().count().equals(BigInteger.ONE) ? e.getKey()
                : e.getKey() + " in " + e.getValue() + " of " + numbers.get().count()).collect(Collectors.joining(", "));
        return Finding.plain(figure, follows, String.join(" or ", counts.keySet()), "mean score " + range(numbers.get()),
                "mean score " + range(numbers.get()) + " is " + (labels.isEmpty() ? "in no class" : labels));
    }

    /** The labels of the scale that a printed wording stands for. */
    Set<String> onScale(Figure figure) {
        Set<String> labels = quantities.study().labelsOf(figure.printed());
        return card.scale().stream().flatMap(scale -> scale.rows().stream()).map(Band::label).filter(labels::contains)
                .collect(Collectors.toSet());
    }
}
