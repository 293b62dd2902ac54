package bsc.show.robust;

import bsc.formula.Decimals;
import bsc.robust.DrawnTotals;
import bsc.robust.SensitivityIndex;
import java.math.BigDecimal;

/** Totals, shares and estimates as people read them. */
final class Numbers {
    private static final int TOTAL_DECIMALS = 3;
    private static final int PERCENT_DECIMALS = 1;
    private static final int INDEX_DECIMALS = 2;
    private static final double SAME = 5e-4;

    private Numbers() {
    }

    static String fixed(double number, int decimals) {
        String text = Decimals.fixed(BigDecimal.valueOf(number), decimals);
        return text.matches("-0\\.?0*") ? text.substring(1) : text;
    }

    /** Three decimals, without zeros at their end. */
    static String total(double total) {
        return new BigDecimal(fixed(total, TOTAL_DECIMALS)).stripTrailingZeros().toPlainString();
    }

    static String totals(double least, double most) {
        return Math.abs(most - least) < SAME ? total(least) : total(least) + " to " + total(most);
    }

    static String percent(double share) {
        return fixed(100 * share, PERCENT_DECIMALS) + " %";
    }

    /** A share of the draws with the ends of its interval. */
    static String share(DrawnTotals.Share share) {
        return percent(share.share()) + " (" + fixed(100 * share.low(), PERCENT_DECIMALS) + " to "
                + fixed(100 * share.high(), PERCENT_DECIMALS) + ")";
    }

    static String estimate(SensitivityIndex.Estimate estimate) {
        return fixed(estimate.value(), INDEX_DECIMALS) + " (" + fixed(estimate.low(), INDEX_DECIMALS) + " to "
                + fixed(estimate.high(), INDEX_DECIMALS) + ")";
    }

    /** A number for machines: as many digits as tell it from its neighbours. */
    static String exact(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }
}
