package bsc.weight;

import bsc.model.Choice;
import bsc.model.Sentence;
import java.util.Arrays;

/**
 * How weights w(1..n), summing to 1, are derived from a complete positive matrix a(i,j). The three agree exactly when
 * the matrix is consistent, a(i,j) a(j,k) = a(i,k). Weights are shares, without unit.
 */
public enum Derivation implements Choice {
    /** A w = lambda w for the largest eigenvalue lambda. Saaty, T. L. (1980), The Analytic Hierarchy Process. */
    EIGENVECTOR("eigenvector", Sentence.of("principal eigenvector (Saaty 1980)")),
    /** w(i) in proportion to (a(i,1) ... a(i,n))^(1/n). Crawford, G. and Williams, C. (1985), J. Math. Psychology 29, 387-405. */
    GEOMETRIC_MEAN("geometric_mean", Sentence.of("geometric mean of rows (Crawford and Williams 1985)")),
    /** Each column divided by its sum, then the mean of each row. Saaty (1980), as an approximation by hand. */
    COLUMN_MEAN("column_mean", Sentence.of("mean of normalised columns (Saaty 1980)"));

    private final String word;
    private final Sentence title;

    Derivation(String word, Sentence title) {
        this.word = word;
        this.title = title;
    }

    @Override
    public String word() {
        return word;
    }

    public Sentence title() {
        return title;
    }

    /** @param matrix square, every entry above 0; it need not be exactly reciprocal, as printed matrices are rounded */
    public double[] of(double[][] matrix) {
        return switch (this) {
            case EIGENVECTOR -> Principal.of(matrix).vector();
            case GEOMETRIC_MEAN -> shares(Arrays.stream(matrix)
                    .mapToDouble(row -> Math.exp(Arrays.stream(row).map(Math::log).average().orElseThrow())).toArray());
            case COLUMN_MEAN -> columnMean(matrix);
        };
    }

    /** The weights of a complete pairwise matrix by name. */
    public Weights of(PairwiseMatrix matrix) {
        return Weights.normalised(Sentence.of("AHP, {0}", title), matrix.names(), of(matrix.ratios()));
    }

    private static double[] columnMean(double[][] matrix) {
        double[] means = new double[matrix.length];
        for (int j = 0; j < matrix.length; j++) {
            double sum = 0;
            for (double[] row : matrix) {
                sum += row[j];
            }
            for (int i = 0; i < matrix.length; i++) {
                means[i] += matrix[i][j] / sum;
            }
        }
        return shares(means);
    }

    static double[] shares(double[] numbers) {
        double sum = Arrays.stream(numbers).sum();
        return Arrays.stream(numbers).map(n -> n / sum).toArray();
    }
}
