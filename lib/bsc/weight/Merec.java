package bsc.weight;

import bsc.model.Sentence;
import java.util.Arrays;
import java.util.List;

/**
 * Weights by MEREC (method based on the removal effects of criteria): n(i,j) = min over i of x(i,j), divided by x(i,j),
 * and x(i,j) / max where lower is better; S(i) = ln(1 + (1/n) sum over j of |ln n(i,j)|); S without criterion j the same
 * with its term left out of the sum; w(j) in proportion to the sum over i of the differences. Numbers must be above zero.
 */
final class Merec {
    private Merec() {
    }

    static DataWeights of(DecisionMatrix matrix, LowerIsBetter lower) {
        double[][] logs = matrix.criteriaIndices().mapToObj(j -> logs(matrix.positive(j, Sentence.of("MEREC takes logarithms")),
                lower == LowerIsBetter.REVERSED && matrix.lower(j))).toArray(double[][]::new);
        List<Double> effects = matrix.criteriaIndices().mapToObj(j -> effect(logs, j)).toList();
        return DataMethod.MEREC.inProportion(matrix, List.of(new DataWeights.Quantity("removal-effect", effects)));
    }

    private static double[] logs(double[] x, boolean lower) {
        double least = Arrays.stream(x).min().orElseThrow();
        double most = Arrays.stream(x).max().orElseThrow();
        return Arrays.stream(x).map(v -> Math.abs(Math.log(lower ? v / most : least / v))).toArray();
    }

    private static double effect(double[][] logs, int removed) {
        double effect = 0;
        for (int i = 0; i < logs[0].length; i++) {
            double all = 0;
            for (double[] column : logs) {
                all += column[i];
            }
            effect += Math.log1p(all / logs.length) - Math.log1p((all - logs[removed][i]) / logs.length);
        }
        return effect;
    }
}
