package bsc.weight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Repository;
import bsc.model.Choice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Published answers of the Analytic Hierarchy Process, each to the digits given: spec/weights-ahp.csv. */
class AhpTest {
    @TestFactory
    Stream<DynamicTest> publishedAnswers() {
        return Repository.each("weights-ahp.csv", r -> r.getField("case") + ": " + r.getField("source"), row -> {
            PairwiseMatrix matrix = matrix(row.getField("judgements"));
            String[] words = row.getField("expected").split(" ");
            for (int i = 1; i < words.length; i += 2) {
                int decimals = words[i + 1].length() - words[i + 1].indexOf('.') - 1;
                assertEquals(words[i + 1], String.format("%." + decimals + "f", answer(matrix, words[0], words[i])), words[i]);
            }
        });
    }

    private static double answer(PairwiseMatrix matrix, String what, String name) {
        if (!what.equals("consistency")) {
            return Choice.of(Derivation.class, what).orElseThrow().of(matrix).of(name);
        }
        Ahp ahp = Ahp.of(matrix, Choice.of(RandomIndex.class, name).orElse(RandomIndex.SAATY_1980));
        return switch (name) {
            case "lambda" -> ahp.eigenvalue();
            case "ci" -> ahp.consistencyIndex();
            default -> ahp.consistencyRatio().orElseThrow();
        };
    }

    /** As in {@code a/b 3; a/c 5}: a is 3 times as important as b. */
    static PairwiseMatrix matrix(String text) {
        List<PairwiseJudgement> judgements = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (String part : text.split("; ")) {
            String[] pair = part.split("[/ ]", 3);
            judgements.add(new PairwiseJudgement(pair[0], pair[1], Double.parseDouble(pair[2])));
            names.addAll(List.of(pair[0], pair[1]));
        }
        return new PairwiseMatrix(List.copyOf(names), judgements);
    }
}
