package bsc.trust;

import bsc.model.Occasion;
import bsc.model.OverPeriods;
import bsc.model.Perspective;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An indicator as its author calculates it: one side over another, times a factor. It is calculated here anew, not by
 * the engine's formulas.
 *
 * @param formula the same for the engine
 * @param names   the measures in it
 * @param under   empty when nothing is divided
 */
record Shape(String id, Perspective perspective, Unit unit, String formula, List<String> names, Side over,
             Optional<Side> under, int factor, OverPeriods overPeriods) {
    /** One side of a quotient. */
    @FunctionalInterface
    interface Side {
        BigDecimal of(Numbers numbers, Occasion occasion);
    }

    static Side of(String name) {
        return (numbers, occasion) -> numbers.at(name, occasion);
    }

    /** One measure over another. */
    static Shape ratio(String id, Perspective perspective, Unit unit, String over, String under, int factor) {
        return new Shape(id, perspective, unit, over + " / " + under + (factor == 1 ? "" : " * " + factor),
                List.of(over, under), of(over), Optional.of(of(under)), factor, OverPeriods.MEAN);
    }

    Shape over(OverPeriods periods) {
        return new Shape(id, perspective, unit, formula, names, over, under, factor, periods);
    }

    /** The number, unrounded. */
    BigDecimal of(Numbers numbers, Occasion occasion) {
        BigDecimal product = over.of(numbers, occasion).multiply(BigDecimal.valueOf(factor));
        return under.isEmpty() ? product : product.divide(under.get().of(numbers, occasion), Facts.EXACT);
    }

    /** The number with the sides exchanged; empty when there is nothing to exchange or to divide by. */
    Optional<BigDecimal> inverted(Numbers numbers, Occasion occasion) {
        BigDecimal divisor = over.of(numbers, occasion);
        return under.filter(u -> divisor.signum() != 0).map(u -> u.of(numbers, occasion)
                .multiply(BigDecimal.valueOf(factor)).divide(divisor, Facts.EXACT));
    }
}
