package bsc.beds;

import bsc.model.Choice;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** Where the lines of a Pabon Lasso chart stand. */
public enum LinesAt implements Choice {
    MEAN("mean", numbers -> Arrays.stream(numbers).average().orElseThrow()),
    MEDIAN("median", numbers -> Middle.of(numbers));

    private final String word;
    private final ToDoubleFunction<double[]> at;

    LinesAt(String word, ToDoubleFunction<double[]> at) {
        this.word = word;
        this.at = at;
    }

    @Override
    public String word() {
        return word;
    }

    double of(double[] numbers) {
        return at.applyAsDouble(numbers);
    }
}
