package bsc.show.weights;

import bsc.formula.Decimals;
import java.math.BigDecimal;

/** Weights as people and as files read them. */
final class Digits {
    private static final int SHOWN = 4;
    private static final int TOTAL = 3;

    private Digits() {
    }

    /** Four decimals. */
    static String shown(double number) {
        return Decimals.fixed(BigDecimal.valueOf(number), SHOWN);
    }

    /** Up to four decimals, none that is zero at the end: a ratio such as 3 or 0.3333. */
    static String ratio(double number) {
        return Decimals.shortest(new BigDecimal(shown(number)).stripTrailingZeros().add(BigDecimal.ZERO));
    }

    /** Two decimals. */
    static String rough(double number) {
        return Decimals.fixed(BigDecimal.valueOf(number), 2);
    }

    /** A total, or the least and the greatest that open scores allow: three decimals, none that is zero at the end. */
    static String total(double least, double most) {
        String low = total(least);
        String high = total(most);
        return low.equals(high) ? low : low + " to " + high;
    }

    private static String total(double total) {
        BigDecimal shown = new BigDecimal(Decimals.fixed(BigDecimal.valueOf(total), TOTAL)).stripTrailingZeros();
        return shown.signum() == 0 ? "0" : shown.toPlainString();
    }

    /** Every digit, so that a file of weights sums to what was computed. */
    static String full(double number) {
        return new BigDecimal(Double.toString(number)).toPlainString();
    }
}
