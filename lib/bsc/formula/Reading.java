package bsc.formula;

import bsc.model.Convention;
import bsc.model.Figure;
import bsc.model.Input;
import bsc.model.Interval;
import bsc.model.Printed;
import bsc.model.Value;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * How the numbers that a formula starts from are read: which number is taken as printed, what indicator names mean,
 * which set a printed number stands for, and under which convention. A convention reaches through every name, to any
 * depth.
 *
 * @param set    the set of values that a printed number stands for
 * @param under  conventions that change the arithmetic; those that change basis or set are in these
 * @param prints what each input and figure is taken to print, to see what would follow if it printed otherwise
 */
public record Reading(Basis basis, Function<Printed.Number, Interval> set, Set<Convention> under, Prints prints) {
    public Reading {
        under = Set.copyOf(under);
    }

    /** A year, its first half and its February, with and without the day more. */
    private static final long[][] IN_ANOTHER_YEAR = {{365, 366}, {181, 182}, {28, 29}};

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
            new Reading(Basis.PRINTED, Printed.Number::rounded, Set.of(), Prints.AS_THEY_STAND);

    /** This reading under one more of the conventions that concern numbers; the others leave it as it is. */
    public Reading under(Convention convention) {
        return switch (convention) {
            case CUT -> withSet(Printed.Number::roundedOrCut);
            case UNROUNDED -> withBasis(Basis.RECOMPUTED);
            default -> {
                Set<Convention> more = new HashSet<>(under);
                more.add(convention);
                yield new Reading(basis, set, more, prints);
            }
        };
    }

    public Reading withBasis(Basis other) {
        return new Reading(other, set, under, prints);
    }

    public Reading withSet(Function<Printed.Number, Interval> other) {
        return new Reading(basis, other, under, prints);
    }

    public Reading withPrints(Prints other) {
        return new Reading(basis, set, under, other);
    }

    private boolean isUnder(Convention convention) {
        return under.contains(convention);
    }

    Steps.Rules rules() {
        return new Steps.Rules(isUnder(Convention.ABSOLUTE_BASE), isUnder(Convention.DOUBLE_PRECISION), isUnder(Convention.YEAR_LENGTH));
    }

    boolean roundsBeds() {
        return isUnder(Convention.WHOLE_BEDS);
    }

    private Value.Known value(Printed.Number printed) {
        return new Value.Known(printed.value(), set.apply(printed));
    }

    /** @param exact false when the figure prints what was computed with a division, and so rounded it whatever its unit */
    Value.Known value(Figure figure, boolean exact) {
        Printed.Number number = prints.of(figure);
        return value(exact ? number : number.computed());
    }

    /** @param days true when it counts the days of a period */
    Value.Known value(Input input, boolean days) {
        Printed.Number number = prints.of(input);
        return days && isUnder(Convention.YEAR_LENGTH) ? Value.Known.exactly(otherYear(number.value())) : value(number);
    }

    private static BigDecimal otherYear(BigDecimal days) {
        for (long[] pair : IN_ANOTHER_YEAR) {
            for (int i = 0; i < 2; i++) {
                if (days.compareTo(BigDecimal.valueOf(pair[i])) == 0) {
                    return BigDecimal.valueOf(pair[1 - i]);
                }
            }
        }
        return days;
    }
}
