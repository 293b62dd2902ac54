package bsc.weight;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;

/**
 * The largest eigenvalue lambda of a positive square matrix A, which is real and simple, and its eigenvector with
 * positive entries that sum to 1 (Perron 1907). Of a reciprocal matrix of order n the eigenvalue is n or more.
 *
 * <p>Found by power iteration: for every positive x lambda lies between the least and the greatest of (A x)(i) / x(i)
 * (Collatz 1942), and the iteration ends when the two agree. A general decomposition does not converge for some
 * consistent matrices, whose other eigenvalues are all zero.
 */
public record Principal(double eigenvalue, double[] vector) {
    private static final double AGREE = 1e-14;
    private static final double ENOUGH = 1e-11;
    private static final int ITERATIONS = 100_000;

    /** @param matrix square, entries not negative and such that every row is tied to every other, diagonal above zero */
    public static Principal of(double[][] matrix) {
        RealMatrix a = new Array2DRowRealMatrix(matrix, false);
        double[] x = new double[matrix.length];
        Arrays.fill(x, 1.0 / x.length);
        double apart = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ITERATIONS; i++) {
            double[] ax = a.operate(x);
            double least = Double.POSITIVE_INFINITY;
            double most = 0;
            for (int j = 0; j < x.length; j++) {
                least = Math.min(least, ax[j] / x[j]);
                most = Math.max(most, ax[j] / x[j]);
            }
            x = Derivation.shares(ax);
            // rounding may keep the bounds a few last bits apart, and then they no longer come closer
            boolean done = most - least <= AGREE * most || most - least <= ENOUGH * most && most - least >= apart;
            if (done) {
                return new Principal((least + most) / 2, x);
            }
            apart = most - least;
        }
        throw new IllegalStateException("the largest eigenvalue was not found in " + ITERATIONS + " iterations");
    }
}
