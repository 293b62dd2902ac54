package bsc.audit;

import bsc.formula.Arithmetic;
import bsc.formula.Formula;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.formula.Term;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Interval;
import bsc.model.Measure;
import bsc.model.Occasion;
import bsc.model.OverPeriods;
import bsc.model.Period;
import bsc.model.Printed;
import bsc.model.Unit;
import bsc.model.Value;
import java.math.BigDecimal;
import java.util.Optional;

/** What a printed number is recomputed from, and what comes out. */
final class Evaluation {
    private final Quantities quantities;

    Evaluation(Quantities quantities) {
        this.quantities = quantities;
    }

    /** The figure's own formula, else its indicator's; in the unit in which the figure was printed. */
    Value value(Figure figure, Unit unit, Reading reading) {
        Optional<Formula> formula = quantities.formula(figure);
        Value value = formula.isPresent()
                ? formula.get().evaluate(quantities.scope(figure.occasion(), reading))
                : quantities.recomputed(quantities.indicator(figure.indicator()), figure.occasion(), reading);
        return value instanceof Value.Known known ? inUnit(known, sourceUnit(figure), unit) : value;
    }

    /** The unit of what the figure is recomputed from; empty when a formula of its own says no unit. */
    Optional<Unit> sourceUnit(Figure figure) {
        Optional<Formula> formula = quantities.formula(figure);
        if (formula.isEmpty()) {
            return Optional.of(quantities.indicator(figure.indicator()).unit());
        }
        return formula.get().term() instanceof Term.Name name ? unitOf(name.id()) : Optional.empty();
    }

    /** The unit of what the figure is recomputed from, where the number is another in the unit in which the figure was printed. */
    Optional<Unit> converted(Figure figure, Unit printed) {
        return sourceUnit(figure).filter(u -> u.comparesWith(printed) && u.in(printed, BigDecimal.ONE).compareTo(BigDecimal.ONE) != 0);
    }

    private Optional<Unit> unitOf(String id) {
        if (quantities.isIndicator(id)) {
            return Optional.of(quantities.indicator(id).unit());
        }
        Optional<Unit> ofFigure = quantities.figure(id).map(Figure::printed)
                .filter(Printed.Number.class::isInstance).map(p -> ((Printed.Number) p).unit());
        return ofFigure.or(() -> quantities.measure(id).map(Measure::unit));
    }

    private static Value.Known inUnit(Value.Known known, Optional<Unit> from, Unit to) {
        return from.filter(unit -> unit.comparesWith(to)).map(unit -> unit.in(to, known)).orElse(known);
    }

    /** The number times ten to the power given. */
    static Value.Known shifted(Value.Known known, int powerOfTen) {
        BigDecimal factor = BigDecimal.ONE.scaleByPowerOfTen(powerOfTen);
        return new Value.Known(known.centre().multiply(factor), known.range().times(Interval.point(factor)));
    }

    private Optional<Period> overSpan(Figure figure) {
        return quantities.period(figure.occasion().period()).filter(Period::span)
                .filter(p -> quantities.indicator(figure.indicator()).overPeriods() != OverPeriods.OWN_FORMULA);
    }

    /** How a number that comes out does so: by arithmetic with the numbers put in, or because it was printed before. */
    Arithmetic arithmetic(Figure figure, Reading reading) {
        Optional<Formula> own = quantities.formula(figure);
        if (own.isPresent()) {
            return written(own.get(), figure.occasion(), reading);
        }
        Indicator indicator = quantities.indicator(figure.indicator());
        Optional<Period> span = overSpan(figure);
        if (span.isPresent()) {
            return new Arithmetic.OfPeriods(indicator.overPeriods(), span.get().of().stream()
                    .map(p -> quantities.value(indicator, new Occasion(p, figure.occasion().part()), reading))
                    .map(v -> v instanceof Value.Known k ? Optional.of(k.centre()) : Optional.<BigDecimal>empty()).toList());
        }
        return written(quantities.formula(indicator).orElseThrow(), figure.occasion(), reading);
    }

    private Arithmetic written(Formula formula, Occasion occasion, Reading reading) {
        return formula.term() instanceof Term.Name name ? quantities.origin(name, occasion)
                : quantities.putIn(formula, occasion, reading);
    }
}
