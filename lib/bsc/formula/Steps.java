package bsc.formula;

import bsc.model.Interval;
import bsc.model.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The arithmetic of a formula with everything that it names put in, step by step. What is named twice is one step, so
 * that the work grows with the number of names and not with the ways to reach them, and so that {@link Bounds} knows
 * which numbers are the same number. Not for several threads.
 */
public final class Steps {
    private static final MathContext DIGITS = new MathContext(100, RoundingMode.HALF_EVEN);
    /** Numbers beyond ten to this power, or closer to zero than its inverse, are no quantities of a hospital. */
    private static final int GREATEST_POWER = 1000;
    private static final BigDecimal YEAR = BigDecimal.valueOf(365);
    private static final BigDecimal LEAP_YEAR = BigDecimal.valueOf(366);

    /** How one number comes about. */
    sealed interface Step {
        /**
         * A number that is known or not, and is not computed.
         *
         * @param constant true when the formula itself says it, as 100
         */
        record Given(boolean constant) implements Step {
        }

        record Negative(int of) implements Step {
        }

        /** The number without its sign. */
        record Absolute(int of) implements Step {
        }

        /** The number rounded to a whole one, halves to either side. */
        record Whole(int of) implements Step {
        }

        record Binary(Operator operator, int left, int right) implements Step {
        }

        /** @param of as many indices as arguments; nothing changes them */
        record Call(Aggregate function, int... of) implements Step {
        }
    }

    private final Rules rules;
    private final List<Step> steps = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private final Map<Object, Integer> named = new HashMap<>();

    public Steps(Rules rules) {
        this.rules = rules;
    }

    /**
     * What a convention changes in the arithmetic itself.
     *
     * @param absoluteBase growth is taken over the absolute value of its base
     * @param asDoubles    every step is rounded to double precision (IEEE 754), in whatever order
     * @param otherYear    a year that a formula says to have 365 days has 366, or the reverse
     */
    public record Rules(boolean absoluteBase, boolean asDoubles, boolean otherYear) {
        public static final Rules EXACT = new Rules(false, false, false);
    }

    /** The step that a name stands for, where it was entered. */
    OptionalInt of(Object name) {
        Integer step = named.get(name);
        return step == null ? OptionalInt.empty() : OptionalInt.of(step);
    }

    /** From here on the name stands for the step. */
    int name(Object name, int step) {
        named.put(name, step);
        return step;
    }

    /** What is known of the number that the step makes, as tightly as {@link Bounds} can say it. */
    public Value value(int step) {
        return values.get(step) instanceof Value.Known known
                ? new Value.Known(known.centre(), new Bounds(steps, ranges(step), rules).of(step)) : values.get(step);
    }

    /** The same number, with the set that plain interval arithmetic gives: enough where only the number is asked for. */
    Value plain(int step) {
        return values.get(step);
    }

    private List<Interval> ranges(int last) {
        List<Interval> ranges = new ArrayList<>();
        for (Value value : values.subList(0, last + 1)) {
            ranges.add(value instanceof Value.Known known ? known.range() : null);
        }
        return ranges;
    }

    int given(Value value) {
        return add(new Step.Given(false), value);
    }

    /** A number that a formula says. */
    int written(BigDecimal number) {
        return constant(rules.otherYear() && isYear(number) ? YEAR.add(LEAP_YEAR).subtract(number) : number);
    }

    /** True for the days of a year. */
    static boolean isYear(BigDecimal number) {
        return number.compareTo(YEAR) == 0 || number.compareTo(LEAP_YEAR) == 0;
    }

    int constant(BigDecimal number) {
        return add(new Step.Given(true), Value.Known.exactly(number));
    }

    int negative(int of) {
        return add(new Step.Negative(of), values.get(of) instanceof Value.Known known
                ? new Value.Known(known.centre().negate(), known.range().negate()) : values.get(of));
    }

    /** Rounded to a whole number. */
    int whole(int of) {
        return add(new Step.Whole(of), values.get(of) instanceof Value.Known known
                ? new Value.Known(whole(known.centre()), whole(known.range())) : values.get(of));
    }

    private static BigDecimal whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.HALF_UP);
    }

    /** A half may have been rounded to either side. */
    static Interval whole(Interval set) {
        return Interval.closed(set.low().setScale(0, RoundingMode.HALF_DOWN), whole(set.high()));
    }

    private int absolute(int of) {
        return add(new Step.Absolute(of), values.get(of) instanceof Value.Known known
                ? new Value.Known(known.centre().abs(), known.range().absolute()) : values.get(of));
    }

    /** @param divisor how the right side is written, for a quotient that is undefined */
    int binary(Operator operator, int left, int right, Term divisor) {
        if (!(values.get(left) instanceof Value.Known a) || !(values.get(right) instanceof Value.Known b)) {
            return add(new Step.Binary(operator, left, right), unknown(List.of(values.get(left), values.get(right))));
        }
        if (operator == Operator.OVER && b.range().touchesZero()) {
            return add(new Step.Binary(operator, left, right), new Value.Undefined(new Value.Cause.ZeroDenominator(
                    divisor.written(n -> n.id() + n.period().map(p -> "[" + p + "]").orElse("")), b.range().isPoint())));
        }
        return (rules.absoluteBase() ? overAbsoluteBase(operator, left, right) : OptionalInt.empty())
                .orElseGet(() -> computed(operator, left, right));
    }

    private int computed(Operator operator, int left, int right) {
        Value.Known a = (Value.Known) values.get(left);
        Value.Known b = (Value.Known) values.get(right);
        return add(new Step.Binary(operator, left, right), new Value.Known(operator.apply(a.centre(), b.centre()),
                operator.apply(a.range(), b.range())));
    }

    /** Growth over the absolute value of its base; empty when this is no growth. */
    private OptionalInt overAbsoluteBase(Operator operator, int left, int right) {
        Growth growth = new Growth(steps, values);
        if (operator == Operator.OVER && growth.isChange(left, right)) {
            return OptionalInt.of(computed(Operator.OVER, left, absolute(right)));
        }
        if (operator != Operator.MINUS) {
            return OptionalInt.empty();
        }
        Optional<Growth.GrowthQuotient> less = growth.lessOne(left, right);
        Optional<Growth.GrowthQuotient> quotient = less.or(() -> growth.lessOne(right, left));
        if (quotient.isEmpty()) {
            return OptionalInt.empty();
        }
        int now = quotient.get().of();
        int base = quotient.get().base();
        int change = less.isPresent() ? computed(Operator.MINUS, now, base) : computed(Operator.MINUS, base, now);
        return OptionalInt.of(computed(Operator.TIMES, constant(quotient.get().factor()), computed(Operator.OVER, change, absolute(base))));
    }

    int call(Aggregate function, List<Integer> arguments) {
        Step step = new Step.Call(function, arguments.stream().mapToInt(i -> i).toArray());
        List<Value> of = arguments.stream().map(values::get).toList();
        if (!of.stream().allMatch(Value.Known.class::isInstance)) {
            return add(step, unknown(of));
        }
        return add(step, function.of(of.stream().map(Value.Known.class::cast).toList()));
    }

    boolean isMissing(int step) {
        return values.get(step) instanceof Value.Missing;
    }

    private int add(Step step, Value value) {
        steps.add(step);
        boolean rounded = !(step instanceof Step.Given) || rules.asDoubles();
        values.add(value instanceof Value.Known known && rounded ? bounded(known) : value);
        return steps.size() - 1;
    }

    private Value bounded(Value.Known known) {
        for (BigDecimal number : List.of(known.range().low(), known.range().high())) {
            long power = (long) number.precision() - number.scale();
            if (number.signum() != 0 && Math.abs(power) > GREATEST_POWER) {
                return new Value.Undefined(new Value.Cause.BeyondPower(GREATEST_POWER, power > 0));
            }
        }
        return new Value.Known(known.centre().precision() > DIGITS.getPrecision() ? known.centre().round(DIGITS) : known.centre(),
                rules.asDoubles() ? known.range().asDouble() : known.range().outward());
    }

    /** What is missing is said first, everything once; else why the first is undefined. */
    private static Value unknown(List<Value> values) {
        Set<Value.Lack> missing = new LinkedHashSet<>();
        for (Value value : values) {
            if (value instanceof Value.Missing m) {
                missing.addAll(m.lacks());
            }
        }
        return missing.isEmpty()
                ? values.stream().filter(Value.Undefined.class::isInstance).findFirst().orElseThrow()
                : new Value.Missing(List.copyOf(missing));
    }
}
