package bsc.audit.joint;

import bsc.audit.edits.PrintedCell;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;

/** A sum of multiples of printed numbers and a constant, exactly. */
record LinearForm(Map<PrintedCell, BigFraction> multiples, BigFraction constant) {
    LinearForm {
        multiples = Collections.unmodifiableMap(new LinkedHashMap<>(multiples));
    }

    static LinearForm constant(BigFraction number) {
        return new LinearForm(Map.of(), number);
    }

    static LinearForm of(PrintedCell cell) {
        return new LinearForm(Map.of(cell, BigFraction.ONE), BigFraction.ZERO);
    }

    LinearForm plus(LinearForm other) {
        Map<PrintedCell, BigFraction> sum = new LinkedHashMap<>(multiples);
        other.multiples.forEach((cell, multiple) -> sum.merge(cell, multiple, BigFraction::add));
        sum.values().removeIf(m -> m.compareTo(BigFraction.ZERO) == 0);
        return new LinearForm(sum, constant.add(other.constant));
    }

    LinearForm times(BigFraction factor) {
        Map<PrintedCell, BigFraction> product = new LinkedHashMap<>();
        if (factor.compareTo(BigFraction.ZERO) != 0) {
            multiples.forEach((cell, multiple) -> product.put(cell, multiple.multiply(factor)));
        }
        return new LinearForm(product, constant.multiply(factor));
    }

    LinearForm minus(LinearForm other) {
        return plus(other.times(BigFraction.MINUS_ONE));
    }

    /** Its number, where no printed number is in it. */
    Optional<BigFraction> number() {
        return multiples.isEmpty() ? Optional.of(constant) : Optional.empty();
    }
}
