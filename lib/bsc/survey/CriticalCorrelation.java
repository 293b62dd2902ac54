package bsc.survey;

import org.hipparchus.distribution.continuous.TDistribution;

/**
 * The entry of an r table: the least correlation that is significant, r = t / sqrt(df + t^2), where t is the quantile of
 * Student's t with df degrees of freedom at 1 - significance / tails. The textbook's df is n - 2 (Fisher 1925, Statistical
 * Methods for Research Workers, table V.A).
 *
 * @param df one at least
 */
public record CriticalCorrelation(int df, double significance, Tails tails) {
    public double value() {
        double t = new TDistribution(df).inverseCumulativeProbability(1 - significance / tails.number());
        return t / Math.sqrt(df + t * t);
    }

    /** The two-sided significance of a correlation from n pairs, n three at least: t = r sqrt((n - 2) / (1 - r^2)). */
    static double significance(double r, int n) {
        double rest = 1 - r * r;
        return rest <= 0 ? 0 : 2 * new TDistribution(n - 2).cumulativeProbability(-Math.abs(r) * Math.sqrt((n - 2) / rest));
    }
}
