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
        long[][] rows = new long[answers.respondents()][k];
        // of each respondent, the sum of the squares and the square of the sum
        long[][] squares = new long[rows.length][2];
        for (int person = 0; person < rows.length; person++) {
            long sum = 0;
            for (int i = 0; i < k; i++) {
                long value = (long) (answers.columns()[i][person] - answers.items().get(i).lowest());
                rows[person][i] = value;
                squares[person][0] += value * value;
                sum += value;
            }
            squares[person][1] = sum * sum;
        }
        PackedAnswers packed = PackedAnswers.of(rows);
        PackedAnswers packedSquares = PackedAnswers.of(squares);
        List<Long> blocks = LongStream.range(0, (resamples + BLOCK - 1) / BLOCK).boxed().toList();
        double[] alphas = InParallel.map(blocks, block -> block(packed, packedSquares, rows.length, k, RandomStreams.of(seed, block),
                (int) Math.min(BLOCK, resamples - block * BLOCK))).stream().flatMapToDouble(DoubleStream::of).filter(Double::isFinite).toArray();
        Percentile quantiles = new Percentile().withEstimationType(EstimationType.R_7);
        quantiles.setData(alphas);
        return new AlphaBootstrap(quantiles.evaluate(50 * (1 - level)), quantiles.evaluate(50 * (1 + level)), alphas.length);
    }

    private static double[] block(PackedAnswers answers, PackedAnswers squares, int n, int k, UniformRandomProvider random, int resamples) {
        int[] drawn = new int[n];
        long[] items = new long[k];
        long[] ofPersons = new long[2];
        double[] alphas = new double[resamples];
        for (int sample = 0; sample < resamples; sample++) {
            PackedAnswers.draw(random, drawn);
            answers.sums(drawn, items);
            squares.sums(drawn, ofPersons);
            double ofItems = ofPersons[0];
            double total = 0;
            for (long item : items) {
                ofItems -= (double) item * item / n;
                total += item;
            }
            double ofTotal = ofPersons[1] - total * total / n;
            alphas[sample] = ofTotal <= 1e-9 * n ? Double.NaN : k / (k - 1.0) * (1 - ofItems / ofTotal);
        }
        return alphas;
    }
}
