package bsc.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sobol indices of functions whose exact indices are known lie in their intervals. */
class SensitivityIndicesTest {
    private static final int ROWS = 1024;
    private static final int SEEDS = 40;

    private static List<SensitivityIndex> indices(double low, double high, int rows, long seed, ToDoubleFunction<double[]> f) {
        List<SensitivityIndices.Factor> factors = IntStream.rangeClosed(1, 3).mapToObj(i -> new SensitivityIndices.Factor(
                "X" + i, random -> low + (high - low) * random.nextDouble())).toList();
        return SensitivityIndices.of(factors, rows, seed, x -> f.applyAsDouble(
                new double[] {(double) x[0], (double) x[1], (double) x[2]}));
    }

    /** A 95 % interval holds the exact index for nearly all of 40 seeds; fewer than 33 has a chance below 1 in 1000. */
    private static void covers(double low, double high, ToDoubleFunction<double[]> f, double[] first, double[] total) {
        int[][] covering = new int[2][first.length];
        for (int seed = 1; seed <= SEEDS; seed++) {
            List<SensitivityIndex> indices = indices(low, high, ROWS, seed, f);
            for (int j = 0; j < first.length; j++) {
                covering[0][j] += holds(first[j], indices.get(j).first());
                covering[1][j] += holds(total[j], indices.get(j).total());
            }
        }
        for (int j = 0; j < first.length; j++) {
            assertTrue(covering[0][j] >= 33 && covering[1][j] >= 33,
                    "X" + (j + 1) + ": " + covering[0][j] + " and " + covering[1][j] + " of 40 intervals hold the index");
        }
    }

    private static int holds(double exact, SensitivityIndex.Estimate estimate) {
        return estimate.low() <= exact + 1e-9 && exact - 1e-9 <= estimate.high() ? 1 : 0;
    }

    /** COINr's own test function y = X1 + 10 X2, X3 unused: 1/101, 100/101, 0; the totals are the same. */
    @Test
    void linearFunctionOfCoinr() {
        double[] exact = {1 / 101.0, 100 / 101.0, 0};
        covers(0, 1, x -> x[0] + 10 * x[1], exact, exact);
    }

    /** Ishigami and Homma 1990, a = 7, b = 0.1: first .313905, .442411, 0; total .557589, .442411, .243684. */
    @Test
    void ishigamiFunction() {
        double[] first = {0.313905, 0.442411, 0};
        double[] total = {0.557589, 0.442411, 0.243684};
        covers(-Math.PI, Math.PI, SensitivityIndicesTest::ishigami, first, total);
        List<SensitivityIndex> fine = indices(-Math.PI, Math.PI, 32_768, 1, SensitivityIndicesTest::ishigami);
        for (int j = 0; j < first.length; j++) {
            assertEquals(first[j], fine.get(j).first().value(), 0.02);
            assertEquals(total[j], fine.get(j).total().value(), 0.02);
        }
    }

    private static double ishigami(double[] x) {
        return Math.sin(x[0]) + 7 * Math.pow(Math.sin(x[1]), 2) + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
    }

    @Test
    void aResultThatNeverVariesHasNoIndices() {
        assertEquals(List.of(), indices(0, 1, ROWS, 1, x -> 5));
    }

    @Test
    void theSameOnOneProcessorAsOnSeveral() throws Exception {
        List<SensitivityIndex> several = indices(0, 1, ROWS, 1, x -> x[0] * x[1] + x[2]);
        List<SensitivityIndex> one = new ForkJoinPool(1).submit(() -> indices(0, 1, ROWS, 1, x -> x[0] * x[1] + x[2])).get();
        assertEquals(several, one);
    }
}
