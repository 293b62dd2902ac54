package bsc.audit.edits;

import java.math.BigDecimal;

/** Guards proposals against chance: who tries enough will always find something that fits a few printed digits. */
public final class ChanceGuard {
    /** A proposal is made when by chance it would be made for one printed number in so many. */
    private static final BigDecimal RARE = BigDecimal.valueOf(20);

    private ChanceGuard() {
    }

    /** True when so many tries seldom meet a number of so many digits by chance. */
    public static boolean seldomFits(BigDecimal tries, int digits) {
        return tries.multiply(RARE).compareTo(BigDecimal.TEN.pow(digits)) <= 0;
    }

    public static boolean seldomFits(long tries, int digits) {
        return seldomFits(BigDecimal.valueOf(tries), digits);
    }
}
