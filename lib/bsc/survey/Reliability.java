package bsc.survey;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.stat.StatUtils;

/**
 * How far a sum of items measures one thing. k items, n persons who answered all of them.
 *
 * @param alpha        k/(k-1) (1 - sum of item variances / variance of the sum) (Cronbach 1951, doi:10.1007/BF02310555)
 * @param standardised k r / (1 + (k-1) r) with the mean correlation r between items; empty where r is -1/(k-1), such as two
 *                     items that go against each other all the way
 * @param meanCorrelation r
 * @param lambda6      1 - sum(1 - smc) / sum of all correlations, smc the squared multiple correlation of an item with the
 *                     others (Guttman 1945, doi:10.1007/BF02288892); empty where an item is a sum of others
 * @param omega        see {@link OneFactor}; empty for two items, or where one factor does not explain the correlations
 * @param dropped      alpha without each item, in their order; empty entries for two items
 */
public record Reliability(CompleteAnswers answers, double alpha, OptionalDouble standardised, double meanCorrelation, OptionalDouble lambda6,
        OptionalDouble omega, SplitHalf split, List<OptionalDouble> dropped) {
    public static Reliability of(CompleteAnswers answers) {
        RealMatrix r = answers.correlations();
        int k = answers.items().size();
        double sum = sum(r);
        double mean = (sum - k) / (k * (k - 1.0));
        return new Reliability(answers, alpha(answers), standardised(k, mean), mean, lambda6(r, sum), OneFactor.of(r).map(f -> OptionalDouble.of(f.omega()))
                .orElse(OptionalDouble.empty()), SplitHalf.of(answers), IntStream.range(0, k).mapToObj(i -> k == 2 ? OptionalDouble.empty()
                : dropped(answers.without(i))).toList());
    }

    private static OptionalDouble standardised(int k, double mean) {
        double below = 1 + (k - 1) * mean;
        return below < 1e-9 ? OptionalDouble.empty() : OptionalDouble.of(k * mean / below);
    }

    private static OptionalDouble dropped(CompleteAnswers left) {
        return CompleteAnswers.varies(left.total()) ? OptionalDouble.of(alpha(left)) : OptionalDouble.empty();
    }

    static double alpha(CompleteAnswers answers) {
        int k = answers.items().size();
        return k / (k - 1.0) * (1 - Arrays.stream(answers.variances()).sum() / StatUtils.variance(answers.total()));
    }

    static double sum(RealMatrix matrix) {
        return Arrays.stream(matrix.getData()).flatMapToDouble(Arrays::stream).sum();
    }

    private static OptionalDouble lambda6(RealMatrix r, double sum) {
        LUDecomposition decomposition = new LUDecomposition(r, 1e-10);
        if (!decomposition.getSolver().isNonSingular() || sum <= 0) {
            return OptionalDouble.empty();
        }
        RealMatrix inverse = decomposition.getSolver().getInverse();
        return OptionalDouble.of(1 - IntStream.range(0, r.getRowDimension()).mapToDouble(i -> 1 / inverse.getEntry(i, i)).sum() / sum);
    }

    /**
     * Feldt's interval of alpha: 1 - (1 - alpha) F, F the quantiles of the F distribution with n - 1 and (n - 1)(k - 1)
     * degrees of freedom (Feldt, Woodruff and Salih 1987, doi:10.1177/014662168701100107).
     *
     * @param level such as 0.95
     * @return its two ends
     */
    public List<Double> feldt(double level) {
        return feldt(alpha, answers.respondents(), answers.items().size(), level);
    }

    /** Likewise from an alpha that somebody printed. */
    public static List<Double> feldt(double alpha, int respondents, int items, double level) {
        FDistribution f = new FDistribution(respondents - 1, (respondents - 1.0) * (items - 1));
        return List.of(1 - (1 - alpha) * f.inverseCumulativeProbability((1 + level) / 2), 1 - (1 - alpha) * f.inverseCumulativeProbability((1 - level) / 2));
    }
}
