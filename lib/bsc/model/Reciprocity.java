package bsc.model;

import java.math.BigDecimal;

/**
 * How two judgements of one pair, one from each side, fit together: a(i,j) a(j,i) = 1 for some two numbers that are written
 * so. This is the one place that says how near to 1 is 1.
 */
public enum Reciprocity {
    /** The digits as written multiply to 1. */
    EXACT,
    /** Numbers that round to these digits do, as 3 and 0.33. */
    ROUNDED,
    /** Numbers that round to these digits, or were cut off to them, do, as 3/2 and 0.66. */
    CUT,
    /** None do. */
    BROKEN;

    /** How far from 1 a product or a sum may lie that is 1, because binary fractions are not exact. */
    public static final double TOLERANCE = 1e-9;
    private static final BigDecimal LEAST = BigDecimal.ONE.subtract(BigDecimal.valueOf(TOLERANCE));
    private static final BigDecimal MOST = BigDecimal.ONE.add(BigDecimal.valueOf(TOLERANCE));
    private static final Interval ONE = Interval.closed(LEAST, MOST);

    public static Reciprocity of(Printed.Number one, Printed.Number other) {
        return isOne(Interval.point(one.value().multiply(other.value()))) ? EXACT
                : isOne(one.rounded().times(other.rounded())) ? ROUNDED
                : isOne(one.roundedOrCut().times(other.roundedOrCut())) ? CUT : BROKEN;
    }

    /** How two judgements of one pair from the same side fit together: numbers that are written so are the same. */
    public static Reciprocity ofSame(Printed.Number one, Printed.Number other) {
        return one.value().subtract(other.value()).abs().compareTo(other.value().multiply(BigDecimal.valueOf(TOLERANCE))) <= 0 ? EXACT
                : one.rounded().meets(other.rounded()) ? ROUNDED : one.roundedOrCut().meets(other.roundedOrCut()) ? CUT : BROKEN;
    }

    /** True when some number of the set is 1. */
    public static boolean isOne(Interval set) {
        return set.meets(ONE);
    }

    static boolean below(BigDecimal number) {
        return number.compareTo(LEAST) < 0;
    }

    static boolean above(BigDecimal number) {
        return number.compareTo(MOST) > 0;
    }
}
