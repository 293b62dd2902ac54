package bsc.weight;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;

/**
 * The largest eigenvalue lambda of a positive square matrix A, which is real and simple, and its eigenvector with
 * positive entries that sum to 1 (Perron 1907). Of a reciprocal matrix of order n the eigenvalue is n or more.
 *
 * <p>Found by the iteration of Noda (1971, Numerische Mathematik 17, 382-386): with
 * b the greatest (A x)(i) / x(i), which is never below lambda, x becomes (b I - A)^-1 x; b falls to lambda, its distance
 * being squared each time. For positive s, a(i,j) s(j) / s(i) has the same
 * eigenvalues; with s = x its entries are all of one size, so that nothing is lost where comparisons differ by many
 * powers of ten.
 */
public record Principal(double eigenvalue, double[] vector) {
    private static final int MOST_TIMES = 100;

    /** @param matrix square, entries not negative and such that every row is tied to every other, diagonal above zero */
    public static Principal of(double[][] matrix) {
        double[] x = Derivation.shares(Arrays.stream(matrix).mapToDouble(row -> Arrays.stream(row).sum()).toArray());
        double bound = Double.POSITIVE_INFINITY;
        double[][] alike = alike(matrix, x);
        double next = greatest(alike);
        for (int i = 0; i < MOST_TIMES && next < bound; i++) {
            bound = next;
            double[] nearer = step(alike, x, bound);
            double[][] then = alike(matrix, nearer);
            next = greatest(then);
            if (next < bound) {
                x = nearer;
                alike = then;
            }
        }
        return new Principal(bound, x);
    }

    private static double greatest(double[][] alike) {
        double greatest = 0;
        for (double[] row : alike) {
            double sum = 0;
            for (double entry : row) {
                sum += entry;
            }
            greatest = Math.max(greatest, sum);
        }
        return greatest;
    }

    private static double[][] alike(double[][] matrix, double[] x) {
        double[][] alike = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                alike[i][j] = matrix[i][j] * x[j] / x[i];
            }
        }
        return alike;
    }

    /** The next x; the same where b is lambda already, so that b I - A has no inverse. */
    private static double[] step(double[][] alike, double[] x, double bound) {
        int n = x.length;
        double[][] left = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                left[i][j] = (i == j ? bound : 0) - alike[i][j];
            }
        }
        try {
            double[] y = new LUDecomposition(new Array2DRowRealMatrix(left, false), Double.MIN_NORMAL).getSolver().solve(new ArrayRealVector(n, 1.0)).toArray();
            double[] next = Derivation.shares(IntStream.range(0, n).mapToDouble(i -> x[i] * Math.abs(y[i])).toArray());
            return Arrays.stream(next).allMatch(Double::isFinite) ? next : x;
        } catch (MathRuntimeException e) {
            return x;
        }
    }
}
