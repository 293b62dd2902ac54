package bsc.survey;

import bsc.model.InParallel;
import bsc.model.RandomStreams;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;

/**
 * Alpha of questionnaires whose respondents are drawn from those at hand, with replacement (Efron and Tibshirani 1993): the
 * ends that leave out half of 1 - level on each side, by quantiles of type 7. The same seed gives the same numbers on any machine.
 *
 * @param drawn   how many resamples have an alpha; one whose respondents all have the same sum has none
 */
public record AlphaBootstrap(double low, double high, int drawn) {
    private static final int BLOCK = 250;

    public static AlphaBootstrap of(CompleteAnswers answers, int resamples, long seed, double level) {
        int k = answers.items().size();
        int[][] rows = new int[answers.respondents()][k];
        long[] squares = new long[rows.length];
        long[] sums = new long[rows.length];
        for (int i = 0; i < k; i++) {
            int least = (int) Arrays.stream(answers.columns()[i]).min().orElseThrow();
            for (int person = 0; person < rows.length; person++) {
                int value = (int) answers.columns()[i][person] - least;
                rows[person][i] = value;
                squares[person] += (long) value * value;
                sums[person] += value;
            }
        }
        PackedAnswers packed = PackedAnswers.of(rows);
        List<Long> blocks = LongStream.range(0, (resamples + BLOCK - 1) / BLOCK).boxed().toList();
        double[] alphas = InParallel.map(blocks, block -> block(packed, k, squares, sums, RandomStreams.of(seed, block),
                (int) Math.min(BLOCK, resamples - block * BLOCK))).stream().flatMapToDouble(DoubleStream::of).filter(Double::isFinite).toArray();
        Percentile quantiles = new Percentile().withEstimationType(EstimationType.R_7);
        quantiles.setData(alphas);
        return new AlphaBootstrap(quantiles.evaluate(50 * (1 - level)), quantiles.evaluate(50 * (1 + level)), alphas.length);
    }

    /** @param squares of each respondent's answers, added up; sums of the answers */
    private static double[] block(PackedAnswers packed, int k, long[] squares, long[] sums, UniformRandomProvider random, int resamples) {
        int n = sums.length;
        int[] drawn = new int[n];
        long[] items = new long[k];
        double[] alphas = new double[resamples];
        for (int sample = 0; sample < resamples; sample++) {
            PackedAnswers.draw(random, drawn);
            packed.sums(drawn, items);
            double square = 0;
            double total = 0;
            double totalSquare = 0;
            for (int person : drawn) {
                square += squares[person];
                total += sums[person];
                totalSquare += (double) sums[person] * sums[person];
            }
            double ofItems = square;
            for (long item : items) {
                ofItems -= (double) item * item / n;
            }
            double ofTotal = totalSquare - total * total / n;
            alphas[sample] = ofTotal <= 1e-9 * n ? Double.NaN : k / (k - 1.0) * (1 - ofItems / ofTotal);
        }
        return alphas;
    }
}
