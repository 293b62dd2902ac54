package bsc.weight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Repository;
import bsc.model.Choice;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Weighted means: spec/weighted-means.csv, published answers with their source. */
class WeightedMeanTest {
    private static final double PRINTED = 5e-6;

    @TestFactory
    Stream<DynamicTest> publishedAnswers() {
        return Repository.each("weighted-means.csv", r -> r.getField("mean") + " of " + r.getField("values") + ", "
                + r.getField("source"), row -> {
                    double[] weights = numbers(row.getField("weights"));
                    double sum = Arrays.stream(weights).sum();
                    double mean = Choice.of(WeightedMean.class, row.getField("mean")).orElseThrow()
                            .of(numbers(row.getField("values")), Arrays.stream(weights).map(w -> w / sum).toArray());
                    assertEquals(Double.parseDouble(row.getField("expected")), mean, PRINTED);
                });
    }

    private static double[] numbers(String list) {
        return Arrays.stream(list.split(";")).mapToDouble(Double::parseDouble).toArray();
    }
}
