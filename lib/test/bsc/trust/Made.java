package bsc.trust;

import bsc.model.Study;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A made-up study with what its author knew.
 *
 * @param onPaper the facts as the inputs print them
 * @param truths  for each figure that is a number, what it was printed from
 */
record Made(Study study, Style style, Facts facts, Facts onPaper, List<Shape> shapes, Map<String, Standard> standards,
            Map<String, Truth> truths) {
    /**
     * What a number was printed from.
     *
     * @param bases the number that was rounded first, then what another careful author may have rounded instead
     */
    record Truth(List<BigDecimal> bases, int decimals) {
        BigDecimal exact() {
            return bases.get(0);
        }
    }

    /** What its author calculates with. */
    Facts atHand() {
        return style.fromPrinted() ? onPaper : facts;
    }

    Shape shape(String id) {
        return shapes.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }
}
