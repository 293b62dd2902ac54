package bsc.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they are shown: plain digits, a decimal point, no exponent. */
public final class Decimals {
    private static final int SHOWN = 4;

    private Decimals() {
    }

    /** At most four decimals, or four significant digits below one; whole numbers in full. */
    public static String shortest(BigDecimal number) {
        if (number.scale() <= SHOWN) {
            return number.signum() == 0 ? "0" : plain(number);
        }
        int leadingZeros = Math.max(0, number.scale() - number.precision());
        return plain(number.setScale(Math.max(SHOWN, leadingZeros + SHOWN), RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    /** The number with this many decimals, rounded half up. */
    public static String fixed(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
