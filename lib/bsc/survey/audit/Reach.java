package bsc.survey.audit;

import bsc.model.Interval;
import bsc.model.Printed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Where a number can lie. Ends are moved outwards by the error of floating point, so that nothing possible is left out. */
public record Reach(double low, double high) {
    private static final double SLACK = 1e-11;
    private static final double OPEN = 1e-8;

    public Reach {
        if (!(low <= high)) {
            throw new IllegalArgumentException(low + " to " + high);
        }
    }

    static Reach point(double value) {
        return new Reach(value, value);
    }

    /** What prints so: under ordinary rounding, or also where digits may have been cut off. */
    static Reach of(Printed.Number number, boolean cut) {
        Interval interval = cut ? number.roundedOrCut() : number.rounded();
        double low = interval.low().doubleValue();
        double high = interval.high().doubleValue();
        // 3.49 is not cut from 3.50: an end that is left out is moved in by more than floating point moves it out
        return new Reach(interval.lowClosed() ? low : Math.min(high, low + OPEN * Math.max(1, Math.abs(low))), interval.highClosed() ? high
                : Math.max(low, high - OPEN * Math.max(1, Math.abs(high))));
    }

    boolean meets(Reach other) {
        double slack = SLACK * Math.max(1, Math.max(Math.abs(low), Math.abs(high)));
        return low <= other.high + slack && other.low <= high + slack;
    }

    Reach plus(Reach other) {
        return new Reach(low + other.low, high + other.high);
    }

    Reach atLeast(double least) {
        return new Reach(Math.max(low, least), Math.max(high, least));
    }

    /** The values of a function that rises or falls in each of its arguments all the way: those at the corners bound it. */
    static Reach corners(ToDoubleFunction<double[]> function, Reach... arguments) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double[] at = new double[arguments.length];
        for (int corner = 0; corner < 1 << arguments.length; corner++) {
            for (int i = 0; i < at.length; i++) {
                at[i] = (corner >> i & 1) == 0 ? arguments[i].low : arguments[i].high;
            }
            double value = function.applyAsDouble(at);
            if (Double.isNaN(value)) {
                return new Reach(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
            }
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return new Reach(low, high);
    }

    /** Of values with weights of zero at least: greatest where the greatest values have all the weight they can, and the others the least. */
    static Reach weightedMean(List<Reach> values, List<Reach> weights) {
        return new Reach(-greatest(values.stream().map(v -> -v.low).toList(), weights), greatest(values.stream().map(v -> v.high).toList(), weights));
    }

    private static double greatest(List<Double> values, List<Reach> weights) {
        List<Integer> order = IntStream.range(0, values.size()).boxed().sorted(Comparator.comparing(values::get, Comparator.reverseOrder())).toList();
        double best = Double.NEGATIVE_INFINITY;
        for (int heavy = 1; heavy <= order.size(); heavy++) {
            double sum = 0;
            double weight = 0;
            for (int i = 0; i < order.size(); i++) {
                Reach own = weights.get(order.get(i));
                double w = Math.max(0, i < heavy ? own.high : own.low);
                sum += w * values.get(order.get(i));
                weight += w;
            }
            best = weight > 0 ? Math.max(best, sum / weight) : best;
        }
        return best;
    }

    /** The same where nothing is known of the weights. */
    static Reach hull(List<Reach> values) {
        return new Reach(values.stream().mapToDouble(Reach::low).min().orElseThrow(), values.stream().mapToDouble(Reach::high).max().orElseThrow());
    }

    static Reach sum(Reach... parts) {
        return Arrays.stream(parts).reduce(point(0), Reach::plus);
    }

    /** Bounds that say something. */
    boolean bounded() {
        return Double.isFinite(low) && Double.isFinite(high);
    }
}
