package bsc.audit;

import bsc.model.Aggregation;
import bsc.model.Band;
import bsc.model.Convention;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Interval;
import bsc.model.Occasion;
import bsc.model.Printed;
import bsc.model.Verdict;
import bsc.score.Assignments;
import bsc.score.ScoredIndicator;
import bsc.score.Scorecard;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges totals, and the conclusions of perspectives and of the study, each by the scorecard of its own period (or span,
 * or part), against every assignment of scores that the labels printed there allow.
 */
final class TotalJudge {
    private final Cards cards;

    TotalJudge(Cards cards) {
        this.cards = cards;
    }

    /** The printed sum of scores, of a perspective where the figure belongs to one. */
    Finding total(Figure figure, Printed.Number printed) {
        Scorecard card = cards.printed(figure.occasion());
        return amongAssignments(figure, printed.computed(), card, figure.perspective().map(card::sum).orElseGet(card::sum));
    }

    /** The printed number on the performance line, or the score of a perspective where the figure belongs to one. */
    Finding average(Figure figure, Printed.Number printed) {
        Scorecard card = cards.printed(figure.occasion());
        Finding ofScores = amongAssignments(figure, printed.computed(), card, numbers(figure, card));
        return ofScores.verdict() == Verdict.DOES_NOT_FOLLOW ? ofPrintedAverages(figure, printed.computed(), card).orElse(ofScores) : ofScores;
    }

    /** The mean of the perspectives' averages as they are printed, where each of them follows and the mean prints so. */
    private Optional<Finding> ofPrintedAverages(Figure figure, Printed.Number printed, Scorecard card) {
        if (figure.perspective().isPresent() || card.aggregation() != Aggregation.MEAN_OF_PERSPECTIVES) {
            return Optional.empty();
        }
        List<BigDecimal> averages = cards.averages(figure.occasion()).stream().filter(f -> f.perspective().isPresent() && f.printed() instanceof Printed.Number n
                && card.score(f.perspective().get()).filter(s -> s.in(n.computed().roundedOrCut()).signum() > 0).isPresent())
                .map(f -> ((Printed.Number) f.printed()).value()).toList();
        long perspectives = card.lines().stream().map(l -> l.indicator().perspective()).distinct().count();
        if (averages.size() != perspectives) {
            return Optional.empty();
        }
        BigDecimal mean = averages.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(perspectives), MathContext.DECIMAL128);
        return !Interval.point(mean).meets(printed.rounded()) ? Optional.empty() : Optional.of(Finding.plain(figure, true,
                new Recomputed.Totals(mean, mean), new Reason.MeanOfAverages(mean)));
    }

    private static Optional<Assignments> numbers(Figure figure, Scorecard card) {
        return figure.perspective().map(card::score).orElseGet(card::total);
    }

    private static Finding amongAssignments(Figure figure, Printed.Number printed, Scorecard card, Optional<Assignments> numbers) {
        if (numbers.isEmpty()) {
            return unscored(figure, card);
        }
        Assignments all = numbers.get();
        boolean follows = all.in(printed.rounded()).signum() > 0;
        boolean byMachine = !follows && all.in(Conventions.byMachine(printed)).signum() > 0;
        BigInteger giving = all.in(follows ? printed.rounded() : byMachine ? Conventions.byMachine(printed) : printed.roundedOrCut());
        Verdict verdict = follows ? Verdict.FOLLOWS : giving.signum() > 0 ? Verdict.FOLLOWS_UNDER : Verdict.DOES_NOT_FOLLOW;
        Optional<Convention> convention = verdict == Verdict.FOLLOWS_UNDER ? Optional.of(byMachine ? Convention.DOUBLE_PRECISION : Convention.CUT) : Optional.empty();
        boolean couldBeCut = all.ways().keySet().stream().anyMatch(t -> t.remainder(printed.lastDigit()).signum() != 0);
        return new Finding(figure, verdict, totals(all), convention, follows || !couldBeCut ? List.of() : List.of(Convention.CUT),
                new Reason.AmongAssignments(all.count(), totals(all), giving, figure.printed().text()));
    }

    private static Recomputed.Totals totals(Assignments numbers) {
        return new Recomputed.Totals(numbers.least(), numbers.most());
    }

    /** Nothing falls back to another period: what has no score on its own occasion cannot be judged. */
    private static Finding unscored(Figure figure, Scorecard card) {
        Occasion occasion = figure.occasion();
        if (!card.scores()) {
            return Finding.cannotBeJudged(figure, new Reason.NotAssessed(occasion));
        }
        List<Indicator> unlabelled = figure.perspective().map(card::of).orElse(card.lines()).stream()
                .filter(l -> l.scores().isEmpty()).map(ScoredIndicator::indicator).toList();
        return Finding.cannotBeJudged(figure, unlabelled.isEmpty() ? new Reason.NothingScored(occasion)
                : new Reason.LabelsNotKnown(occasion, unlabelled));
    }

    /** The printed conclusion on a perspective or on the hospital. */
    Finding conclusion(Figure figure) {
        Scorecard card = cards.printed(figure.occasion());
        if (card.scale().isEmpty()) {
            return Finding.cannotBeJudged(figure, new Reason.NoScale());
        }
        Optional<Assignments> numbers = numbers(figure, card);
        if (numbers.isEmpty()) {
            return unscored(figure, card);
        }
        Placing placing = Placing.of(cards, figure, card);
        Map<String, BigInteger> counts = placing.labels(numbers.get());
        boolean follows = onScale(figure, card).stream().anyMatch(counts::containsKey);
        return Finding.plain(figure, follows, counts.isEmpty() ? new Recomputed.Nothing() : new Recomputed.Labels(List.copyOf(counts.keySet())),
                new Reason.InClasses(totals(numbers.get()), counts, numbers.get().count()));
    }

    /** The labels of the scale that a printed wording stands for. */
    Set<String> onScale(Figure figure, Scorecard card) {
        Set<String> labels = cards.quantities().study().labelsOf(figure.printed());
        return card.scale().stream().flatMap(scale -> scale.rows().stream()).map(Band::label).filter(labels::contains)
                .collect(Collectors.toSet());
    }
}
