package bsc.draw;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as figures show them: a true minus sign, a decimal point, no exponent. */
final class Num {
    private static final MathContext DIGITS = new MathContext(9, RoundingMode.HALF_UP);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Num() {
    }

    /** Up to nine digits without trailing zeros; millions and more are written in millions. */
    static String text(double number) {
        BigDecimal exact = new BigDecimal(number).round(DIGITS);
        if (exact.abs().compareTo(MILLION) >= 0) {
            return minus(exact.divide(MILLION, DIGITS)) + " million";
        }
        return minus(exact);
    }

    /** With at most this many decimals. */
    static String text(BigDecimal number, int decimals) {
        return minus(number.setScale(Math.min(decimals, Math.max(0, number.stripTrailingZeros().scale())), RoundingMode.HALF_UP));
    }

    /** Four digits that count and no more than three decimals, as a figure can show them. */
    static String rounded(double number) {
        return text(new BigDecimal(number).round(new MathContext(4, RoundingMode.HALF_UP)), 3);
    }

    private static String minus(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString().replace('-', '\u2212');
    }
}
