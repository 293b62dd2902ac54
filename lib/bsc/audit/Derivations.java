package bsc.audit;

import bsc.formula.Aggregate;
import bsc.formula.Arithmetic;
import bsc.formula.Formula;
import bsc.formula.Quantities;
import bsc.formula.Scope;
import bsc.formula.Term;
import bsc.model.Figure;
import bsc.model.Interval;
import bsc.model.Measure;
import bsc.model.Occasion;
import bsc.model.OverPeriods;
import bsc.model.Parts;
import bsc.model.Period;
import bsc.model.Printed;
import bsc.model.Unit;
import bsc.model.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The numbers that come out when one thing is done differently in deriving a figure. A kind that would take more than
 * {@value #MOST_TRIED} tries is not tried: one of so many fits most numbers by chance.
 */
final class Derivations {
    /** More rows than this would fit by chance. */
    private static final int MOST_ROWS = 60;
    /** More ways of one kind than this are not tried. */
    static final int MOST_TRIED = 500;
    private static final int MOST_KEPT = 20_000;

    private final Quantities quantities;
    /** Figures that print one measure's number, by its name and the occasion. */
    private final Map<List<Object>, Figure> totals = new HashMap<>();
    /** What names mean on an occasion: the same numbers are tried in many figures. */
    private final Map<List<Object>, Value> values = new HashMap<>();
    private final Map<Unit, List<Measure>> measures = new EnumMap<>(Unit.class);
    private final Map<DiagnosisKind, Set<String>> notTried = new EnumMap<>(DiagnosisKind.class);

    Derivations(Quantities quantities) {
        this.quantities = quantities;
        quantities.study().measures().forEach(m -> measures.computeIfAbsent(m.unit(), u -> new ArrayList<>()).add(m));
        for (Figure figure : quantities.study().figures()) {
            if (figure.printed() instanceof Printed.Number) {
                quantities.formula(figure).map(Formula::term).filter(Term.Name.class::isInstance)
                        .ifPresent(name -> totals.putIfAbsent(List.of(name, figure.occasion()), figure));
            }
        }
    }

    /**
     * What comes out, and how; the numbers are put in only for what fits.
     *
     * @param plain the set of plain interval arithmetic, which holds that of {@code value}
     */
    record Outcome(DiagnosisKind kind, Interval plain, Supplier<Value.Known> value, Supplier<Support> support) {
        Outcome(DiagnosisKind kind, Value.Known value, Supplier<Support> support) {
            this(kind, value.range(), () -> value, support);
        }

        /** False where it cannot print so, which is known without much work. */
        boolean mayBeIn(Interval set) {
            return Interval.closed(plain.low(), plain.high()).meets(set);
        }
    }

    List<Outcome> of(Figure figure) {
        List<Outcome> outcomes = new ArrayList<>();
        Optional<Term> term = term(figure);
        term.ifPresent(t -> {
            t.variants(part -> part instanceof Term.Operation o ? o.inverted().stream() : Stream.empty())
                    .forEach(v -> add(outcomes, DiagnosisKind.INVERTED, v, figure.occasion(), Optional.empty()));
            few(DiagnosisKind.OTHER_PERIOD, figure, otherOccasions(figure.occasion(), t)).forEach(o -> add(outcomes,
                    o.period().equals(figure.occasion().period()) ? DiagnosisKind.OTHER_PART : DiagnosisKind.OTHER_PERIOD, t, o, Optional.of(o)));
            few(DiagnosisKind.OTHER_PERIOD, figure, t.variants(part -> part instanceof Term.Name name ? otherPeriods(name, figure.occasion())
                    : Stream.empty())).forEach(v -> add(outcomes, DiagnosisKind.OTHER_PERIOD, v, figure.occasion(), Optional.empty()));
            few(DiagnosisKind.OTHER_QUANTITY, figure, t.variants(part -> part instanceof Term.Name name ? otherMeasures(name) : Stream.empty()))
                    .forEach(v -> addOther(outcomes, v, figure.occasion()));
        });
        averaged(figure, term).forEach(outcomes::add);
        return outcomes;
    }

    /** For how many figures a kind of slip was not tried, because it would have taken more than {@value #MOST_TRIED} tries. */
    Map<DiagnosisKind, Integer> notTried() {
        Map<DiagnosisKind, Integer> counts = new EnumMap<>(DiagnosisKind.class);
        notTried.forEach((kind, figures) -> counts.put(kind, figures.size()));
        return counts;
    }

    /** All of them, or none where there are too many. */
    private <T> List<T> few(DiagnosisKind kind, Figure figure, Stream<T> ways) {
        List<T> first = ways.limit(MOST_TRIED + 1L).toList();
        if (first.size() <= MOST_TRIED) {
            return first;
        }
        notTried.computeIfAbsent(kind, k -> new HashSet<>()).add(figure.id());
        return List.of();
    }

    private Optional<Term> term(Figure figure) {
        return quantities.formula(figure).or(() -> figure.indicator().isEmpty() ? Optional.empty()
                : quantities.formula(quantities.indicator(figure.indicator()))).map(Formula::term);
    }

    private void add(List<Outcome> outcomes, DiagnosisKind kind, Term term, Occasion occasion, Optional<Occasion> on) {
        Scope taken = taken(occasion);
        if (term.atFace(taken) instanceof Value.Known known) {
            outcomes.add(new Outcome(kind, known.range(), () -> (Value.Known) term.evaluate(taken), () -> new Support.ComesOut(on, Quantities.putIn(term, taken), known.centre())));
        }
    }

    /** What may have been taken by mistake: for a part that has no number of its own, the number of the whole. */
    private Scope taken(Occasion occasion) {
        Scope own = quantities.scope(occasion, BandedValue.USED);
        Scope whole = quantities.scope(Occasion.of(occasion.period()), BandedValue.USED);
        return name -> {
            if (values.size() > MOST_KEPT) {
                values.clear();
            }
            return values.computeIfAbsent(List.of(name, occasion), k -> {
                Value value = own.value(name);
                return value instanceof Value.Missing ? whole.value(name) : value;
            });
        };
    }

    /** Another measure's number; in the place of a total the one printed for the other column, where it is. */
    private void addOther(List<Outcome> outcomes, Term other, Occasion occasion) {
        Optional<Figure> total = Optional.ofNullable(totals.get(List.of(other, occasion)));
        if (total.isPresent()) {
            outcomes.add(new Outcome(DiagnosisKind.WRONG_TOTAL, ((Printed.Number) total.get().printed()).known(),
                    () -> new Support.PrintedFor(new Arithmetic.FirstPrinted(total.get().printed().text(), total.get().where()))));
        } else {
            add(outcomes, other instanceof Term.Name ? DiagnosisKind.WRONG_TOTAL : DiagnosisKind.OTHER_QUANTITY, other, occasion, Optional.empty());
        }
    }

    private Stream<Occasion> otherOccasions(Occasion own, Term term) {
        Stream<Occasion> parts = own.whole() ? Stream.empty()
                : term.names().flatMap(n -> quantities.partsOf(n.id(), own.period())).limit(MOST_ROWS);
        Stream<Occasion> periods = quantities.study().periods().stream().map(p -> new Occasion(p.name(), own.part()));
        return Stream.concat(parts, periods).distinct().filter(o -> !o.equals(own));
    }

    private Stream<Term> otherPeriods(Term.Name name, Occasion own) {
        return quantities.study().periods().stream().map(Period::name)
                .filter(p -> !p.equals(name.period().orElse(own.period())))
                .map(p -> new Term.Name(name.id(), Optional.of(p)));
    }

    /** As many as decide whether they are tried: a stream within a term's variants is otherwise read whole. */
    private Stream<Term> otherMeasures(Term.Name name) {
        Optional<Measure> own = quantities.measure(name.id());
        return own.map(m -> measures.get(m.unit())).orElse(List.of()).stream()
                .filter(other -> !other.id().equals(name.id()))
                .<Term>map(other -> new Term.Name(other.id(), name.period())).limit(MOST_TRIED + 1L);
    }

    /** A mean or sum of values, of which one is left out or only the last is taken. */
    private List<Outcome> averaged(Figure figure, Optional<Term> term) {
        List<Value.Known> values = valuesBehind(figure, term);
        Aggregate make = isSum(term) ? Aggregate.SUM : Aggregate.MEAN;
        List<Outcome> outcomes = new ArrayList<>();
        if (values.size() > 1) {
            Value.Known last = values.get(values.size() - 1);
            if (make == Aggregate.MEAN) {
                outcomes.add(new Outcome(DiagnosisKind.LATEST, last, () -> new Support.LastOf(values.size(), last.centre())));
            }
            for (int i = 0; i < values.size() && values.size() > 2; i++) {
                int without = i;
                Value.Known rest = make.of(IntStream.range(0, values.size()).filter(k -> k != without)
                        .mapToObj(values::get).toList());
                outcomes.add(new Outcome(DiagnosisKind.ONE_LEFT_OUT, rest, () -> new Support.Without(make,
                        values.get(without).centre(), rest.centre())));
            }
        }
        return outcomes;
    }

    private boolean isSum(Optional<Term> term) {
        return term.filter(Term.Name.class::isInstance).flatMap(t -> quantities.measure(((Term.Name) t).id()))
                .filter(m -> m.parts() == Parts.SUM).isPresent();
    }

    private List<Value.Known> valuesBehind(Figure figure, Optional<Term> term) {
        List<Value> values = List.of();
        boolean ofPeriods = quantities.formula(figure).isEmpty() && !figure.indicator().isEmpty()
                && quantities.indicator(figure.indicator()).overPeriods() == OverPeriods.MEAN;
        if (ofPeriods) {
            values = few(DiagnosisKind.ONE_LEFT_OUT, figure, quantities.period(figure.occasion().period()).map(Period::of).orElse(List.of()).stream()).stream()
                    .map(p -> quantities.value(quantities.indicator(figure.indicator()), Occasion.of(p), BandedValue.USED)).toList();
        } else if (term.isPresent() && term.get() instanceof Term.Name name && figure.occasion().whole()) {
            values = few(DiagnosisKind.ONE_LEFT_OUT, figure, quantities.partsOf(name.id(), figure.occasion().period())).stream()
                    .map(o -> name.evaluate(quantities.scope(o, BandedValue.USED))).toList();
        } else if (term.isPresent() && term.get() instanceof Term.Call call && call.function() == Aggregate.MEAN) {
            values = call.arguments().stream().map(a -> a.evaluate(quantities.scope(figure.occasion(), BandedValue.USED))).toList();
        }
        return values.stream().filter(Value.Known.class::isInstance).map(Value.Known.class::cast).toList();
    }
}
