package bsc.weight.audit;

import bsc.model.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The numbers between two doubles, widened by {@value #MARGIN} of their size, which is far more than double precision
 * loses on matrices of the orders at hand and far less than any printed digit.
 */
record Enclosure(double low, double high) {
    static final double MARGIN = 1e-11;
    private static final MathContext DOWN = new MathContext(17, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(17, RoundingMode.CEILING);

    Enclosure {
        if (!(low <= high)) {
            throw new IllegalArgumentException("low end " + low + " is above high end " + high);
        }
    }

    Enclosure meet(Enclosure other) {
        return new Enclosure(Math.max(low, other.low), Math.min(high, other.high));
    }

    /** The greatest magnitude of x - centre. */
    double farthestFrom(double centre) {
        return Math.max(high - centre, centre - low);
    }

    Interval widened() {
        return Interval.closed(decimal(low - MARGIN * Math.abs(low)).round(DOWN), decimal(high + MARGIN * Math.abs(high)).round(UP));
    }

    static BigDecimal decimal(double number) {
        return new BigDecimal(number, MathContext.DECIMAL64);
    }
}
