package bsc.weight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Repository;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The linear best-worst model, its consistency ratio and the published thresholds: spec/weights-bwm.csv. */
class BestWorstTest {
    @TestFactory
    Stream<DynamicTest> publishedAnswers() {
        return Repository.each("weights-bwm.csv", r -> r.getField("case") + ": " + r.getField("source"), row -> {
            BestWorst answers = answers(row.getField("best_to_others"), row.getField("others_to_worst"));
            if (!row.getField("weights").isEmpty()) {
                BestWorstLinear solution = BestWorstLinear.of(answers);
                assertEquals(row.getField("weights"), solution.weights().byName().values().stream()
                        .map(w -> String.format("%.6f", w)).collect(Collectors.joining(" ")));
                assertEquals(row.getField("xi"), String.format("%.6f", solution.xi()));
            }
            assertEquals(row.getField("ratio"), String.format("%.4f", answers.consistencyRatio()));
            assertEquals(row.getField("threshold"), answers.threshold().isEmpty() ? "none"
                    : String.format("%.4f", answers.threshold().getAsDouble()));
        });
    }

    @Test
    void theContradictedCriterionIsNamed() {
        assertEquals(List.of("c1"), answers("1 3 2 5", "5 3 2 1").mostInconsistent());
        assertEquals(List.of(), answers("1 2 4 8", "8 4 2 1").mostInconsistent());
    }

    static BestWorst answers(String bestToOthers, String othersToWorst) {
        List<Double> best = Arrays.stream(bestToOthers.split(" ")).map(Double::valueOf).toList();
        List<Double> worst = Arrays.stream(othersToWorst.split(" ")).map(Double::valueOf).toList();
        return new BestWorst("answers", IntStream.range(0, best.size()).mapToObj(j -> "c" + j).toList(), best, worst,
                best.indexOf(1.0), worst.lastIndexOf(1.0));
    }
}
