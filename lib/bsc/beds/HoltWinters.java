package bsc.beds;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Exponential smoothing with level l, trend b and a season s of twelve months that is added (Holt 1957; Winters 1960,
 * doi:10.1287/mnsc.6.3.324; Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd edition, section 8.3):
 *
 * <pre>
 * l(t) = a (y(t) - s(t-12)) + (1 - a) (l(t-1) + b(t-1))
 * b(t) = c (l(t) - l(t-1)) + (1 - c) b(t-1)
 * s(t) = g (y(t) - l(t)) + (1 - g) s(t-12)
 * </pre>
 *
 * <p>It begins behind the first year on the line through the means of the first two years, with the season by which each month
 * of the first year was above that line. The forecast of h months is l + h b + s.
 *
 * @param alpha a, from 0 to 1
 * @param beta  c, from 0 to 1
 * @param gamma g, from 0 to 1
 */
public record HoltWinters(double alpha, double beta, double gamma, double squares, double level, double trend, List<Double> season) {
    /** Months of a season. */
    public static final int SEASON = 12;
    /** Two seasons and a month to be forecast are needed. */
    static final int LEAST = 2 * SEASON + 1;
    private static final int STEPS = 20;
    /** Where a year has its mean, counted in months from its first. */
    private static final double MIDDLE = 5.5;

    public HoltWinters {
        season = List.copyOf(season);
    }

    /**
     * With the weights that made the least squares of errors of one month ahead: twentieths first, then hundredths near the best.
     *
     * @param values 25 months or more
     */
    static HoltWinters fitted(List<Double> values) {
        double[] y = values.stream().mapToDouble(Double::doubleValue).toArray();
        HoltWinters best = best(y, new double[] {0.5, 0.5, 0.5}, 0.5, STEPS);
        return best(y, new double[] {best.alpha, best.beta, best.gamma}, 0.05, 10);
    }

    private static HoltWinters best(double[] y, double[] around, double reach, int steps) {
        HoltWinters best = null;
        for (int i = 0; i <= steps; i++) {
            for (int j = 0; j <= steps; j++) {
                for (int k = 0; k <= steps; k++) {
                    HoltWinters tried = smoothed(y, near(around[0], reach, i, steps), near(around[1], reach, j, steps), near(around[2], reach, k, steps));
                    best = best == null || tried.squares < best.squares ? tried : best;
                }
            }
        }
        return best;
    }

    private static double near(double centre, double reach, int step, int steps) {
        return Math.min(1, Math.max(0, centre - reach + 2 * reach * step / steps));
    }

    private static HoltWinters smoothed(double[] y, double alpha, double beta, double gamma) {
        double first = Arrays.stream(y, 0, SEASON).average().orElseThrow();
        double second = Arrays.stream(y, SEASON, 2 * SEASON).average().orElseThrow();
        double trend = (second - first) / SEASON;
        double[] season = IntStream.range(0, SEASON).mapToDouble(i -> y[i] - first - (i - MIDDLE) * trend).toArray();
        return from(y, new double[] {alpha, beta, gamma}, first + MIDDLE * trend, trend, season);
    }

    /** The recursion from its beginning behind the first year. */
    static HoltWinters from(double[] y, double[] weights, double level, double trend, double[] season) {
        double l = level;
        double b = trend;
        double[] s = season.clone();
        double squares = 0;
        for (int t = SEASON; t < y.length; t++) {
            double error = y[t] - (l + b + s[t % SEASON]);
            squares += error * error;
            double next = weights[0] * (y[t] - s[t % SEASON]) + (1 - weights[0]) * (l + b);
            b = weights[1] * (next - l) + (1 - weights[1]) * b;
            s[t % SEASON] = weights[2] * (y[t] - next) + (1 - weights[2]) * s[t % SEASON];
            l = next;
        }
        return new HoltWinters(weights[0], weights[1], weights[2], squares, l, b, ahead(s, y.length));
    }

    /** The season of the months ahead, the next one first. */
    private static List<Double> ahead(double[] season, int length) {
        return IntStream.range(0, SEASON).mapToObj(h -> season[(length + h) % SEASON]).toList();
    }

    /** The forecast of so many months ahead, 1 for the next; never below zero, which no patient days are. */
    public double ahead(int months) {
        return Math.max(0, level + months * trend + season.get((months - 1) % SEASON));
    }
}
