package bsc.show.weights;

import bsc.formula.Decimals;
import java.math.BigDecimal;

/** Weights as people and as files read them. */
final class Digits {
    private static final int SHOWN = 4;

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

    /** Every digit, so that a file of weights sums to what was computed. */
    static String full(double number) {
        return new BigDecimal(Double.toString(number)).toPlainString();
    }
}
