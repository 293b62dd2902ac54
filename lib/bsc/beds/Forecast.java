package bsc.beds;

import bsc.model.BadData;
import bsc.model.Sentence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Patient days of the months ahead by each method, with its back-test: how far each month of the last year was missed by what
 * the method would have said of it a month before, from the months before it alone.
 *
 * @param ahead    by each method, the next month first
 * @param backTest by each method, the months of the last year
 */
public record Forecast(MonthlySeries series, Map<ForecastMethod, List<Double>> ahead, Map<ForecastMethod, List<Double>> backTest) {
    /** Two seasons to begin with, and a year to be tested on. */
    public static final int LEAST = HoltWinters.LEAST - 1 + HoltWinters.SEASON;
    private static final int MOST_AHEAD = 24;

    public Forecast {
        ahead = Map.copyOf(ahead);
        backTest = Map.copyOf(backTest);
    }

    /** @throws BadData when there are fewer than 36 months, so that nothing could be tested, or more than 24 are asked for */
    public static Forecast of(MonthlySeries series, int months) {
        int known = series.values().size();
        if (known < LEAST) {
            throw new BadData(Sentence.of("a forecast is not made without its back-test, which needs {0} months; there are {1}", LEAST, known));
        }
        if (months < 1 || months > MOST_AHEAD) {
            throw new BadData(Sentence.of("{0}: {1} is out of range; write a whole number from 1 to {2}", "--months", months, MOST_AHEAD));
        }
        Map<ForecastMethod, List<Double>> ahead = new EnumMap<>(ForecastMethod.class);
        Map<ForecastMethod, List<Double>> backTest = new EnumMap<>(ForecastMethod.class);
        for (ForecastMethod method : ForecastMethod.values()) {
            IntToDoubleFunction said = method.after(series.values());
            ahead.put(method, IntStream.rangeClosed(1, months).mapToObj(said::applyAsDouble).toList());
            backTest.put(method, IntStream.range(known - HoltWinters.SEASON, known).mapToObj(at ->
                    method.after(series.until(at).values()).applyAsDouble(1)).toList());
        }
        return new Forecast(series, ahead, backTest);
    }

    /** The months of the back-test, as they were. */
    public List<Double> actual() {
        return series.values().subList(series.values().size() - HoltWinters.SEASON, series.values().size());
    }

    private List<Double> errors(ForecastMethod method) {
        return IntStream.range(0, HoltWinters.SEASON).mapToObj(i -> Math.abs(backTest.get(method).get(i) - actual().get(i))).toList();
    }

    /** By how many patient days a month was missed, on the average of the year: mean absolute error. */
    public double meanError(ForecastMethod method) {
        return errors(method).stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** The most by which a month was missed. */
    public double worstError(ForecastMethod method) {
        return errors(method).stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** Mean error in percent of the year's mean month; empty for a year without patient days. */
    public Optional<Double> relativeError(ForecastMethod method) {
        double mean = actual().stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        return mean == 0 ? Optional.empty() : Optional.of(100 * meanError(method) / mean);
    }

    /** The method that missed the last year by less; the simpler one when both did by as much. */
    public ForecastMethod better() {
        return meanError(ForecastMethod.HOLT_WINTERS) < meanError(ForecastMethod.LAST_YEAR) ? ForecastMethod.HOLT_WINTERS : ForecastMethod.LAST_YEAR;
    }
}
