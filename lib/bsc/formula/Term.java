package bsc.formula;

import bsc.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The syntax tree of a formula. */
public sealed interface Term {
    Value evaluate(Scope scope);

    /** All names in the term, in the order of writing. */
    Stream<Name> names();

    /**
     * The terms that differ from this one in exactly one place.
     *
     * @param instead what may stand in the place of a part
     */
    Stream<Term> variants(Function<Term, Stream<Term>> instead);

    /** The term written out, each name as {@code shown} says. */
    String written(Function<Name, String> shown);

    record Constant(BigDecimal number) implements Term {
        @Override
        public Value evaluate(Scope scope) {
            return Value.Known.exactly(number);
        }

        @Override
        public Stream<Name> names() {
            return Stream.empty();
        }

        @Override
        public Stream<Term> variants(Function<Term, Stream<Term>> instead) {
            return instead.apply(this);
        }

        @Override
        public String written(Function<Name, String> shown) {
            return number.toPlainString();
        }
    }

    /** A measure, indicator or figure, in its own period unless another is written in brackets. */
    record Name(String id, Optional<String> period) implements Term {
        @Override
        public Value evaluate(Scope scope) {
            return scope.value(this);
        }

        @Override
        public Stream<Name> names() {
            return Stream.of(this);
        }

        @Override
        public Stream<Term> variants(Function<Term, Stream<Term>> instead) {
            return instead.apply(this);
        }

        @Override
        public String written(Function<Name, String> shown) {
            return shown.apply(this);
        }
    }

    record Negative(Term of) implements Term {
        @Override
        public Value evaluate(Scope scope) {
            Value value = of.evaluate(scope);
            return value instanceof Value.Known known
                    ? new Value.Known(known.centre().negate(), known.range().negate()) : value;
        }

        @Override
        public Stream<Name> names() {
            return of.names();
        }

        @Override
        public Stream<Term> variants(Function<Term, Stream<Term>> instead) {
            return Stream.concat(instead.apply(this), of.variants(instead).map(Negative::new));
        }

        @Override
        public String written(Function<Name, String> shown) {
            return "-" + (of instanceof Operation ? "(" + of.written(shown) + ")" : of.written(shown));
        }
    }

    record Operation(Operator operator, Term left, Term right) implements Term {
        @Override
        public Value evaluate(Scope scope) {
            Value a = left.evaluate(scope);
            Value b = right.evaluate(scope);
            if (a instanceof Value.Known x && b instanceof Value.Known y) {
                if (operator == Operator.OVER && y.range().holdsZero()) {
                    return new Value.Undefined("the denominator " + right.written(n -> n.id()
                            + n.period().map(p -> "[" + p + "]").orElse(""))
                            + (y.range().isPoint() ? " is zero" : " may be zero"));
                }
                return operator.apply(x, y);
            }
            return unknown(List.of(a, b));
        }

        @Override
        public Stream<Name> names() {
            return Stream.concat(left.names(), right.names());
        }

        @Override
        public Stream<Term> variants(Function<Term, Stream<Term>> instead) {
            return Stream.concat(instead.apply(this), Stream.concat(
                    left.variants(instead).map(l -> new Operation(operator, l, right)),
                    right.variants(instead).map(r -> new Operation(operator, left, r))));
        }

        /** The quotient with its sides exchanged; empty when this is no quotient. */
        public Optional<Term> inverted() {
            return operator == Operator.OVER ? Optional.of(new Operation(operator, right, left)) : Optional.empty();
        }

        @Override
        public String written(Function<Name, String> shown) {
            return side(left, shown, false) + " " + operator.symbol() + " " + side(right, shown, true);
        }

        private String side(Term side, Function<Name, String> shown, boolean isRight) {
            boolean bracketed = side instanceof Operation o && (o.operator.precedence() < operator.precedence()
                    || isRight && o.operator.precedence() == operator.precedence()
                    && (operator == Operator.MINUS || operator == Operator.OVER));
            return bracketed ? "(" + side.written(shown) + ")" : side.written(shown);
        }
    }

    record Call(Aggregate function, List<Term> arguments) implements Term {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public Value evaluate(Scope scope) {
            return aggregate(function, arguments.stream().map(a -> a.evaluate(scope)).toList());
        }

        @Override
        public Stream<Name> names() {
            return arguments.stream().flatMap(Term::names);
        }

        @Override
        public Stream<Term> variants(Function<Term, Stream<Term>> instead) {
            return Stream.concat(instead.apply(this), IntStream.range(0, arguments.size()).boxed().flatMap(i ->
                    arguments.get(i).variants(instead).map(a -> {
                        List<Term> changed = new ArrayList<>(arguments);
                        changed.set(i, a);
                        return new Call(function, changed);
                    })));
        }

        @Override
        public String written(Function<Name, String> shown) {
            return function.word() + arguments.stream().map(a -> a.written(shown))
                    .collect(Collectors.joining(", ", "(", ")"));
        }
    }

    /** The aggregate of values of which some may be missing or undefined; then so is the whole. */
    static Value aggregate(Aggregate function, List<Value> values) {
        List<Value.Known> known = new ArrayList<>();
        for (Value value : values) {
            if (!(value instanceof Value.Known k)) {
                return unknown(values);
            }
            known.add(k);
        }
        return function.of(known);
    }

    private static Value unknown(List<Value> values) {
        Set<String> missing = new LinkedHashSet<>();
        for (Value value : values) {
            if (value instanceof Value.Missing m) {
                missing.add(m.what());
            }
        }
        return missing.isEmpty()
                ? values.stream().filter(Value.Undefined.class::isInstance).findFirst().orElseThrow()
                : new Value.Missing(String.join(", ", missing));
    }
}
