package bsc.view;

import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Precision;
import bsc.say.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Columns and cells that the tables of a questionnaire have in common. */
record SurveyCells(Words words) {
    /** @param key of words.csv: survey.column. and the id */
    Column text(String id) {
        return new Column(id, words.say("survey.column." + id), false);
    }

    Column number(String id) {
        return new Column(id, words.say("survey.column." + id), true);
    }

    /** Correlations and coefficients: four decimals, so that SPSS's three can be read off them. */
    static Cell coefficient(double number) {
        return new Cell.Number(BigDecimal.valueOf(number), Precision.WEIGHT, "");
    }

    /** What chance alone gives as often as this. */
    static Cell probability(double number) {
        return new Cell.Number(BigDecimal.valueOf(number), Precision.PROBABILITY, "");
    }

    static Cell coefficient(OptionalDouble number) {
        return number.isPresent() ? coefficient(number.getAsDouble()) : new Cell.Missing();
    }

    /** Means, indices and shares: two decimals. */
    static Cell mean(double number) {
        return new Cell.Number(BigDecimal.valueOf(number), Precision.HUNDREDTHS, "");
    }

    static Cell mean(OptionalDouble number) {
        return number.isPresent() ? mean(number.getAsDouble()) : new Cell.Missing();
    }

    /** A share as a percentage, without its sign. */
    String percent(double share) {
        return words.numerals().of(BigDecimal.valueOf(100 * share).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros(), Precision.VALUE);
    }

    /** With two decimals. */
    String two(double number) {
        return words.numerals().of(BigDecimal.valueOf(number), Precision.HUNDREDTHS);
    }
}
