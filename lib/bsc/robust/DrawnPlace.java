package bsc.robust;

import bsc.weight.WeightedTotal;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The places of drawn totals on a scale: a double that is farther from every bound than its rounding can reach decides
 * by itself; nearer, the sign of sum s(k) (a(k) - b) in decimals does, because the drawn shares s(k) are doubles.
 *
 * @param reach how far from a bound a double decides
 * @param slack what the sums of n shares and of n products may lose, relative to the greatest achievement
 * @param same  the place of every total, where all achievements are the same; else none of the places
 */
record DrawnPlace(ScaleClasses classes, double[] bounds, List<BigDecimal> achievements, double reach, double slack, int same) {
    private static final int NONE = -1;
    private static final double UNIT = Math.scalb(1.0, -52);

    static DrawnPlace of(TotalParts weighed, ScaleClasses classes, OpenScoresAt ending) {
        List<BigDecimal> achievements = weighed.items().stream().map(ending::of).toList();
        double[] bounds = classes.boundsAsDoubles();
        double most = DoubleStream.concat(DoubleStream.of(1), DoubleStream.concat(DoubleStream.of(bounds),
                achievements.stream().mapToDouble(BigDecimal::doubleValue))).map(Math::abs).max().getAsDouble();
        double slack = (achievements.size() + 8) * UNIT;
        boolean same = achievements.stream().map(BigDecimal::stripTrailingZeros).distinct().count() == 1;
        return new DrawnPlace(classes, bounds, achievements, most * (2 * slack + UNIT), slack,
                same ? classes.at(weighed.total(ending)) : NONE);
    }

    int of(double[] shares, double total) {
        if (same != NONE) {
            return same;
        }
        int i = 0;
        while (i < bounds.length && total > bounds[i] + reach) {
            i++;
        }
        return i == bounds.length || total < bounds[i] - reach ? 2 * i
                : classes.at(new WeightedTotal(total, slack, DoubleStream.of(shares).mapToObj(BigDecimal::new).toList(), achievements));
    }
}
