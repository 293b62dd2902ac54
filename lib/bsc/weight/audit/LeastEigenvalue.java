package bsc.weight.audit;

import bsc.weight.Derivation;
import java.math.BigDecimal;
import java.util.List;

/**
 * The least that the largest eigenvalue of the judgements can be, and the least of its estimates by hand. With products
 * p(i,j) = a(i,j) a(j,i), which are 1 in a reciprocal matrix:
 * <ul>
 * <li>the eigenvalue is that of S(i,j) = sqrt(p(i,j)) or more (Kingman 1961: it is log-convex in the logarithms of the
 *     entries), so n or more where all are 1;</li>
 * <li>the mean of (A w)(i) / w(i) is (n + 2 sum of sqrt(p(i,j)) over i &lt; j) / n or more for every positive w, and so is
 *     column sums times means of normalised columns, because x + y is 2 sqrt(x y) or more;</li>
 * <li>column sums times geometric means is n (product of p(i,j) over i &lt; j)^(1/n^2) or more, likewise.</li>
 * </ul>
 */
final class LeastEigenvalue {
    private final int n;
    private final boolean reciprocal;
    private final double[][] roots;

    LeastEigenvalue(JudgementRanges box) {
        n = box.order();
        roots = new double[n][n];
        boolean ones = true;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                BigDecimal product = box.leastProduct(i, j);
                ones &= product.compareTo(BigDecimal.ONE) == 0;
                roots[i][j] = Math.sqrt(Math.nextDown(product.doubleValue()));
            }
        }
        reciprocal = ones;
    }

    BigDecimal eigenvalue() {
        return reciprocal ? BigDecimal.valueOf(n) : below(PerronRoot.of(roots, roots).low());
    }

    BigDecimal rowRatios() {
        double sum = 0;
        for (double[] row : roots) {
            for (double root : row) {
                sum += root;
            }
        }
        return reciprocal ? BigDecimal.valueOf(n) : below(sum / n);
    }

    private BigDecimal geometricMeans() {
        double logs = 0;
        for (double[] row : roots) {
            for (double root : row) {
                logs += Math.log(root);
            }
        }
        return reciprocal ? BigDecimal.valueOf(n) : below(n * Math.exp(logs / n / n));
    }

    /** Column sums times unrounded weights that were derived in any of these ways. */
    BigDecimal columnSums(List<Derivation> derivations) {
        return derivations.stream().map(d -> switch (d) {
            case EIGENVECTOR -> eigenvalue();
            case GEOMETRIC_MEAN -> geometricMeans();
            case COLUMN_MEAN -> rowRatios();
        }).reduce(BigDecimal::min).orElseThrow();
    }

    private static BigDecimal below(double number) {
        return Enclosure.decimal(number * (1 - Enclosure.MARGIN));
    }
}
