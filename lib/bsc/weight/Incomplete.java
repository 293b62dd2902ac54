package bsc.weight;

import bsc.model.BadData;
import bsc.model.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;

/**
 * The weights of a pairwise matrix in which comparisons are missing. They are determined when comparisons tie all names
 * together (Harker 1987; Bozoki, Fulop and Ronyai 2010); else the matrix is refused. Of a complete matrix the same
 * weights follow as from its eigenvector and its geometric means.
 */
record Incomplete(PairwiseMatrix matrix) {
    /** @throws BadData when the names fall into groups without a comparison between them */
    static Incomplete of(PairwiseMatrix matrix) {
        List<String> loose = new ArrayList<>(matrix.names());
        loose.removeAll(matrix.tiedToFirst());
        if (!loose.isEmpty()) {
            throw new BadData(Sentence.of("no comparison ties {0} to {1}; their weights cannot be compared", String.join(", ", loose),
                    String.join(", ", matrix.tiedToFirst())));
        }
        return new Incomplete(matrix);
    }

    /**
     * The principal eigenvector of the matrix with 0 for each missing entry and 1 plus the number of missing entries of
     * the row on the diagonal. Harker, P. T. (1987), Incomplete pairwise comparisons in the analytic hierarchy process,
     * Mathematical Modelling 9(11), 837-848, doi:10.1016/0270-0255(87)90503-3.
     */
    Weights harker() {
        return Weights.normalised(Sentence.of("AHP, principal eigenvector of the incomplete matrix (Harker 1987)"), matrix.names(),
                Principal.of(filled()).vector());
    }

    double eigenvalue() {
        return Principal.of(filled()).eigenvalue();
    }

    private double[][] filled() {
        int n = matrix.names().size();
        double[][] filled = new double[n][n];
        for (int i = 0; i < n; i++) {
            filled[i][i] = 1;
            for (int j = 0; j < n; j++) {
                Optional<Double> ratio = matrix.ratio(matrix.names().get(i), matrix.names().get(j));
                if (i != j) {
                    filled[i][j] = ratio.orElse(0.0);
                    filled[i][i] += ratio.isPresent() ? 0 : 1;
                }
            }
        }
        return filled;
    }

    /**
     * Logarithmic least squares over the comparisons made: the sum of (ln a(i,j) - ln w(i) + ln w(j))^2 is least.
     * Bozoki, S., Fulop, J. and Ronyai, L. (2010), On optimal completion of incomplete pairwise comparison matrices,
     * Mathematical and Computer Modelling 52(1-2), 318-333, doi:10.1016/j.mcm.2010.02.047.
     */
    Weights leastSquares() {
        int n = matrix.names().size();
        double[][] normal = new double[n][n];
        double[] right = new double[n];
        for (PairwiseJudgement judgement : matrix.judgements()) {
            int i = matrix.names().indexOf(judgement.first());
            int j = matrix.names().indexOf(judgement.second());
            double log = Math.log(judgement.preference());
            normal[i][i]++;
            normal[j][j]++;
            normal[i][j]--;
            normal[j][i]--;
            right[i] += log;
            right[j] -= log;
        }
        // only ratios are determined, so the logarithms are made to sum to 0
        Arrays.fill(normal[n - 1], 1);
        right[n - 1] = 0;
        double[] logs = new LUDecomposition(new Array2DRowRealMatrix(normal, false)).getSolver()
                .solve(new ArrayRealVector(right, false)).toArray();
        return Weights.normalised(Sentence.of("AHP, logarithmic least squares of the incomplete matrix (Bozoki, Fulop and Ronyai 2010)"),
                matrix.names(), Arrays.stream(logs).map(Math::exp).toArray());
    }
}
