package bsc.weight.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.weight.Principal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The bounds on eigenvalue and eigenvector hold those of every matrix in the box, and are hardly wider than what is attained. */
class EnclosureTest {
    private static final int BOXES = 150;
    private static final int MATRICES = 60;

    @Test
    void holdWhatEveryMatrixInTheBoxHas() {
        SplittableRandom random = new SplittableRandom(3);
        double widest = 0;
        for (int box = 0; box < BOXES; box++) {
            int n = 2 + random.nextInt(6);
            double relative = Math.pow(10, -1 - random.nextInt(4));
            double[][] low = new double[n][n];
            double[][] high = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    double centre = Math.exp((random.nextDouble() - 0.5) * 4);
                    double radius = i == j || random.nextInt(3) == 0 ? 0 : centre * relative * random.nextDouble();
                    low[i][j] = i == j ? 1 : centre - radius;
                    high[i][j] = i == j ? 1 : centre + radius;
                }
            }
            Enclosure root = PerronRoot.of(low, high);
            PerronVector vector = PerronVector.of(low, high);
            for (int k = 0; k < MATRICES; k++) {
                Principal member = Principal.of(member(low, high, random, k));
                assertTrue(root.widened().low().doubleValue() <= member.eigenvalue()
                        && member.eigenvalue() <= root.widened().high().doubleValue(), "eigenvalue " + member.eigenvalue());
                for (int i = 0; i < n; i++) {
                    Enclosure outer = vector.outer()[i];
                    assertTrue(outer.low() <= member.vector()[i] && member.vector()[i] <= outer.high(), "weight " + member.vector()[i]);
                    assertTrue(outer.low() <= vector.attained()[i].low() && vector.attained()[i].high() <= outer.high(), "witness");
                }
            }
            for (int i = 0; relative < 0.05 && i < n; i++) {
                double attained = vector.attained()[i].high() - vector.attained()[i].low();
                widest = Math.max(widest, attained < 1e-6 ? 1 : (vector.outer()[i].high() - vector.outer()[i].low()) / attained);
            }
        }
        assertTrue(widest < 1.25, "outer bounds are " + widest + " times as wide as what is attained");
    }

    /** Every second one a corner of the box, where extremes lie. */
    private static double[][] member(double[][] low, double[][] high, SplittableRandom random, int k) {
        double[][] matrix = new double[low.length][low.length];
        for (int i = 0; i < low.length; i++) {
            for (int j = 0; j < low.length; j++) {
                double share = k % 2 == 0 ? random.nextInt(2) : random.nextDouble();
                matrix[i][j] = low[i][j] + share * (high[i][j] - low[i][j]);
            }
        }
        return matrix;
    }

    /** The consistent matrix of 0.6, 0.3, 0.1: eigenvalue 3 and those weights, to the last bits. */
    @Test
    void anExactMatrixGivesItsWeightsAlone() {
        double[][] matrix = {{1, 2, 6}, {0.5, 1, 3}, {1.0 / 6, 1.0 / 3, 1}};
        Enclosure[] outer = PerronVector.of(matrix, matrix).outer();
        assertEquals(0.6, outer[0].low(), 1e-9);
        assertEquals(0.6, outer[0].high(), 1e-9);
        assertEquals(0.1, outer[2].high(), 1e-9);
        assertEquals(3, PerronRoot.of(matrix, matrix).high(), 1e-9);
    }
}
