package bsc.formula;

import bsc.model.BedMeasure;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Input;
import bsc.model.Interval;
import bsc.model.Measure;
import bsc.model.Occasion;
import bsc.model.OverPeriods;
import bsc.model.Parts;
import bsc.model.NoWhole;
import bsc.model.Period;
import bsc.model.Printed;
import bsc.model.Unit;
import bsc.model.Value;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the names of a study mean under one reading: enters a measure, indicator or figure with everything that it rests
 * on, each once. Names that name names are worked off from a list, not by calls within calls, so that no chain is too long.
 */
final class Meaning {
    private final Quantities quantities;
    private final Reading reading;

    Meaning(Quantities quantities, Reading reading) {
        this.quantities = quantities;
        this.reading = reading;
    }

    /** A name on an occasion. {@code printed} is false for an indicator's own formula where its printed value is not meant. */
    private record Key(String id, Occasion occasion, boolean printed) {
        /** As a record has it; written out because names are looked up by the million. */
        @Override
        public int hashCode() {
            return 31 * (31 * id.hashCode() + occasion.hashCode()) + (printed ? 1 : 0);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key k && printed == k.printed && id.equals(k.id) && occasion.equals(k.occasion);
        }
    }

    Value value(String id, Occasion occasion) {
        Steps steps = new Steps(reading.rules());
        return steps.value(enter(steps, id, occasion));
    }

    Value recomputed(Indicator indicator, Occasion occasion) {
        Steps steps = new Steps(reading.rules());
        return steps.value(enter(steps, new Key(indicator.id(), occasion, false)));
    }

    int enter(Steps steps, String id, Occasion occasion) {
        Key key = new Key(id, occasion, true);
        Optional<Measure> measure = steps.of(key).isPresent() ? Optional.empty() : quantities.measure(id);
        // what rests on nothing else needs no list
        return measure.isPresent() ? steps.name(key, measure(steps, measure.get(), occasion)) : enter(steps, key);
    }

    private int enter(Steps steps, Key wanted) {
        Deque<Key> open = new ArrayDeque<>(List.of(wanted));
        Map<Key, List<Key>> begun = new HashMap<>();
        while (steps.of(wanted).isEmpty()) {
            Key key = open.peek();
            int before = open.size();
            if (!begun.containsKey(key)) {
                begun.put(key, needs(key));
                begun.get(key).stream().filter(k -> steps.of(k).isEmpty()).forEach(open::push);
            }
            if (open.size() == before) {
                if (steps.of(key).isEmpty()) {
                    steps.name(key, entered(steps, key, begun.get(key)));
                }
                open.pop();
            }
        }
        return steps.of(wanted).getAsInt();
    }

    /** What must be entered before this. */
    private List<Key> needs(Key key) {
        Optional<Key> ofFigure = indicatorOf(key);
        if (ofFigure.isPresent()) {
            return List.of(ofFigure.get());
        }
        Optional<Formula> formula = formulaOf(key);
        if (formula.isPresent()) {
            Occasion occasion = occasionOf(key);
            return formula.get().names().stream().map(n -> new Key(n.id(), Quantities.in(n, occasion), true)).toList();
        }
        return periodsOf(key).stream().map(p -> new Key(key.id(), new Occasion(p, key.occasion().part()), true)).toList();
    }

    /** The formula by which a name is computed; empty for what is given, and for what follows from periods. */
    private Optional<Formula> formulaOf(Key key) {
        if (quantities.isIndicator(key.id())) {
            return isPrinted(key) || !periodsOf(key).isEmpty() ? Optional.empty()
                    : quantities.formula(quantities.indicator(key.id()));
        }
        return reading.basis() == Basis.RECOMPUTED ? quantities.figure(key.id()).flatMap(quantities::formula) : Optional.empty();
    }

    /** What the number in print is of, where a figure has no formula of its own and its full inputs are meant. */
    private Optional<Key> indicatorOf(Key key) {
        return quantities.isIndicator(key.id()) || reading.basis() != Basis.RECOMPUTED ? Optional.empty()
                : quantities.figure(key.id()).filter(f -> f.kind().isIndicatorValue() && !f.indicator().isEmpty()
                        && quantities.formula(f).isEmpty()).map(f -> new Key(f.indicator(), f.occasion(), false));
    }

    /** A figure's formula is meant on the figure's own occasion. */
    private Occasion occasionOf(Key key) {
        return quantities.figure(key.id()).map(Figure::occasion).orElse(key.occasion());
    }

    private boolean isPrinted(Key key) {
        return key.printed() && reading.basis() != Basis.RECOMPUTED
                && quantities.firstPrinted(quantities.indicator(key.id()), key.occasion()).isPresent();
    }

    /** The periods that an indicator's value over a span follows from. */
    private List<String> periodsOf(Key key) {
        if (!quantities.isIndicator(key.id()) || isPrinted(key)
                || quantities.indicator(key.id()).overPeriods() == OverPeriods.OWN_FORMULA) {
            return List.of();
        }
        List<String> periods = quantities.period(key.occasion().period()).map(Period::of).orElse(List.of());
        return quantities.indicator(key.id()).overPeriods() == OverPeriods.LATEST && !periods.isEmpty()
                ? periods.subList(periods.size() - 1, periods.size()) : periods;
    }

    private int entered(Steps steps, Key key, List<Key> needed) {
        if (quantities.isIndicator(key.id())) {
            return indicator(steps, key, needed);
        }
        Optional<Measure> measure = quantities.measure(key.id());
        return measure.isPresent() ? measure(steps, measure.get(), key.occasion()) : figure(steps, key);
    }

    private int figure(Steps steps, Key key) {
        Figure figure = quantities.figure(key.id()).orElseThrow();
        Optional<Integer> computed = formulaOf(key).map(f -> inFull(steps, f, figure.occasion()))
                .or(() -> indicatorOf(key).flatMap(k -> steps.of(k).stream().boxed().findFirst())
                        .map(step -> inUnitOf(steps, step, figure)));
        if (computed.isPresent() && !steps.isMissing(computed.get())) {
            return computed.get();
        }
        return steps.given(figure.printed() instanceof Printed.Number ? printed(figure)
                : new Value.Undefined(new Value.Cause.PrintedAsWord(key.id())));
    }

    /** An indicator's number in the unit in which a figure prints it. */
    private int inUnitOf(Steps steps, int step, Figure figure) {
        Unit from = quantities.indicator(figure.indicator()).unit();
        Unit to = ((Printed.Number) figure.printed()).unit();
        BigDecimal more = from.in(to, BigDecimal.ONE);
        return more.compareTo(BigDecimal.ONE) == 0 ? step : more.compareTo(BigDecimal.ONE) > 0
                ? steps.binary(Operator.TIMES, step, steps.constant(more), new Term.Constant(more))
                : steps.binary(Operator.OVER, step, steps.constant(to.in(from, BigDecimal.ONE)), new Term.Constant(more));
    }

    /** A formula whose names are entered; one that is not, because it goes in a circle, is missing. */
    private int inFull(Steps steps, Formula formula, Occasion occasion) {
        return formula.term().enter(steps, new Scope() {
            @Override
            public Value value(Term.Name name) {
                return new Value.Missing(new Value.Lack.OfName(name.id()));
            }

            @Override
            public int enter(Steps into, Term.Name name) {
                return into.of(new Key(name.id(), Quantities.in(name, occasion), true))
                        .orElseGet(() -> into.given(value(name)));
            }
        });
    }

    private int indicator(Steps steps, Key key, List<Key> needed) {
        Indicator indicator = quantities.indicator(key.id());
        Optional<Figure> figure = quantities.firstPrinted(indicator, key.occasion());
        if (isPrinted(key)) {
            return steps.given(printed(figure.orElseThrow(), indicator));
        }
        int computed;
        if (!periodsOf(key).isEmpty()) {
            List<Integer> values = needed.stream().map(k -> steps.of(k).getAsInt()).toList();
            computed = values.size() == 1 ? values.get(0) : steps.call(Aggregate.MEAN, values);
        } else {
            computed = quantities.formula(indicator).map(f -> inFull(steps, f, key.occasion()))
                    .orElseGet(() -> steps.given(new Value.Missing(new Value.Lack.OfIndicator(indicator))));
        }
        return key.printed() && figure.isPresent() && steps.isMissing(computed)
                ? steps.given(printed(figure.get(), indicator)) : computed;
    }

    /** The same in the indicator's own unit, which need not be the one that it is printed in. */
    private Value.Known printed(Figure figure, Indicator indicator) {
        return ((Printed.Number) figure.printed()).unit().in(indicator.unit(), printed(figure));
    }

    /** The set that a printed number stands for where it is used again. */
    private Value.Known printed(Figure figure) {
        Value.Known printed = reading.value(figure, quantities.isExact(figure));
        Interval set = printed.range();
        if (set.isPoint() || reading.basis() != Basis.USED
                || !(quantities.computed(figure, reading.withBasis(Basis.RECOMPUTED)) instanceof Value.Known full)
                || !full.range().meets(set)) {
            return printed;
        }
        BigDecimal finer = reading.prints().of(figure).lastDigit().divide(BigDecimal.TEN);
        BigDecimal low = full.range().low();
        BigDecimal high = full.range().high();
        // the author's own unrounded number may rest on digits in print
        if (quantities.computed(figure, reading.withBasis(Basis.PRINTED)) instanceof Value.Known again && again.range().meets(set)) {
            low = low.min(again.range().low());
            high = high.max(again.range().high());
        }
        if (low.compareTo(printed.centre()) == 0 && high.compareTo(printed.centre()) == 0) {
            // the unrounded number itself is in print: more digits of it are zeros
            return full;
        }
        return new Value.Known(printed.centre(), Interval.closed(low.subtract(finer).min(printed.centre()).max(set.low()),
                high.add(finer).max(printed.centre()).min(set.high())));
    }

    private int measure(Steps steps, Measure measure, Occasion occasion) {
        Optional<Input> input = quantities.input(measure, occasion);
        List<Input> parts = input.isPresent() ? List.of() : quantities.partsThatMake(measure, occasion);
        int number;
        if (input.isPresent()) {
            number = given(steps, input.get());
        } else if (!parts.isEmpty()) {
            number = steps.call(measure.parts() == Parts.SUM ? Aggregate.SUM : Aggregate.MEAN,
                    parts.stream().map(p -> given(steps, p)).toList());
        } else {
            Optional<NoWhole> lacking = occasion.whole() ? quantities.lacking(measure, occasion.period()) : Optional.empty();
            return steps.given(new Value.Missing(new Value.Lack.OfMeasure(measure, occasion, lacking)));
        }
        return reading.roundsBeds() && quantities.isCount(BedMeasure.BEDS, measure.id()) ? steps.whole(number) : number;
    }

    /** One printed number is one number, under whatever occasion it is named. */
    private int given(Steps steps, Input input) {
        return steps.of(input).orElseGet(() -> steps.name(input, steps.given(reading.value(input, quantities.isCount(BedMeasure.DAYS, input.measure())))));
    }
}
