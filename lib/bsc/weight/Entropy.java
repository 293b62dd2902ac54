package bsc.weight;

import bsc.model.Sentence;
import java.util.Arrays;
import java.util.List;

/**
 * Weights by entropy: p(i,j) = x(i,j) / sum over i of x(i,j); e(j) = -(1 / ln m) sum over i of p(i,j) ln p(i,j), where
 * 0 ln 0 = 0; w(j) in proportion to the divergence 1 - e(j). Numbers must not be negative. Reversed, a column where
 * lower is better enters as 1/x and must be above zero.
 */
final class Entropy {
    private Entropy() {
    }

    static DataWeights of(DecisionMatrix matrix, LowerIsBetter lower) {
        List<Double> entropies = matrix.criteriaIndices().mapToObj(j -> entropy(matrix, j, lower)).toList();
        return DataMethod.ENTROPY.inProportion(matrix, List.of(new DataWeights.Quantity("entropy", entropies),
                new DataWeights.Quantity("divergence", entropies.stream().map(e -> Math.max(0, 1 - e)).toList())));
    }

    private static double entropy(DecisionMatrix matrix, int j, LowerIsBetter lower) {
        double[] x = lower == LowerIsBetter.REVERSED && matrix.lower(j)
                ? Arrays.stream(matrix.positive(j, Sentence.of("1/x reverses a column where lower is better"))).map(v -> 1 / v).toArray()
                : notNegative(matrix, j);
        return -Arrays.stream(Derivation.shares(x)).map(p -> p == 0 ? 0 : p * Math.log(p)).sum() / Math.log(x.length);
    }

    private static double[] notNegative(DecisionMatrix matrix, int j) {
        matrix.columns().get(j).stream().filter(c -> c.value() < 0).findFirst().ifPresent(c -> {
            throw c.refuse(Sentence.of("is negative; entropy is of shares, which are not"));
        });
        return matrix.values(j);
    }
}
