package bsc.robust;

import bsc.model.RandomStreams;
import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * Draws weightings from the simplex and counts where their totals fall. The draws are made in blocks, each with a
 * generator of its own that is seeded with the seed and the block's number, and the blocks are only counted together;
 * so every number depends on the seed alone, not on how many processors there are. The memory does not grow with the
 * number of draws.
 *
 * <p>A flat weighting is w(k) = e(k) / sum e with e exponential; around given weights, g(k) / sum g with g gamma
 * distributed of shape c n w(k) (Devroye 1986, Non-Uniform Random Variate Generation, chapter XI.4).
 */
public final class Draws {
    private static final int BLOCK = 8192;
    private static final int AT_ONCE = 64;

    private Draws() {
    }

    /**
     * @param conclusion for each place of the scale, whether a total there keeps the conclusion
     * @param progress   hears how many draws are done
     */
    public static DrawnTotals of(TotalParts weighed, ScaleClasses classes, boolean[] conclusion, Drawing drawing, LongConsumer progress) {
        TotalsTally tally = TotalsTally.empty(weighed, classes, conclusion);
        int blocks = Math.toIntExact((drawing.draws() + BLOCK - 1) / BLOCK);
        for (int from = 0; from < blocks; from += AT_ONCE) {
            int to = Math.min(blocks, from + AT_ONCE);
            IntStream.range(from, to).parallel().mapToObj(block -> block(weighed, tally, drawing, block))
                    .toList().forEach(tally::add);
            progress.accept(Math.min(drawing.draws(), (long) to * BLOCK));
        }
        return tally.result(drawing);
    }

    private static TotalsTally block(TotalParts weighed, TotalsTally shape, Drawing drawing, int block) {
        TotalsTally tally = shape.fresh();
        UniformRandomProvider random = RandomStreams.of(drawing.seed(), drawing.level().ordinal(),
                drawing.from().ordinal(), block);
        long count = Math.min(BLOCK, drawing.draws() - (long) block * BLOCK);
        draw(weighed, tally, samplers(weighed, drawing, random), count);
        return tally;
    }

    private static ContinuousSampler[] samplers(TotalParts weighed, Drawing drawing, UniformRandomProvider random) {
        double[] weights = weighed.weights();
        ContinuousSampler[] samplers = new ContinuousSampler[weights.length];
        if (drawing.from() == DrawnFrom.FLAT) {
            Arrays.fill(samplers, ZigguratSampler.Exponential.of(random));
            return samplers;
        }
        for (int k = 0; k < weights.length; k++) {
            samplers[k] = weights[k] == 0 ? () -> 0
                    : AhrensDieterMarsagliaTsangGammaSampler.of(random, drawing.concentration() * weights.length * weights[k], 1);
        }
        return samplers;
    }

    private static void draw(TotalParts weighed, TotalsTally tally, ContinuousSampler[] samplers, long count) {
        double[] least = weighed.achievements(OpenScoresAt.LEAST);
        double[] gap = gaps(weighed);
        double[] shares = new double[least.length];
        for (long draw = 0; draw < count; draw++) {
            double sum = 0;
            double low = 0;
            double more = 0;
            for (int k = 0; k < least.length; k++) {
                double share = samplers[k].sample();
                shares[k] = share;
                sum += share;
                low += share * least[k];
                more += share * gap[k];
            }
            tally.count(shares, low / sum, (low + more) / sum);
        }
    }

    private static double[] gaps(TotalParts weighed) {
        double[] gap = weighed.achievements(OpenScoresAt.MOST);
        double[] least = weighed.achievements(OpenScoresAt.LEAST);
        for (int k = 0; k < gap.length; k++) {
            gap[k] -= least[k];
        }
        return gap;
    }
}
