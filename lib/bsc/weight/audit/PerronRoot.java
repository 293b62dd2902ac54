package bsc.weight.audit;

import bsc.weight.Principal;

/**
 * The largest eigenvalue of every matrix between a lowest and a highest one. It grows with each entry (Perron 1907,
 * Frobenius 1912), so it lies between those of the two; and of a positive matrix A it lies between the least and the
 * greatest (A x)(i) / x(i) for any positive x (Collatz 1942, Wielandt 1950), which proves each bound whatever the
 * precision of the computed x.
 */
final class PerronRoot {
    private PerronRoot() {
    }

    static Enclosure of(double[][] low, double[][] high) {
        return new Enclosure(quotients(low).low(), quotients(high).high());
    }

    private static Enclosure quotients(double[][] matrix) {
        double[] x = Principal.of(matrix).vector();
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int i = 0; i < x.length; i++) {
            double sum = 0;
            for (int j = 0; j < x.length; j++) {
                sum += matrix[i][j] * x[j];
            }
            least = Math.min(least, sum / x[i]);
            most = Math.max(most, sum / x[i]);
        }
        return new Enclosure(least, most);
    }
}
