package bsc.formula;

import bsc.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The syntax tree of a formula. */
public sealed interface Term {
    /** Enters what the term computes, and returns its step. */
    int enter(Steps steps, Scope scope);

    /** Gives every name in the term, in the order of writing. */
    void eachName(Consumer<Name> taker);

    /**
     * The terms that differ from this one in exactly one place.
     *
     * @param instead what may stand in the place of a part
     */
    Stream<Term> variants(Function<Term, Stream<Term>> instead);

    /** The term written out, each name as {@code shown} says. */
    String written(Function<Name, String> shown);

    /**
     * True when exact numbers give an exact number: sums, differences and products of whole numbers and of names that
     * are exact. What is divided was rounded where it is printed.
     */
    boolean staysExact(Predicate<Name> exact);

    default Value evaluate(Scope scope) {
        Steps steps = new Steps(scope.rules());
        return steps.value(enter(steps, scope));
    }

    /** True when the term or a part of it is such a one. */
    default boolean any(Predicate<Term> such) {
        return variants(t -> such.test(t) ? Stream.of(t) : Stream.empty()).findAny().isPresent();
    }

    /** Known where {@link #evaluate} is, with the same number, and a set that may be wider. */
    default Value atFace(Scope scope) {
        Steps steps = new Steps(scope.rules());
        return steps.plain(enter(steps, scope));
    }

    /** All names in the term, in the order of writing. */
    default Stream<Name> names() {
        List<Name> names = new ArrayList<>();
        eachName(names::add);
        return names.stream();
    }

    record Constant(BigDecimal number) implements Term {
        @Override
        public int enter(Steps steps, Scope scope) {
            return steps.written(number);
        }

        @Override
        public void eachName(Consumer<Name> taker) {
        }

        @Override
        public Stream<Term> variants(Function<Term, Stream<Term>> instead) {
            return instead.apply(this);
        }

        @Override
        public String written(Function<Name, String> shown) {
            return number.toPlainString();
        }

        @Override
        public boolean staysExact(Predicate<Name> exact) {
            return number.stripTrailingZeros().scale() <= 0;
        }
    }

    /** A measure, indicator or figure, in its own period unless another is written in brackets. */
    record Name(String id, Optional<String> period) implements Term {
        @Override
        public int enter(Steps steps, Scope scope) {
            return scope.enter(steps, this);
        }

        @Override
        public void eachName(Consumer<Name> taker) {
            taker.accept(this);
        }

        @Override
        public Stream<Term> variants(Function<Term, Stream<Term>> instead) {
            return instead.apply(this);
        }

        @Override
        public String written(Function<Name, String> shown) {
            return shown.apply(this);
        }

        @Override
        public boolean staysExact(Predicate<Name> exact) {
            return exact.test(this);
        }
    }

    record Negative(Term of) implements Term {
        @Override
        public int enter(Steps steps, Scope scope) {
            return steps.negative(of.enter(steps, scope));
        }

        @Override
        public void eachName(Consumer<Name> taker) {
            of.eachName(taker);
        }

        @Override
        public Stream<Term> variants(Function<Term, Stream<Term>> instead) {
            return Stream.concat(instead.apply(this), of.variants(instead).map(Negative::new));
        }

        @Override
        public String written(Function<Name, String> shown) {
            return "-" + (of instanceof Operation ? "(" + of.written(shown) + ")" : of.written(shown));
        }

        @Override
        public boolean staysExact(Predicate<Name> exact) {
            return of.staysExact(exact);
        }
    }

    record Operation(Operator operator, Term left, Term right) implements Term {
        @Override
        public int enter(Steps steps, Scope scope) {
            return steps.binary(operator, left.enter(steps, scope), right.enter(steps, scope), right);
        }

        @Override
        public void eachName(Consumer<Name> taker) {
            left.eachName(taker);
            right.eachName(taker);
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

        @Override
        public boolean staysExact(Predicate<Name> exact) {
            return operator != Operator.OVER && left.staysExact(exact) && right.staysExact(exact);
        }
    }

    record Call(Aggregate function, List<Term> arguments) implements Term {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public int enter(Steps steps, Scope scope) {
            return steps.call(function, arguments.stream().map(a -> a.enter(steps, scope)).toList());
        }

        @Override
        public void eachName(Consumer<Name> taker) {
            arguments.forEach(a -> a.eachName(taker));
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

        @Override
        public boolean staysExact(Predicate<Name> exact) {
            return function.staysExact() && arguments.stream().allMatch(a -> a.staysExact(exact));
        }
    }
}
