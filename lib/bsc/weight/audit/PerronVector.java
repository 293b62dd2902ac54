package bsc.weight.audit;

import bsc.weight.Principal;
import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * The principal eigenvector w, summing to 1, of every matrix A between a lowest and a highest one.
 *
 * <p>Outer bounds. First, w is a mixture of the columns of A^m, each divided by its sum, for every m, so it lies within
 * their bounds. Then, with C the middle matrix, C w0 = l0 w0, and for any q with (C - l0 I)'q = w0(i) 1 - e(i) and
 * q'w0 = 0, it holds exactly that w(i) = w0(i) + q'(A - C)w - (l - l0) q'(w - w0): the right side, evaluated with the
 * bounds at hand, gives narrower ones, again and again. What q lacks of its equations is added to the bounds, so they
 * hold whatever the precision of the computed q.
 *
 * <p>Witnesses. The eigenvectors of the two matrices in which row k stands at its high or low end as the sign of q(k)
 * says attain nearly all of that; w changes continuously between them, so all between is attained too.
 *
 * @param outer    holds w(i) of every such matrix
 * @param attained each value in it is w(i) of some such matrix
 */
record PerronVector(Enclosure[] outer, Enclosure[] attained) {
    private static final int ROUNDS = 12;
    private static final int[] POWERS = {1, 2, 4, 8};

    static PerronVector of(double[][] low, double[][] high) {
        int n = low.length;
        double[][] centre = new double[n][n];
        double[][] radius = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                centre[i][j] = (low[i][j] + high[i][j]) / 2;
                radius[i][j] = Math.nextUp(Math.max(high[i][j] - centre[i][j], centre[i][j] - low[i][j]));
            }
        }
        Principal middle = Principal.of(centre);
        RealMatrix q = multipliers(centre, middle);
        Enclosure[] outer = narrowed(centre, radius, middle, q, PerronRoot.of(low, high), start(low, high));
        Enclosure[] attained = new Enclosure[n];
        for (int i = 0; i < n; i++) {
            double up = extreme(low, high, q.getColumn(i), 1)[i];
            double down = extreme(low, high, q.getColumn(i), -1)[i];
            attained[i] = new Enclosure(Math.min(up, down), Math.max(up, down));
        }
        return new PerronVector(outer, attained);
    }

    /** Bounds by normalised columns of powers. */
    private static Enclosure[] start(double[][] low, double[][] high) {
        Enclosure[] bounds = new Enclosure[low.length];
        Arrays.fill(bounds, new Enclosure(0, 1));
        for (int power : POWERS) {
            double[][] least = new Array2DRowRealMatrix(low).power(power).getData();
            double[][] most = new Array2DRowRealMatrix(high).power(power).getData();
            for (int i = 0; i < bounds.length; i++) {
                double down = 1;
                double up = 0;
                for (int j = 0; j < bounds.length; j++) {
                    down = Math.min(down, least[i][j] / (least[i][j] + others(most, i, j)));
                    up = Math.max(up, most[i][j] / (most[i][j] + others(least, i, j)));
                }
                bounds[i] = bounds[i].meet(new Enclosure(down - Enclosure.MARGIN, up + Enclosure.MARGIN));
            }
        }
        return bounds;
    }

    private static double others(double[][] matrix, int row, int column) {
        double sum = 0;
        for (int k = 0; k < matrix.length; k++) {
            sum += k == row ? 0 : matrix[k][column];
        }
        return sum;
    }

    /** Column i is q for w(i): the equations bordered by q'w0 = 0, which makes them regular. */
    private static RealMatrix multipliers(double[][] centre, Principal middle) {
        int n = centre.length;
        double[][] left = new double[n + 1][n + 1];
        double[][] right = new double[n + 1][n];
        for (int j = 0; j < n; j++) {
            for (int k = 0; k < n; k++) {
                left[j][k] = centre[k][j] - (k == j ? middle.eigenvalue() : 0);
                right[j][k] = middle.vector()[k] - (k == j ? 1 : 0);
            }
            left[j][n] = 1;
            left[n][j] = middle.vector()[j];
        }
        return new LUDecomposition(new Array2DRowRealMatrix(left, false)).getSolver()
                .solve(new Array2DRowRealMatrix(right, false)).getSubMatrix(0, n - 1, 0, n - 1);
    }

    private static Enclosure[] narrowed(double[][] centre, double[][] radius, Principal middle, RealMatrix q, Enclosure root,
                                        Enclosure[] start) {
        int n = centre.length;
        double[] w0 = middle.vector();
        double ofRoot = root.farthestFrom(middle.eigenvalue());
        Enclosure[] bounds = start;
        for (int round = 0; round < ROUNDS; round++) {
            Enclosure[] next = new Enclosure[n];
            for (int i = 0; i < n; i++) {
                double spread = Enclosure.MARGIN;
                double lack = 0;
                double gauge = 0;
                for (int k = 0; k < n; k++) {
                    double residual = (k == i ? 1 : 0) - w0[i] - middle.eigenvalue() * q.getEntry(k, i);
                    double entries = 0;
                    for (int j = 0; j < n; j++) {
                        residual += centre[j][k] * q.getEntry(j, i);
                        entries += radius[k][j] * bounds[j].high();
                    }
                    spread += Math.abs(residual) * bounds[k].high() + Math.abs(q.getEntry(k, i)) * entries;
                    lack += q.getEntry(k, i) * w0[k];
                    gauge += Math.abs(q.getEntry(k, i)) * bounds[k].farthestFrom(w0[k]);
                }
                spread += ofRoot * (Math.abs(lack) + gauge);
                next[i] = bounds[i].meet(new Enclosure(w0[i] - spread, w0[i] + spread));
            }
            bounds = next;
        }
        return bounds;
    }

    private static double[] extreme(double[][] low, double[][] high, double[] q, int sign) {
        double[][] matrix = new double[low.length][];
        for (int k = 0; k < low.length; k++) {
            matrix[k] = q[k] * sign > 0 ? high[k] : low[k];
        }
        return Principal.of(matrix).vector();
    }
}
