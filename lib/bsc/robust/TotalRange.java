package bsc.robust;

import bsc.model.Aggregation;
import bsc.model.BadData;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Criterion;
import bsc.model.Sentence;
import bsc.score.Scorecard;
import bsc.weight.Weighable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The totals of a hospital that achieves nothing and of one that achieves everything: 0 and the sum of the maxima where
 * points are summed, else the ends of the scale, such as -1 and 1. Where an outer class has no end, the farthest score or
 * bound on that side stands for it.
 */
record TotalRange(BigDecimal low, BigDecimal high) {
    private static final MathContext DIGITS = new MathContext(50);

    /** @throws BadData when no total of the card can have a class on this scale */
    static TotalRange of(Scorecard card, Bands scale) {
        List<BigDecimal> bounds = ScaleClasses.of(scale).bounds();
        if (bounds.isEmpty()) {
            throw new BadData(Sentence.of("scale '{0}' has no classes of numbers, so that no total falls into one", scale.id()));
        }
        if (card.aggregation() == Aggregation.SUM_OF_POINTS) {
            return new TotalRange(BigDecimal.ZERO, Weighable.full(card));
        }
        BigDecimal first = bounds.get(0);
        BigDecimal last = bounds.get(bounds.size() - 1);
        List<BigDecimal> scores = card.lines().stream().flatMap(l -> l.scores().stream()).toList();
        BigDecimal least = scores.stream().reduce(first, BigDecimal::min);
        BigDecimal most = scores.stream().reduce(last, BigDecimal::max);
        List<Criterion.Range> ranges = scale.rows().stream().map(Band::criterion).filter(Criterion.Range.class::isInstance)
                .map(Criterion.Range.class::cast).toList();
        boolean openBelow = ranges.stream().anyMatch(r -> r.low().isEmpty());
        boolean openAbove = ranges.stream().anyMatch(r -> r.high().isEmpty());
        if (!openBelow && least.compareTo(first) < 0 || !openAbove && most.compareTo(last) > 0 || least.compareTo(most) == 0) {
            throw new BadData(Sentence.of("scale '{0}' runs from {1} to {2}, and scores from {3} to {4}; a mean of them has no place on "
                    + "it", scale.id(), first.toPlainString(), last.toPlainString(),
                    scores.stream().reduce(BigDecimal::min).orElse(first).toPlainString(),
                    scores.stream().reduce(BigDecimal::max).orElse(last).toPlainString()));
        }
        return new TotalRange(openBelow ? least : first, openAbove ? most : last);
    }

    /** A total as a share of the way from the one to the other, to 50 digits. */
    BigDecimal achievement(BigDecimal total) {
        return total.subtract(low).divide(high.subtract(low), DIGITS);
    }

    BigDecimal total(BigDecimal achievement) {
        return low.add(high.subtract(low).multiply(achievement));
    }

    double total(double achievement) {
        return low.doubleValue() + high.subtract(low).doubleValue() * achievement;
    }
}
