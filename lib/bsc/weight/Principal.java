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
        double next = greatest(alike(matrix, x));
        for (int i = 0; i < MOST_TIMES && next < bound; i++) {
            bound = next;
            double[] nearer = step(alike(matrix, x), x, bound);
            next = greatest(alike(matrix, nearer));
            x = next < bound ? nearer : x;
        }
        return new Principal(bound, x);
    }

    private static double greatest(double[][] alike) {
        return Arrays.stream(alike).mapToDouble(row -> Arrays.stream(row).sum()).max().orElseThrow();
    }

    private static double[][] alike(double[][] matrix, double[] x) {
        return IntStream.range(0, x.length).mapToObj(i -> IntStream.range(0, x.length)
                .mapToDouble(j -> matrix[i][j] * x[j] / x[i]).toArray()).toArray(double[][]::new);
    }

    /** The next x; the same where b is lambda already, so that b I - A has no inverse. */
    private static double[] step(double[][] alike, double[] x, double bound) {
        int n = x.length;
        Array2DRowRealMatrix left = new Array2DRowRealMatrix(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                left.setEntry(i, j, (i == j ? bound : 0) - alike[i][j]);
            }
        }
        try {
            double[] y = new LUDecomposition(left, Double.MIN_NORMAL).getSolver().solve(new ArrayRealVector(n, 1.0)).toArray();
            double[] next = Derivation.shares(IntStream.range(0, n).mapToDouble(i -> x[i] * Math.abs(y[i])).toArray());
            return Arrays.stream(next).allMatch(Double::isFinite) ? next : x;
        } catch (MathRuntimeException e) {
            return x;
        }
    }
}
