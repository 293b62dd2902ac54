package bsc.survey;

import java.util.OptionalDouble;
import org.hipparchus.stat.StatUtils;

/**
 * The items divided into those at odd and those at even places, the middle one of an odd number with the first.
 *
 * @param correlation   r between the two sums; empty where one of them does not vary, or there are two items only in name
 * @param spearmanBrown 2 r / (1 + r) (Spearman 1910, doi:10.1111/j.2044-8295.1910.tb00206.x; Brown 1910,
 *                      doi:10.1111/j.2044-8295.1910.tb00207.x)
 * @param guttman       2 (1 - (variance of one half + variance of the other) / variance of the sum) (Guttman's lambda 4)
 */
public record SplitHalf(OptionalDouble correlation, OptionalDouble spearmanBrown, double guttman) {
    static SplitHalf of(CompleteAnswers answers) {
        double[] odd = new double[answers.respondents()];
        double[] even = new double[answers.respondents()];
        for (int i = 0; i < answers.items().size(); i++) {
            double[] half = i % 2 == 0 ? odd : even;
            for (int person = 0; person < half.length; person++) {
                half[person] += answers.columns()[i][person];
            }
        }
        double guttman = 2 * (1 - (StatUtils.variance(odd) + StatUtils.variance(even)) / StatUtils.variance(answers.total()));
        if (!CompleteAnswers.varies(odd) || !CompleteAnswers.varies(even)) {
            return new SplitHalf(OptionalDouble.empty(), OptionalDouble.empty(), guttman);
        }
        double r = CorrelationKind.PEARSON.of(odd, even);
        return new SplitHalf(OptionalDouble.of(r), r <= -1 ? OptionalDouble.empty() : OptionalDouble.of(spearmanBrown(r)), guttman);
    }

    public static double spearmanBrown(double r) {
        return 2 * r / (1 + r);
    }
}
