package bsc.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.model.BadData;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Drawn weightings against shares that are known exactly, and the same numbers from the same seed. */
class DrawsTest {
    private static final ScaleClasses SCALE = Scales.classes("poor", 0.3, "good");

    private static DrawnTotals draw(double[] weights, double[] achievements, DrawnFrom from, double concentration, long draws, long seed) {
        return Draws.of(Scales.weighed(weights, achievements), SCALE, SCALE.carrying(Set.of("good")),
                new Drawing(Level.INDICATORS, from, concentration, draws, seed), done -> { });
    }

    /** A 95 % interval holds the exact share for nearly all of 40 seeds; fewer than 33 has a chance below 1 in 1000. */
    private static void covers(double exact, double[] weights, double[] achievements, DrawnFrom from, double concentration) {
        long covering = LongStream.rangeClosed(1, 40).filter(seed -> {
            DrawnTotals.Share share = draw(weights, achievements, from, concentration, 20_000, seed).keptAlways();
            assertTrue(share.high() - share.low() < 0.02, "the interval is wide: " + share);
            return share.low() <= exact && exact <= share.high();
        }).count();
        assertTrue(covering >= 33, covering + " of 40 intervals hold " + exact);
    }

    /** Two flat weights are uniform: T = w(2) is at least .3 with probability .7. */
    @Test
    void twoFlatWeightsAreUniform() {
        covers(0.7, new double[] {0.5, 0.5}, new double[] {0, 1}, DrawnFrom.FLAT, 1);
    }

    /** One of four flat weights is beta distributed (1, 3): P(w >= .3) = .7^3. */
    @Test
    void oneOfFourFlatWeightsIsBeta() {
        covers(0.343, new double[] {0.1, 0.2, 0.3, 0.4}, new double[] {0, 0, 0, 1}, DrawnFrom.FLAT, 1);
    }

    /** Around (1/2, 1/2) with c = 1 each weight is beta (1, 1), uniform; with c = 2 beta (2, 2): P(w >= .3) = 1 - .216. */
    @Test
    void aroundGivenWeightsIsDirichlet() {
        covers(0.7, new double[] {0.5, 0.5}, new double[] {0, 1}, DrawnFrom.AROUND, 1);
        covers(0.784, new double[] {0.5, 0.5}, new double[] {0, 1}, DrawnFrom.AROUND, 2);
    }

    /** A weight that is given as 0 stays 0 around the given weights. */
    @Test
    void noWeightStaysNoWeight() {
        DrawnTotals drawn = draw(new double[] {1, 0}, new double[] {0, 1}, DrawnFrom.AROUND, 16, 10_000, 7);
        assertEquals(List.of(10_000L, 0L, 0L), drawn.least());
    }

    @Test
    void theSameOnOneProcessorAsOnSeveralAndAnotherFromAnotherSeed() throws Exception {
        double[] weights = {0.2, 0.3, 0.5};
        double[] achievements = {0, 0.4, 1};
        for (DrawnFrom from : DrawnFrom.values()) {
            DrawnTotals several = draw(weights, achievements, from, 16, 300_001, 9);
            assertEquals(several, new ForkJoinPool(1).submit(() -> draw(weights, achievements, from, 16, 300_001, 9)).get());
            assertEquals(300_001, several.leastBins().stream().mapToLong(Long::longValue).sum());
            assertNotEquals(several.leastBins(), draw(weights, achievements, from, 16, 300_001, 10).leastBins());
        }
    }

    @Test
    void fewerThanOneDrawIsRefused() {
        assertEquals("0 draws were asked for; at least 1 is needed", assertThrows(BadData.class, () ->
                new Drawing(Level.INDICATORS, DrawnFrom.FLAT, 16, 0, 1)).getMessage());
        assertEquals("the concentration is 0.0; it must be a number above 0", assertThrows(BadData.class, () ->
                new Drawing(Level.INDICATORS, DrawnFrom.FLAT, 0, 1, 1)).getMessage());
    }
}
