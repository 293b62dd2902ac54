package bsc.weight;

import org.hipparchus.complex.Complex;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;

/**
 * The largest eigenvalue of a positive square matrix, which is real and simple, and its eigenvector with positive
 * entries that sum to 1 (Perron 1907). Of a reciprocal matrix of order n the eigenvalue is n or more.
 */
public record Principal(double eigenvalue, double[] vector) {
    /** @param matrix square, entries not negative and such that every row is tied to every other */
    public static Principal of(double[][] matrix) {
        EigenDecompositionNonSymmetric decomposition =
                new EigenDecompositionNonSymmetric(new Array2DRowRealMatrix(matrix, false));
        Complex[] values = decomposition.getEigenvalues();
        int largest = 0;
        for (int i = 1; i < values.length; i++) {
            largest = values[i].getRealPart() > values[largest].getRealPart() ? i : largest;
        }
        double[] vector = new double[matrix.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = Math.abs(decomposition.getEigenvector(largest).getEntry(i).getRealPart());
        }
        return new Principal(values[largest].getRealPart(), Derivation.shares(vector));
    }
}
