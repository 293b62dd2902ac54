package bsc.survey;

import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.linear.RealMatrix;

/**
 * The one factor that leaves the least squares of the correlations between k items unexplained: loadings l that minimise the
 * sum over i &lt; j of (r_ij - l_i l_j)^2 (minres: Harman and Jones 1966, doi:10.1007/BF02289468), found item by item,
 * l_i = sum_j r_ij l_j / sum_j l_j^2 over the other items j, until nothing changes.
 *
 * @param omega total: 1 - sum(1 - l_i^2) / sum of all correlations (McDonald 1999; Revelle and Zinbarg 2009,
 *              doi:10.1007/s11336-008-9102-z)
 */
public record OneFactor(double[] loadings, double omega) {
    private static final int MOST_ROUNDS = 10_000;
    private static final double STILL = 1e-12;

    /** Empty for fewer than three items, and where a loading passes 1 (a Heywood case) or no solution is reached. */
    static Optional<OneFactor> of(RealMatrix r) {
        int k = r.getRowDimension();
        double[] loadings = new double[k];
        // from the sums of the rows, so that an item that goes against the others begins below zero
        double sum = Math.sqrt(Math.max(Reliability.sum(r), 1e-6));
        Arrays.setAll(loadings, i -> Arrays.stream(r.getRow(i)).sum() / sum);
        double change = Double.MAX_VALUE;
        for (int round = 0; k > 2 && round < MOST_ROUNDS && change > STILL; round++) {
            change = 0;
            for (int i = 0; i < k; i++) {
                double above = 0;
                double below = 0;
                for (int j = 0; j < k; j++) {
                    if (j != i) {
                        above += r.getEntry(i, j) * loadings[j];
                        below += loadings[j] * loadings[j];
                    }
                }
                double next = below == 0 ? 0 : above / below;
                change = Math.max(change, Math.abs(next - loadings[i]));
                loadings[i] = next;
            }
        }
        double unique = Arrays.stream(loadings).map(l -> 1 - l * l).sum();
        boolean found = k > 2 && change <= STILL && Arrays.stream(loadings).allMatch(l -> Math.abs(l) <= 1) && Reliability.sum(r) > 0;
        return found ? Optional.of(new OneFactor(loadings, 1 - unique / Reliability.sum(r))) : Optional.empty();
    }
}
