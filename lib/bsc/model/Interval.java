package bsc.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * All numbers from {@code low} to {@code high}; the upper end may be left out, as it is in the set of numbers that
 * are cut to the same digits, and so may the lower end. Sums, differences and products are exact; quotients are
 * rounded outwards at 40 digits, so that a result always holds every value that the operands allow.
 */
public record Interval(BigDecimal low, boolean lowClosed, BigDecimal high, boolean highClosed) {
    private static final MathContext DOWN = new MathContext(40, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(40, RoundingMode.CEILING);
    private static final int MOST_DIGITS = 100;
    private static final BigDecimal DOUBLE_STEP = BigDecimal.ONE.divide(BigDecimal.valueOf(2).pow(52));

    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low end " + low + " is above high end " + high);
        }
    }

    public static Interval closed(BigDecimal low, BigDecimal high) {
        return new Interval(low, true, high, true);
    }

    public static Interval point(BigDecimal value) {
        return closed(value, value);
    }

    public boolean isPoint() {
        return low.compareTo(high) == 0;
    }

    public BigDecimal width() {
        return high.subtract(low);
    }

    /** True when some number lies in both. */
    public boolean meets(Interval other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Interval other) {
        int order = low.compareTo(other.high);
        return order < 0 || order == 0 && lowClosed && other.highClosed;
    }

    public boolean holdsZero() {
        return (low.signum() < 0 || low.signum() == 0 && lowClosed) && (high.signum() > 0 || high.signum() == 0 && highClosed);
    }

    /** True when zero lies in it or is an end of it. */
    public boolean touchesZero() {
        return low.signum() <= 0 && high.signum() >= 0;
    }

    public Interval negate() {
        return new Interval(high.negate(), highClosed, low.negate(), lowClosed);
    }

    public Interval plus(Interval other) {
        return new Interval(low.add(other.low), lowClosed && other.lowClosed, high.add(other.high), highClosed && other.highClosed);
    }

    public Interval minus(Interval other) {
        return plus(other.negate());
    }

    public Interval times(Interval other) {
        if (low.signum() >= 0 && other.low.signum() >= 0) {
            return closed(low.multiply(other.low), high.multiply(other.high));
        }
        BigDecimal[] products = {low.multiply(other.low), low.multiply(other.high),
            high.multiply(other.low), high.multiply(other.high)};
        Arrays.sort(products);
        return closed(products[0], products[3]);
    }

    /** @throws ArithmeticException when the divisor holds or touches zero: the quotient is undefined or has no bound */
    public Interval dividedBy(Interval divisor) {
        if (divisor.touchesZero()) {
            throw new ArithmeticException("division by a set that holds zero");
        }
        if (divisor.low.signum() < 0) {
            return negate().dividedBy(divisor.negate());
        }
        return closed(Quotient.of(low, low.signum() >= 0 ? divisor.high : divisor.low, DOWN),
                Quotient.of(high, high.signum() >= 0 ? divisor.low : divisor.high, UP));
    }

    /** The least and the greatest that min(a, b) can be. */
    public Interval min(Interval other) {
        return closed(low.min(other.low), high.min(other.high));
    }

    /** The least and the greatest that max(a, b) can be. */
    public Interval max(Interval other) {
        return closed(low.max(other.low), high.max(other.high));
    }

    /** The numbers without their signs. */
    public Interval absolute() {
        if (low.signum() >= 0) {
            return this;
        }
        return high.signum() <= 0 ? negate() : closed(BigDecimal.ZERO, low.negate().max(high));
    }

    /** The same with at most 100 digits at each end, rounded outwards, so that no product grows without end. */
    public Interval outward() {
        return low.precision() <= MOST_DIGITS && high.precision() <= MOST_DIGITS ? this
                : closed(low.round(new MathContext(MOST_DIGITS, RoundingMode.FLOOR)),
                        high.round(new MathContext(MOST_DIGITS, RoundingMode.CEILING)));
    }

    /** With room for one rounding to double precision (IEEE 754): 2^-52 of the greater end to either side. */
    public Interval asDouble() {
        BigDecimal room = low.abs().max(high.abs()).multiply(DOUBLE_STEP, UP);
        return closed(low.subtract(room), high.add(room)).outward();
    }
}
