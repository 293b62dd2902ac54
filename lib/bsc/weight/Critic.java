package bsc.weight;

import java.util.Arrays;
import java.util.List;

/**
 * Weights by CRITIC (criteria importance through intercriteria correlation): columns brought to 0..1 by their least and
 * greatest number, reversed where lower is better; w(j) in proportion to the standard deviation of column j times the
 * sum over k of 1 - r(j,k), r the correlation of columns. A constant column has no correlation and is refused.
 */
final class Critic {
    private Critic() {
    }

    static DataWeights of(DecisionMatrix matrix, LowerIsBetter lower) {
        double[][] columns = matrix.criteriaIndices().mapToObj(j -> unit(matrix.values(j),
                lower == LowerIsBetter.REVERSED && matrix.lower(j))).toArray(double[][]::new);
        List<Double> deviations = Arrays.stream(columns).map(c -> Math.sqrt(covariance(c, c))).toList();
        List<Double> conflicts = Arrays.stream(columns).map(c -> conflict(c, columns)).toList();
        return DataMethod.CRITIC.inProportion(matrix, List.of(new DataWeights.Quantity("standard-deviation", deviations),
                new DataWeights.Quantity("conflict", conflicts), new DataWeights.Quantity("information",
                        matrix.criteriaIndices().mapToObj(j -> deviations.get(j) * conflicts.get(j)).toList())));
    }

    private static double[] unit(double[] x, boolean reverse) {
        double least = Arrays.stream(x).min().orElseThrow();
        double most = Arrays.stream(x).max().orElseThrow();
        return Arrays.stream(x).map(v -> (reverse ? most - v : v - least) / (most - least)).toArray();
    }

    /** The sum of 1 - r; what arithmetic leaves of two columns that move together is taken as 0. */
    private static double conflict(double[] column, double[][] columns) {
        return Arrays.stream(columns).mapToDouble(other -> 1 - covariance(column, other)
                / Math.sqrt(covariance(column, column) * covariance(other, other))).map(c -> c < 1e-12 ? 0 : c).sum();
    }

    private static double covariance(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElseThrow();
        double meanB = Arrays.stream(b).average().orElseThrow();
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - meanA) * (b[i] - meanB);
        }
        return sum / (a.length - 1);
    }
}
