package bsc.audit.joint;

import bsc.audit.edits.PrintedCell;
import bsc.audit.edits.Reads;
import bsc.formula.Aggregate;
import bsc.formula.Operator;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.formula.Term;
import bsc.model.Interval;
import bsc.model.Measure;
import bsc.model.Occasion;
import bsc.model.Parts;
import bsc.model.Printed;
import bsc.model.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;

/**
 * Formulas as linear forms in printed numbers: sums, differences, means, and products and quotients with a constant. A
 * name is a printed number, or a measure that is the sum or the mean of its printed parts.
 */
final class LinearForms {
    private static final Reading CUT = Reading.ORDINARY.withSet(Printed.Number::roundedOrCut);

    private final Quantities quantities;
    private final Occasion occasion;
    private final Map<PrintedCell, Sets> sets;

    /** The values that a printed number stands for as rounded, and as rounded or cut. */
    record Sets(Interval rounded, Interval roundedOrCut) {
    }

    /** @param sets where those of every number that is met are put */
    LinearForms(Quantities quantities, Occasion occasion, Map<PrintedCell, Sets> sets) {
        this.quantities = quantities;
        this.occasion = occasion;
        this.sets = sets;
    }

    static BigFraction fraction(BigDecimal number) {
        return number.scale() > 0 ? new BigFraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                : new BigFraction(number.toBigIntegerExact());
    }

    /** Empty where the term is not linear, or a number is not published. */
    Optional<LinearForm> of(Term term) {
        if (term instanceof Term.Constant constant) {
            return Optional.of(LinearForm.constant(fraction(constant.number())));
        }
        if (term instanceof Term.Name name) {
            return of(name);
        }
        if (term instanceof Term.Negative negative) {
            return of(negative.of()).map(f -> f.times(BigFraction.MINUS_ONE));
        }
        return term instanceof Term.Operation operation ? of(operation) : term instanceof Term.Call call ? of(call) : Optional.empty();
    }

    private Optional<LinearForm> of(Term.Operation operation) {
        Optional<LinearForm> left = of(operation.left());
        Optional<LinearForm> right = of(operation.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return switch (operation.operator()) {
            case PLUS -> Optional.of(left.get().plus(right.get()));
            case MINUS -> Optional.of(left.get().minus(right.get()));
            case TIMES -> left.get().number().map(n -> right.get().times(n)).or(() -> right.get().number().map(n -> left.get().times(n)));
            case OVER -> right.get().number().filter(n -> n.compareTo(BigFraction.ZERO) != 0).map(n -> left.get().times(n.reciprocal()));
        };
    }

    private Optional<LinearForm> of(Term.Call call) {
        List<Optional<LinearForm>> arguments = call.arguments().stream().map(this::of).toList();
        if (arguments.stream().anyMatch(Optional::isEmpty) || call.function() != Aggregate.SUM && call.function() != Aggregate.MEAN) {
            return Optional.empty();
        }
        LinearForm sum = arguments.stream().map(Optional::orElseThrow).reduce(LinearForm::plus).orElseThrow();
        return Optional.of(call.function() == Aggregate.SUM ? sum : sum.times(new BigFraction(1, arguments.size())));
    }

    private Optional<LinearForm> of(Term.Name name) {
        Reads reads = new Reads();
        if (!(quantities.scope(occasion, Reading.ORDINARY.withPrints(reads)).value(name) instanceof Value.Known known) || reads.cells().isEmpty()) {
            return Optional.empty();
        }
        List<PrintedCell> cells = reads.cells();
        Optional<Measure> measure = quantities.measure(name.id());
        boolean mean = measure.filter(m -> m.parts() == Parts.MEAN).isPresent() && cells.size() > 1;
        if (cells.size() > 1 && !mean && measure.filter(m -> m.parts() == Parts.SUM).isEmpty()
                || measure.isEmpty() && quantities.firstPrinted(name, occasion).isEmpty()) {
            return Optional.empty();
        }
        LinearForm sum = cells.stream().map(LinearForm::of).reduce(LinearForm::plus).orElseThrow();
        LinearForm form = mean ? sum.times(new BigFraction(1, cells.size())) : sum;
        BigDecimal total = cells.stream().map(c -> c.printed().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean same = mean || total.compareTo(known.centre()) == 0;
        if (!same) {
            return Optional.empty();
        }
        // a number that stands alone is taken as it is read, which for a figure may differ from what its unit says
        cells.forEach(c -> sets.put(c, cells.size() > 1 ? new Sets(c.printed().rounded(), c.printed().roundedOrCut())
                : new Sets(known.range(), ((Value.Known) quantities.scope(occasion, CUT).value(name)).range())));
        return Optional.of(form);
    }
}
