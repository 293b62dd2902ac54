package bsc.formula;

import bsc.model.Figure;
import bsc.model.Input;
import bsc.model.Interval;
import bsc.model.Printed;
import bsc.model.Value;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * How the numbers that a formula starts from are read: which number is taken as printed, which set it stands for, what
 * indicator names mean, and how many days a year is taken to have.
 *
 * @param set    the set of values that a printed number stands for
 * @param days   the number of days to count instead of the one given as the measure {@code days}
 * @param prints what each input and figure is taken to print, to see what would follow if it printed otherwise
 */
public record Reading(Basis basis, Function<Printed.Number, Interval> set, Function<BigDecimal, BigDecimal> days,
                      Prints prints) {
    /** The measure that counts the days of a period; the only one whose number a convention may exchange. */
    public static final String DAYS = "days";

    /** Which number an input or a figure prints. */
    public interface Prints {
        Prints AS_THEY_STAND = new Prints() {
            @Override
            public Printed.Number of(Input input) {
                return input.printed();
            }

            @Override
            public Printed.Number of(Figure figure) {
                return (Printed.Number) figure.printed();
            }
        };

        Printed.Number of(Input input);

        /** @param figure one that prints a number */
        Printed.Number of(Figure figure);
    }

    /** Printed numbers were rounded, indicator names mean what was printed. */
    public static final Reading ORDINARY =
            new Reading(Basis.PRINTED, Printed.Number::rounded, Function.identity(), Prints.AS_THEY_STAND);

    public Reading withBasis(Basis other) {
        return new Reading(other, set, days, prints);
    }

    public Reading withSet(Function<Printed.Number, Interval> other) {
        return new Reading(basis, other, days, prints);
    }

    public Reading withDays(Function<BigDecimal, BigDecimal> other) {
        return new Reading(basis, set, other, prints);
    }

    public Reading withPrints(Prints other) {
        return new Reading(basis, set, days, other);
    }

    /** @param figure one that prints a number */
    public Value.Known value(Figure figure) {
        return value(prints.of(figure));
    }

    Value.Known value(Input input) {
        Printed.Number printed = prints.of(input);
        return input.measure().equals(DAYS) ? Value.Known.exactly(days.apply(printed.value())) : value(printed);
    }

    private Value.Known value(Printed.Number printed) {
        return new Value.Known(printed.value(), set.apply(printed));
    }
}
