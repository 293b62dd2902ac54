package bsc.formula;

import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two names that a formula adds up or compares although their numbers count the same thing in two units: 0.66 and 66 %. */
record MixedUnits(String one, Unit ofOne, String other, Unit ofOther) {
    /** The first such pair anywhere in the term; products and quotients may mix what they like. */
    static Optional<MixedUnits> in(Term term, Function<String, Optional<Unit>> unitOf) {
        List<MixedUnits> found = new ArrayList<>();
        term.any(t -> together(t, unitOf).map(found::add).orElse(false));
        return found.stream().findFirst();
    }

    private static Optional<MixedUnits> together(Term term, Function<String, Optional<Unit>> unitOf) {
        List<Term.Name> names = added(term).filter(Term.Name.class::isInstance).map(Term.Name.class::cast)
                .filter(n -> unitOf.apply(n.id()).isPresent()).toList();
        return names.stream().skip(1).map(n -> new MixedUnits(names.get(0).id(), unitOf.apply(names.get(0).id()).orElseThrow(), n.id(),
                unitOf.apply(n.id()).orElseThrow())).filter(MixedUnits::differ).findFirst();
    }

    private boolean differ() {
        return ofOne.comparesWith(ofOther) && ofOne.in(ofOther, BigDecimal.ONE).compareTo(BigDecimal.ONE) != 0;
    }

    /** What is added, subtracted, averaged or compared in the term itself. */
    private static Stream<Term> added(Term term) {
        if (term instanceof Term.Operation sum && (sum.operator() == Operator.PLUS || sum.operator() == Operator.MINUS)) {
            return Stream.concat(added(sum.left()), added(sum.right()));
        }
        return term instanceof Term.Call call ? call.arguments().stream().flatMap(MixedUnits::added)
                : term instanceof Term.Negative negative ? added(negative.of()) : Stream.of(term);
    }
}
