package bsc.weight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bsc.Repository;
import bsc.model.BadData;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Weights at the foot of a hierarchy: spec/weights-hierarchy.csv. */
class HierarchyTest {
    @TestFactory
    Stream<DynamicTest> publishedAnswers() {
        return Repository.each("weights-hierarchy.csv", r -> r.getField("case") + ": " + r.getField("source"), row -> {
            Map<String, Weights> below = new LinkedHashMap<>();
            for (String part : row.getField("below").split(" \\| ")) {
                String[] named = part.split(": ");
                below.put(named[0], Derivation.EIGENVECTOR.of(AhpTest.matrix(named[1])));
            }
            Weights found = Hierarchy.synthesis(Derivation.EIGENVECTOR.of(AhpTest.matrix(row.getField("criteria"))), below);
            String[] words = row.getField("expected").split(" ");
            assertEquals(words.length / 2, found.byName().size());
            for (int i = 0; i < words.length; i += 2) {
                int decimals = words[i + 1].length() - 2;
                assertEquals(words[i + 1], String.format("%." + decimals + "f", found.of(words[i])), words[i]);
            }
        });
    }

    @Test
    void everyCriterionNeedsItsOwn() {
        Weights criteria = new Weights("criteria", Map.of("financial", 1.0));
        assertEquals("criteria: no weights are given below financial; each of financial needs them",
                assertThrows(BadData.class, () -> Hierarchy.synthesis(criteria, Map.of())).getMessage());
        assertEquals("criteria: no weight is given for customer; there are weights for financial",
                assertThrows(BadData.class, () -> Hierarchy.synthesis(criteria, Map.of("customer", criteria))).getMessage());
    }
}
