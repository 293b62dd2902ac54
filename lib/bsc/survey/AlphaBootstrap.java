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
        int n = answers.respondents();
        // by respondent, so that one who is drawn is read in one go; moved to the middle, so that squares stay small
        double[][] rows = new double[n][k];
        double[] squares = new double[n];
        double[] sums = new double[n];
        for (int i = 0; i < k; i++) {
            double middle = Arrays.stream(answers.columns()[i]).average().orElseThrow();
            for (int person = 0; person < n; person++) {
                double value = answers.columns()[i][person] - middle;
                rows[person][i] = value;
                squares[person] += value * value;
                sums[person] += value;
            }
        }
        List<Long> blocks = LongStream.range(0, (resamples + BLOCK - 1) / BLOCK).boxed().toList();
        double[] alphas = InParallel.map(blocks, block -> block(rows, squares, sums, RandomStreams.of(seed, block),
                (int) Math.min(BLOCK, resamples - block * BLOCK))).stream().flatMapToDouble(DoubleStream::of).filter(Double::isFinite).toArray();
        Percentile quantiles = new Percentile().withEstimationType(EstimationType.R_7);
        quantiles.setData(alphas);
        return new AlphaBootstrap(quantiles.evaluate(50 * (1 - level)), quantiles.evaluate(50 * (1 + level)), alphas.length);
    }

    private static double[] block(double[][] rows, double[] squares, double[] sums, UniformRandomProvider random, int resamples) {
        int n = rows.length;
        int k = rows[0].length;
        double[] items = new double[k];
        double[] alphas = new double[resamples];
        for (int sample = 0; sample < resamples; sample++) {
            Arrays.fill(items, 0);
            double square = 0;
            double total = 0;
            double totalSquare = 0;
            for (int draw = 0; draw < n; draw++) {
                int person = random.nextInt(n);
                double[] row = rows[person];
                for (int i = 0; i < k; i++) {
                    items[i] += row[i];
                }
                square += squares[person];
                total += sums[person];
                totalSquare += sums[person] * sums[person];
            }
            double ofItems = square;
            for (double item : items) {
                ofItems -= item * item / n;
            }
            double ofTotal = totalSquare - total * total / n;
            alphas[sample] = ofTotal <= 1e-9 * n ? Double.NaN : k / (k - 1.0) * (1 - ofItems / ofTotal);
        }
        return alphas;
    }
}
