package bsc.weight;

import java.math.BigDecimal;
import java.util.List;

/**
 * A weighted total T = sum s(i) a(i) / sum s(i) as a double, with the numbers that it was made of, so that on which side of
 * a class bound it lies is exact: where the double is farther from the bound than its rounding can reach,
 * (n + 4) 2^-52 max |a| and what the weights as doubles lack to 1, it decides; nearer, the sign of sum s(i) (a(i) - b) in
 * decimals does.
 *
 * @param value        T as a double
 * @param slack        what the weights as doubles lack to 1, or exceed it by
 * @param shares       s(i): the weights, or numbers in proportion to them, as they were given
 * @param achievements a(i), decimals, or quotients to 50 digits
 */
public record WeightedTotal(double value, double slack, List<BigDecimal> shares, List<BigDecimal> achievements) implements Placed {
    private static final double UNIT = Math.scalb(1.0, -52);
    /** Achievements that are quotients end at 50 digits. */
    private static final BigDecimal DUST = new BigDecimal("1e-40");

    public WeightedTotal {
        shares = List.copyOf(shares);
        achievements = List.copyOf(achievements);
    }

    @Override
    public int compareTo(BigDecimal bound) {
        double most = Math.max(1, achievements.stream().mapToDouble(a -> Math.abs(a.doubleValue())).max().orElse(0));
        double away = value - bound.doubleValue();
        double reach = most * (slack + (achievements.size() + 4) * UNIT) + Math.ulp(bound.doubleValue());
        return Math.abs(away) > reach ? (int) Math.signum(away) : exactly(bound);
    }

    private int exactly(BigDecimal bound) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal size = BigDecimal.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            BigDecimal part = shares.get(i).multiply(achievements.get(i).subtract(bound));
            sum = sum.add(part);
            size = size.add(shares.get(i).multiply(achievements.get(i).abs().max(bound.abs())));
        }
        return sum.abs().compareTo(size.multiply(DUST)) <= 0 ? 0 : sum.signum();
    }
}
