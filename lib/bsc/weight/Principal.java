package bsc.weight;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.structure.Access2D;

/**
 * The largest eigenvalue lambda of a positive square matrix A, which is real and simple, and its eigenvector with
 * positive entries that sum to 1 (Perron 1907). Of a reciprocal matrix of order n the eigenvalue is n or more.
 *
 * <p>For positive s, a(i,j) s(j) / s(i) has the same eigenvalues, and an eigenvector that s brings back. With s near the
 * eigenvector sought its entries are all of one size, so that nothing is lost where comparisons differ by many powers of
 * ten; so the decomposition is made again with what it gave.
 */
public record Principal(double eigenvalue, double[] vector) {
    private static final int TIMES = 3;

    /** @param matrix square, entries not negative and such that every row is tied to every other, diagonal above zero */
    public static Principal of(double[][] matrix) {
        Principal principal = new Principal(0, Arrays.stream(matrix).mapToDouble(row -> Arrays.stream(row).sum()).toArray());
        for (int i = 0; i < TIMES; i++) {
            principal = of(matrix, principal.vector());
        }
        return principal;
    }

    private static Principal of(double[][] matrix, double[] scale) {
        int n = matrix.length;
        double[][] alike = IntStream.range(0, n).mapToObj(i -> IntStream.range(0, n)
                .mapToDouble(j -> matrix[i][j] * scale[j] / scale[i]).toArray()).toArray(double[][]::new);
        Eigenvalue<Double> decomposition = Eigenvalue.R064.make(n, n);
        if (!decomposition.decompose(R064Store.FACTORY.copy(Access2D.wrap(alike)))) {
            throw new IllegalStateException("the eigenvalues of a matrix of order " + n + " were not found");
        }
        double[] values = IntStream.range(0, n).mapToDouble(k -> decomposition.getD().doubleValue(k, k)).toArray();
        int largest = IntStream.range(0, n).reduce(0, (a, b) -> values[b] > values[a] ? b : a);
        return new Principal(values[largest], Derivation.shares(IntStream.range(0, n)
                .mapToDouble(i -> scale[i] * Math.abs(decomposition.getV().doubleValue(i, largest))).toArray()));
    }
}
