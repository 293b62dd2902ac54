package bsc.formula;

import bsc.model.Choice;
import bsc.model.Interval;
import bsc.model.Value;
import java.math.BigDecimal;
import java.util.List;

/** The functions that a formula may call: each makes one number of one or more. */
public enum Aggregate implements Choice {
    SUM("sum") {
        @Override
        BigDecimal ofNumbers(List<BigDecimal> numbers) {
            return numbers.stream().reduce(BigDecimal::add).orElseThrow();
        }

        @Override
        Interval ofSets(List<Interval> sets) {
            return sets.stream().reduce(Interval::plus).orElseThrow();
        }

        @Override
        Interval slope(List<Interval> sets, int argument) {
            return Interval.point(BigDecimal.ONE);
        }
    },
    MEAN("mean") {
        @Override
        BigDecimal ofNumbers(List<BigDecimal> numbers) {
            return Operator.OVER.apply(SUM.ofNumbers(numbers), BigDecimal.valueOf(numbers.size()));
        }

        @Override
        Interval ofSets(List<Interval> sets) {
            return Operator.OVER.apply(SUM.ofSets(sets), Interval.point(BigDecimal.valueOf(sets.size())));
        }

        @Override
        Interval slope(List<Interval> sets, int argument) {
            return Interval.point(BigDecimal.ONE).dividedBy(Interval.point(BigDecimal.valueOf(sets.size())));
        }
    },
    MIN("min") {
        @Override
        BigDecimal ofNumbers(List<BigDecimal> numbers) {
            return numbers.stream().reduce(BigDecimal::min).orElseThrow();
        }

        @Override
        Interval ofSets(List<Interval> sets) {
            return sets.stream().reduce(Interval::min).orElseThrow();
        }

        @Override
        Interval slope(List<Interval> sets, int argument) {
            return chosen(sets.stream().map(Interval::negate).toList(), argument);
        }
    },
    MAX("max") {
        @Override
        BigDecimal ofNumbers(List<BigDecimal> numbers) {
            return numbers.stream().reduce(BigDecimal::max).orElseThrow();
        }

        @Override
        Interval ofSets(List<Interval> sets) {
            return sets.stream().reduce(Interval::max).orElseThrow();
        }

        @Override
        Interval slope(List<Interval> sets, int argument) {
            return chosen(sets, argument);
        }
    };

    private final String word;

    Aggregate(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** True when exact numbers give an exact number: a mean is divided, and so was rounded where it is printed. */
    boolean staysExact() {
        return this != MEAN;
    }

    /** @param values at least one */
    public Value.Known of(List<Value.Known> values) {
        return new Value.Known(ofNumbers(values.stream().map(Value.Known::centre).toList()),
                ofSets(values.stream().map(Value.Known::range).toList()));
    }

    /** @param numbers at least one */
    abstract BigDecimal ofNumbers(List<BigDecimal> numbers);

    /** @param sets at least one */
    abstract Interval ofSets(List<Interval> sets);

    /** How fast the result moves with one argument, at least and at most. */
    abstract Interval slope(List<Interval> sets, int argument);

    /** 1 for the argument that is the greatest for certain, 0 for one that never is, else anything between. */
    private static Interval chosen(List<Interval> sets, int argument) {
        boolean never = false;
        boolean always = true;
        for (int i = 0; i < sets.size(); i++) {
            never |= i != argument && sets.get(i).low().compareTo(sets.get(argument).high()) > 0;
            always &= i == argument || sets.get(i).high().compareTo(sets.get(argument).low()) < 0;
        }
        return Interval.closed(always ? BigDecimal.ONE : BigDecimal.ZERO, never ? BigDecimal.ZERO : BigDecimal.ONE);
    }
}
