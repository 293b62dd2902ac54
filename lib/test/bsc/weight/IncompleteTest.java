package bsc.weight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.model.BadData;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Matrices in which comparisons are missing: spec/weights-incomplete.csv, and what must hold for all. */
class IncompleteTest {
    @TestFactory
    Stream<DynamicTest> publishedMatrices() {
        return Repository.each("weights-incomplete.csv", r -> r.getField("case") + ": " + r.getField("source"), row -> {
            Ahp ahp = Ahp.of(AhpTest.matrix(row.getField("judgements")), RandomIndex.SAATY_1980);
            for (Derivation derivation : List.of(Derivation.EIGENVECTOR, Derivation.GEOMETRIC_MEAN)) {
                String[] words = row.getField(derivation.word()).split(" ");
                for (int i = 0; i < words.length; i += 2) {
                    assertEquals(words[i + 1], String.format("%.6f", ahp.weights().get(derivation).of(words[i])), words[i]);
                }
            }
            assertTrue(ahp.consistencyRatio().isEmpty(), "a random index is for complete matrices");
            assertTrue(!ahp.weights().containsKey(Derivation.COLUMN_MEAN));
        });
    }

    /** A complete matrix gives the same by the ways for incomplete ones. */
    @TestFactory
    Stream<DynamicTest> ofACompleteMatrixTheSameFollows() {
        return Repository.each("weights-ahp.csv", r -> r.getField("case"), row -> {
            PairwiseMatrix matrix = AhpTest.matrix(row.getField("judgements"));
            Incomplete incomplete = Incomplete.of(matrix);
            for (String name : matrix.names()) {
                assertEquals(Derivation.EIGENVECTOR.of(matrix).of(name), incomplete.harker().of(name), 1e-12);
                assertEquals(Derivation.GEOMETRIC_MEAN.of(matrix).of(name), incomplete.leastSquares().of(name), 1e-12);
            }
        });
    }

    @Test
    void aChainOfComparisonsIsEnough() {
        Ahp ahp = Ahp.of(AhpTest.matrix("a/b 2; c/b 1/1; c/d 4".replace("1/1", "1")), RandomIndex.SAATY_1980);
        for (Weights weights : ahp.weights().values()) {
            assertEquals(2 / 4.25, weights.of("a"), 1e-12);
            assertEquals(0.25 / 4.25, weights.of("d"), 1e-12);
        }
        assertEquals(4, ahp.eigenvalue(), 1e-9);
        assertTrue(ahp.mostInconsistent().isEmpty());
    }

    @Test
    void groupsThatNothingTiesTogetherAreRefused() {
        assertEquals("no comparison ties c, d to a, b; their weights cannot be compared", assertThrows(BadData.class,
                () -> Ahp.of(AhpTest.matrix("a/b 2; c/d 3"), RandomIndex.SAATY_1980)).getMessage());
    }
}
