package bsc.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The scores of components that are met, or of all components of a table; they add up. */
public record Components(List<BigDecimal> shares) {
    private static final int DIGITS = 20;

    public Components {
        shares = List.copyOf(shares);
    }

    public BigDecimal sum() {
        return shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** True when they are equal shares of the maximum, rounded to two decimals or more: 0.33 three times for 1. */
    public boolean areSharesOf(BigDecimal maximum) {
        BigDecimal equal = maximum.divide(BigDecimal.valueOf(shares.size()), DIGITS, RoundingMode.HALF_UP);
        return shares.stream().allMatch(s -> s.scale() >= 2
                && s.subtract(equal).abs().compareTo(BigDecimal.ONE.movePointLeft(s.scale())) < 0);
    }
}
