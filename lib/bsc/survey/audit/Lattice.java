package bsc.survey.audit;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What means and standard deviations whole answers can have: n answers from lowest to highest with a whole sum s and a whole
 * sum of squares Q, which is even where s is even (GRIM: Brown and Heathers 2017, doi:10.1177/1948550616673876; GRIMMER: Anaya
 * 2016, doi:10.7287/peerj.preprints.2400; Allard 2018). Not every Q between the least and the greatest is reached near the
 * greatest: some impossible deviations pass, no possible one is refused.
 *
 * @param answers how many
 * @param lowest  empty where the scale is not known
 */
record Lattice(int answers, OptionalInt lowest, OptionalInt highest) {
    private static final double SLACK = 1e-9;

    /** A mean in the range, else the possible one that is nearest to its middle. */
    double mean(Reach range) {
        double sum = clamp(Math.ceil(range.low() * answers - SLACK * Math.max(1, Math.abs(range.low() * answers))));
        if (sum / answers <= range.high() + SLACK) {
            return sum / answers;
        }
        return clamp(Math.rint((range.low() + range.high()) / 2 * answers)) / answers;
    }

    private double clamp(double sum) {
        double low = lowest.isPresent() ? (double) lowest.getAsInt() * answers : Double.NEGATIVE_INFINITY;
        double high = highest.isPresent() ? (double) highest.getAsInt() * answers : Double.POSITIVE_INFINITY;
        return Math.max(low, Math.min(high, sum));
    }

    /**
     * A deviation in the range whose mean lies in its range; else the nearest possible one; empty when no mean is possible.
     *
     * @param less what is taken from n below the sum of squares: 1, or 0 for the deviation of a population
     */
    Optional<Double> deviation(Reach range, Reach mean, int less) {
        double first = Math.ceil(mean.low() * answers - SLACK * Math.max(1, Math.abs(mean.low() * answers)));
        double last = Math.floor(mean.high() * answers + SLACK * Math.max(1, Math.abs(mean.high() * answers)));
        double middle = (range.low() + range.high()) / 2;
        double best = Double.NaN;
        for (double sum = first; sum <= last; sum++) {
            if (clamp(sum) != sum) {
                continue;
            }
            double centre = sum * sum / answers;
            double below = Math.max(least(sum), Math.ceil(Math.pow(Math.max(0, range.low()), 2) * (answers - less) + centre - SLACK * Math.max(1, centre)));
            double found = Math.sqrt(Math.max(0, parity(Math.min(below, greatest(sum)), sum) - centre) / (answers - less));
            double over = parity(below, sum);
            if (over <= greatest(sum) && Math.sqrt(Math.max(0, over - centre) / (answers - less)) <= range.high() + SLACK) {
                return Optional.of(Math.sqrt(Math.max(0, over - centre) / (answers - less)));
            }
            if (Double.isNaN(best) || Math.abs(found - middle) < Math.abs(best - middle)) {
                best = found;
            }
        }
        return Double.isNaN(best) ? Optional.empty() : Optional.of(best);
    }

    /** The next whole number that is even where the sum is even. */
    private static double parity(double squares, double sum) {
        return Math.abs(squares % 2) == Math.abs(sum % 2) ? squares : squares + 1;
    }

    /** The least sum of squares: answers as equal as can be. */
    private double least(double sum) {
        double floor = Math.floor(sum / answers);
        double above = sum - floor * answers;
        return above * (floor + 1) * (floor + 1) + (answers - above) * floor * floor;
    }

    /** The greatest: all at the ends of the scale but one. */
    private double greatest(double sum) {
        if (lowest.isEmpty() || highest.isEmpty()) {
            return Double.MAX_VALUE;
        }
        double low = lowest.getAsInt();
        double range = highest.getAsInt() - low;
        double over = sum - answers * low;
        double top = Math.floor(over / range);
        double rest = over - top * range;
        double high = highest.getAsInt();
        return top >= answers ? answers * high * high : top * high * high + (low + rest) * (low + rest) + (answers - top - 1) * low * low;
    }

    /** The umbrella: no deviation is greater than sqrt((highest - mean)(mean - lowest) n / (n - less)) (Mestdagh and others 2018). */
    static double umbrella(double mean, int lowest, int highest, double answers, int less) {
        return Math.sqrt(Math.max(0, (highest - mean) * (mean - lowest)) * answers / (answers - less));
    }
}
