package bsc.score;

import bsc.model.Interval;
import bsc.model.Place;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The mean of several scores with the least, the greatest and their spread (greatest minus least) beside it, so that
 * a good mean does not hide a weak score. Where scores are open each is a range over all assignments.
 */
public record ScoreSpread(Interval mean, Interval least, Interval greatest, Interval spread) {
    /**
     * @param at     where the first indicator stands
     * @param scores for each indicator the scores that it may have; empty without indicators, or while one has none
     */
    static Optional<ScoreSpread> of(Supplier<Place> at, List<SortedSet<BigDecimal>> scores) {
        if (scores.isEmpty() || scores.stream().anyMatch(SortedSet::isEmpty)) {
            return Optional.empty();
        }
        Assignments mean = Assignments.sums(at, scores).dividedBy(scores.size());
        return Optional.of(new ScoreSpread(Interval.closed(mean.least(), mean.most()),
                Interval.closed(min(scores, SortedSet::first), min(scores, SortedSet::last)),
                Interval.closed(max(scores, SortedSet::first), max(scores, SortedSet::last)),
                Interval.closed(narrowest(scores), widest(scores))));
    }

    private static BigDecimal min(List<SortedSet<BigDecimal>> scores, Function<SortedSet<BigDecimal>, BigDecimal> end) {
        return scores.stream().map(end).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static BigDecimal max(List<SortedSet<BigDecimal>> scores, Function<SortedSet<BigDecimal>, BigDecimal> end) {
        return scores.stream().map(end).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** One indicator takes its greatest score, another its least. */
    private static BigDecimal widest(List<SortedSet<BigDecimal>> scores) {
        BigDecimal widest = BigDecimal.ZERO;
        for (int high = 0; high < scores.size(); high++) {
            for (int low = 0; low < scores.size(); low++) {
                widest = high == low ? widest : widest.max(scores.get(high).last().subtract(scores.get(low).first()));
            }
        }
        return widest;
    }

    /** For each score as the least, every indicator takes its own least score that is not below it. */
    private static BigDecimal narrowest(List<SortedSet<BigDecimal>> scores) {
        BigDecimal narrowest = widest(scores);
        for (SortedSet<BigDecimal> lows : scores) {
            for (BigDecimal low : lows) {
                if (scores.stream().allMatch(s -> s.last().compareTo(low) >= 0)) {
                    BigDecimal high = max(scores, s -> s.tailSet(low).first());
                    narrowest = narrowest.min(high.subtract(low));
                }
            }
        }
        return narrowest;
    }
}
