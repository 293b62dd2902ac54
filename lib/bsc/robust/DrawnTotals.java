package bsc.robust;

import java.util.Arrays;
import java.util.List;

/**
 * Where the totals of many weightings fell.
 *
 * @param always    how many weightings keep the conclusion whatever the open scores are
 * @param sometimes how many keep it for some settlement of the open scores
 * @param least     for each place of the scale, how many totals fell there with open scores at their least
 * @param most      the same with open scores at their greatest
 * @param low       where the first bin of the histograms starts
 * @param width     of one bin
 */
public record DrawnTotals(Drawing drawing, long always, long sometimes, List<Long> least, List<Long> most,
                          double low, double width, List<Long> leastBins, List<Long> mostBins) {
    /** The normal deviate of a two-sided 95 % interval. */
    private static final double Z = 1.959963984540054;

    public DrawnTotals {
        least = List.copyOf(least);
        most = List.copyOf(most);
        leastBins = List.copyOf(leastBins);
        mostBins = List.copyOf(mostBins);
    }

    static List<Long> counts(long[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }

    /** The share of weightings that keep the conclusion whatever the open scores are. */
    public Share keptAlways() {
        return share(always);
    }

    /** The share of weightings that keep the conclusion for some settlement of the open scores. */
    public Share keptSometimes() {
        return share(sometimes);
    }

    /**
     * A share with its Monte Carlo error: the Wilson interval of 95 % (Wilson 1927, doi:10.1080/01621459.1927.10502953),
     * which stays within 0 and 1 and is not empty when no draw or every draw counts.
     */
    public Share share(long count) {
        double n = drawing.draws();
        double p = count / n;
        double centre = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return new Share(p, Math.max(0, centre - half), Math.min(1, centre + half));
    }

    /** A share of the draws and the ends of its 95 % interval. */
    public record Share(double share, double low, double high) {
    }
}
