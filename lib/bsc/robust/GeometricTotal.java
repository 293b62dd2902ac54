package bsc.robust;

import bsc.weight.Placed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A total T = low + (high - low) product a(i)^w(i) as a double, with the numbers that it was made of. Where the double is
 * nearer to a bound b than 1e-12 of the range, the shares are brought to whole numbers n(i) with the sum N, and
 * product a(i)^n(i) is compared with ((b - low) / (high - low))^N. Weights that are known as doubles alone give an N
 * beyond 999999999; then such a total lies on the bound, unless its achievements are all the same.
 *
 * @param shares       s(i): the weights, or numbers in proportion to them, as they were given
 * @param achievements a(i), from 0 to 1: decimals, or quotients to 50 digits
 */
record GeometricTotal(double value, TotalRange range, List<BigDecimal> shares, List<BigDecimal> achievements) implements Placed {
    private static final double NEAR = 1e-12;
    private static final MathContext DIGITS = new MathContext(70);
    private static final BigDecimal DUST = new BigDecimal("1e-40");
    private static final BigInteger MOST = BigInteger.valueOf(999_999_999);

    GeometricTotal {
        shares = List.copyOf(shares);
        achievements = List.copyOf(achievements);
    }

    @Override
    public int compareTo(BigDecimal bound) {
        double away = value - bound.doubleValue();
        return Math.abs(away) > NEAR * range.total(BigDecimal.ONE).subtract(range.low()).doubleValue() ? (int) Math.signum(away)
                : weighty().contains(BigDecimal.ZERO) ? range.low().compareTo(bound)
                : bound.compareTo(range.low()) <= 0 ? 1 : exactly(range.achievement(bound));
    }

    /** The achievements that have a weight. */
    private List<BigDecimal> weighty() {
        List<BigDecimal> weighty = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i).signum() > 0) {
                weighty.add(achievements.get(i).stripTrailingZeros());
            }
        }
        return weighty;
    }

    private int exactly(BigDecimal bound) {
        BigDecimal first = weighty().get(0);
        if (weighty().stream().allMatch(first::equals)) {
            return beside(first, bound, BigDecimal.ONE);
        }
        List<BigInteger> powers = powers();
        BigInteger sum = powers.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.compareTo(MOST) > 0) {
            return 0;
        }
        BigDecimal product = BigDecimal.ONE;
        for (int i = 0; i < powers.size(); i++) {
            product = product.multiply(achievements.get(i).pow(powers.get(i).intValueExact(), DIGITS), DIGITS);
        }
        return beside(product, bound.pow(sum.intValueExact(), DIGITS), new BigDecimal(sum));
    }

    private static int beside(BigDecimal number, BigDecimal other, BigDecimal powers) {
        BigDecimal away = number.subtract(other);
        return away.abs().compareTo(other.multiply(DUST).multiply(powers)) <= 0 ? 0 : away.signum();
    }

    /** Whole numbers in proportion to the shares, without a common divisor. */
    private List<BigInteger> powers() {
        int scale = shares.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        List<BigInteger> whole = shares.stream().map(s -> s.setScale(scale).unscaledValue()).toList();
        BigInteger divisor = whole.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        return whole.stream().map(w -> w.divide(divisor)).toList();
    }
}
