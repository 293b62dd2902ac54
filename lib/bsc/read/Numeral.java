package bsc.read;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number read from a cell, with what was written around its digits.
 *
 * @param lastDigit one unit of the last digit written, a word of scale taken into account
 * @param scaled    true when a word such as juta multiplied it: it then stands for all values that are written so
 * @param word      the word of a unit that stands with it, as written, or empty
 */
record Numeral(BigDecimal value, BigDecimal lastDigit, boolean scaled, String word, Optional<UnitWords> unit) {
    /** Digits that stand alone. */
    static Numeral bare(BigDecimal value) {
        return new Numeral(value, BigDecimal.ONE.movePointLeft(value.scale()), false, "", Optional.empty());
    }
}
