package bsc.beds;

import bsc.model.Choice;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;

/** A simple, documented way to say what a month will bring. */
public enum ForecastMethod implements Choice {
    /** What the same month of the year before brought (the seasonal naive method of Hyndman and Athanasopoulos, section 5.2). */
    LAST_YEAR("last-year", values -> months -> values.get(values.size() - HoltWinters.SEASON + (months - 1) % HoltWinters.SEASON)),
    HOLT_WINTERS("holt-winters", values -> HoltWinters.fitted(values)::ahead);

    private final String word;
    private final Function<List<Double>, IntToDoubleFunction> fitted;

    ForecastMethod(String word, Function<List<Double>, IntToDoubleFunction> fitted) {
        this.word = word;
        this.fitted = fitted;
    }

    @Override
    public String word() {
        return word;
    }

    /** What it says of so many months ahead, when these are known. */
    IntToDoubleFunction after(List<Double> values) {
        return fitted.apply(values);
    }
}
