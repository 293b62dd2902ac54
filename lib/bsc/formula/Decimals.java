package bsc.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they are shown: plain digits, a decimal point, no exponent. */
public final class Decimals {
    private static final int SHOWN = 4;

    private Decimals() {
    }

    /** Up to four decimals as they stand; longer numbers rounded to four decimals, or to four digits below one. */
    public static String shortest(BigDecimal number) {
        return shortest(number, RoundingMode.HALF_UP);
    }

    /** As {@link #shortest}, never above the number: a low end, so that what is shown holds the whole set. */
    public static String below(BigDecimal number) {
        return shortest(number, RoundingMode.FLOOR);
    }

    /** As {@link #shortest}, never below the number: a high end. */
    public static String above(BigDecimal number) {
        return shortest(number, RoundingMode.CEILING);
    }

    private static String shortest(BigDecimal number, RoundingMode mode) {
        if (number.signum() == 0) {
            return "0";
        }
        if (number.scale() <= SHOWN) {
            return number.toPlainString();
        }
        int leadingZeros = Math.max(0, number.scale() - number.precision());
        BigDecimal rounded = number.setScale(leadingZeros + SHOWN, mode).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }

    /**
     * The number beside another one that it differs from: as {@link #shortest} where that tells the two apart, else with as
     * many digits more as it takes.
     */
    public static String apart(BigDecimal number, BigDecimal other) {
        String shortest = shortest(number);
        if (number.compareTo(other) == 0 || !shortest.equals(shortest(other))) {
            return shortest;
        }
        int decimals = Math.max(SHOWN, shortest.length() - shortest.indexOf('.') - 1);
        while (fixed(number, decimals).equals(fixed(other, decimals))) {
            decimals++;
        }
        return fixed(number, decimals);
    }

    /** The number with this many decimals, rounded half up. */
    public static String fixed(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
