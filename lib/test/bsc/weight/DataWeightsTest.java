package bsc.weight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Repository;
import bsc.model.Choice;
import bsc.read.GridFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Published weights by entropy, CRITIC and MEREC, each under the convention that reproduces it: spec/weights-data.csv. */
class DataWeightsTest {
    @TestFactory
    Stream<DynamicTest> publishedAnswers() {
        return Repository.each("weights-data.csv", r -> r.getField("case") + ": " + r.getField("source"), row -> {
            DecisionMatrix matrix = matrix(row.getField("directions"), row.getField("alternatives"));
            Weights weights = weights(row.getField("method"), matrix, row.getField("lower"));
            int decimals = row.getField("expected").split(" ")[0].length() - 2;
            assertEquals(row.getField("expected"), weights.byName().values().stream()
                    .map(w -> String.format("%." + decimals + "f", w)).collect(Collectors.joining(" ")));
        });
    }

    private static Weights weights(String method, DecisionMatrix matrix, String lower) {
        return Choice.of(DataMethod.class, method).orElseThrow()
                .of(matrix, Choice.of(LowerIsBetter.class, lower).orElseThrow()).weights();
    }

    /** The order of alternatives, the order and the names of criteria and the unit of a criterion change no weight. */
    @TestFactory
    Stream<DynamicTest> orderNamesAndUnitsChangeNothing() {
        return Repository.each("weights-data.csv", r -> r.getField("case"), row -> {
            String method = row.getField("method");
            Weights weights = weights(method, matrix(row.getField("directions"), row.getField("alternatives")), row.getField("lower"));
            List<String> directions = new ArrayList<>(List.of(row.getField("directions").split(" ")));
            List<List<String>> rows = Stream.of(row.getField("alternatives").split("; "))
                    .map(r -> (List<String>) new ArrayList<>(List.of(r.split(" ")))).collect(Collectors.toCollection(ArrayList::new));
            java.util.Collections.reverse(rows);
            java.util.Collections.reverse(directions);
            for (List<String> r : rows) {
                java.util.Collections.reverse(r);
                r.set(0, String.valueOf(new java.math.BigDecimal(r.get(0)).movePointRight(3).toPlainString()));
            }
            Weights other = weights(method, matrix(String.join(" ", directions),
                    rows.stream().map(r -> String.join(" ", r)).collect(Collectors.joining("; "))), row.getField("lower"));
            int n = directions.size();
            for (int j = 0; j < n; j++) {
                assertEquals(weights.of("c" + j), other.of("c" + (n - 1 - j)), 1e-12);
            }
        });
    }

    static DecisionMatrix matrix(String directions, String alternatives) {
        List<String> lines = new ArrayList<>();
        int n = directions.split(" ").length;
        lines.add("alternative," + IntStream.range(0, n).mapToObj(j -> "c" + j).collect(Collectors.joining(",")));
        lines.add("direction," + directions.replace(' ', ','));
        String[] rows = alternatives.split("; ");
        for (int i = 0; i < rows.length; i++) {
            lines.add("a" + i + "," + rows[i].replace(' ', ','));
        }
        return DecisionMatrix.read(GridFile.of("matrix.csv", String.join("\n", lines), false));
    }
}
