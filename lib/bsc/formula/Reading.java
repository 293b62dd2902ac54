package bsc.formula;

import bsc.model.Input;
import bsc.model.Interval;
import bsc.model.Printed;
import bsc.model.Value;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the numbers that a formula starts from are read: which set a printed number stands for, what indicator names
 * mean, and how many days a year is taken to have.
 *
 * @param set  the set of values that a printed number stands for
 * @param days    the number of days to count instead of the one given as the measure {@code days}
 * @param instead a number that is put in for an input, to see what would follow
 */
public record Reading(Basis basis, Function<Printed.Number, Interval> set, Function<BigDecimal, BigDecimal> days,
                      Optional<Substitution> instead) {
    /** The measure that counts the days of a period; the only one whose number a convention may exchange. */
    public static final String DAYS = "days";

    /** A number put in for an input. */
    public record Substitution(Input input, BigDecimal number) {
    }

    /** Printed numbers were rounded, indicator names mean what was printed. */
    public static final Reading ORDINARY =
            new Reading(Basis.PRINTED, Printed.Number::rounded, Function.identity(), Optional.empty());

    public Reading withBasis(Basis other) {
        return new Reading(other, set, days, instead);
    }

    public Reading withSet(Function<Printed.Number, Interval> other) {
        return new Reading(basis, other, days, instead);
    }

    public Reading withDays(Function<BigDecimal, BigDecimal> other) {
        return new Reading(basis, set, other, instead);
    }

    public Reading with(Input input, BigDecimal number) {
        return new Reading(basis, set, days, Optional.of(new Substitution(input, number)));
    }

    Value.Known value(Printed.Number printed) {
        return new Value.Known(printed.value(), set.apply(printed));
    }

    Value.Known value(Input input) {
        if (instead.isPresent() && instead.get().input().equals(input)) {
            return value(input.printed().with(instead.get().number()));
        }
        return input.measure().equals(DAYS)
                ? Value.Known.exactly(days.apply(input.printed().value())) : value(input.printed());
    }
}
