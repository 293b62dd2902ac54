package bsc.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** How far a value lies from the end of a range. */
public record Distance(BigDecimal value, BigDecimal end) {
    private static final MathContext DIGITS = new MathContext(30);

    public boolean below() {
        return value.compareTo(end) < 0;
    }

    public BigDecimal size() {
        return value.subtract(end).abs();
    }

    /** The distance as a share of the end: |value - end| / |end|; empty when the end is zero. */
    public Optional<BigDecimal> relative() {
        return end.signum() == 0 ? Optional.empty() : Optional.of(size().divide(end.abs(), DIGITS));
    }
}
