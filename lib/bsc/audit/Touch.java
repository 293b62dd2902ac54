package bsc.audit;

import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a fault of a table of bands touches what was judged by it.
 *
 * @param number  the number that the fault is about, where it is known; empty where a label or a score tells
 * @param awarded the printed score
 */
public record Touch(Optional<Number> number, Optional<BigDecimal> awarded) {
    /**
     * The number at hand.
     *
     * @param face    empty where it is one of those that the labels allow
     * @param certain false when only some numbers that print so lie there
     */
    public record Number(Optional<BigDecimal> face, Unit unit, boolean certain) {
    }
}
