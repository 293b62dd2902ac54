package bsc.model;

import java.math.BigDecimal;
import java.math.MathContext;

/** Division to so many digits. */
public final class Quotient {
    private static final int DIGITS_OF_LONG = 18;

    private Quotient() {
    }

    /**
     * What {@link BigDecimal#divide(BigDecimal, MathContext)} gives. Where the quotient ends, as most of small numbers do, it is
     * computed with the digits that it has: that method makes as many as are allowed, and takes the zeros away one by one.
     *
     * @throws ArithmeticException when the divisor is zero
     */
    public static BigDecimal of(BigDecimal a, BigDecimal b, MathContext digits) {
        if (ends(a, b)) {
            BigDecimal exact = a.divide(b);
            if (exact.precision() <= digits.getPrecision()) {
                return exact;
            }
        }
        return a.divide(b, digits);
    }

    /** True when b, but for what it has in common with a, has no other factors than 2 and 5; asked of short numbers only. */
    private static boolean ends(BigDecimal a, BigDecimal b) {
        if (b.signum() == 0 || a.precision() > DIGITS_OF_LONG || b.precision() > DIGITS_OF_LONG) {
            return false;
        }
        long rest = withoutTwoAndFive(Math.abs(b.unscaledValue().longValue()));
        return rest == 1 || a.unscaledValue().longValue() % rest == 0;
    }

    private static long withoutTwoAndFive(long number) {
        long rest = number >> Long.numberOfTrailingZeros(number);
        while (rest % 5 == 0) {
            rest /= 5;
        }
        return rest;
    }
}
