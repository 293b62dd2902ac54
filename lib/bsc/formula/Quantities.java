package bsc.formula;

import bsc.model.BedMeasure;
import bsc.model.Blank;
import bsc.model.Convention;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Input;
import bsc.model.PrintedKind;
import bsc.model.Measure;
import bsc.model.Occasion;
import bsc.model.OverPeriods;
import bsc.model.Parts;
import bsc.model.NoWhole;
import bsc.model.Period;
import bsc.model.Place;
import bsc.model.Printed;
import bsc.model.Study;
import bsc.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Every named quantity of a study, ready to be looked up: measures from the inputs, indicators from their formulas or
 * their printed values, figures as printed. All formulas are parsed, and every name in them is known.
 */
public final class Quantities {
    private final Study study;
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, Measure> measures = new HashMap<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Figure> figures = new HashMap<>();
    private final Map<String, Map<Occasion, Input>> inputs = new HashMap<>();
    private final Map<String, Map<String, List<Input>>> partsByPeriod = new HashMap<>();
    private final Map<String, Map<Occasion, Figure>> printed = new HashMap<>();
    private final Map<String, Map<Occasion, Figure>> labels = new HashMap<>();
    private final Map<String, Map<Occasion, Printed.Number>> scores = new HashMap<>();
    private final Map<String, Map<String, List<Occasion>>> printedParts = new HashMap<>();
    private final Map<String, Map<String, NoWhole>> lacking = new HashMap<>();
    private final Map<String, Set<String>> notFilledIn = new HashMap<>();
    private final Map<String, Boolean> exact = new ConcurrentHashMap<>();
    private final Map<BedMeasure, String> counts = new EnumMap<>(BedMeasure.class);
    private final Formulas formulas;
    private final Set<Convention> idle = EnumSet.noneOf(Convention.class);

    private Quantities(Study study) {
        this.study = study;
        this.formulas = Formulas.of(study);
    }

    /** @throws bsc.model.BadData when a formula cannot be parsed, names something unknown, or needs its own value */
    public static Quantities of(Study study) {
        Quantities q = new Quantities(study);
        study.periods().forEach(p -> q.periods.putIfAbsent(p.name(), p));
        study.lacking().forEach(l -> q.lacking.computeIfAbsent(l.measure(), m -> new HashMap<>()).putIfAbsent(l.period(), l));
        study.blanks().stream().filter(Blank.OfInput.class::isInstance).map(Blank.OfInput.class::cast).forEach(b -> q.notFilledIn
                .computeIfAbsent(b.measure(), m -> new HashSet<>()).add(b.occasion().period()));
        study.measures().forEach(m -> q.measures.put(m.id(), m));
        for (BedMeasure what : BedMeasure.values()) {
            what.among(study.measures()).ifPresent(id -> q.counts.put(what, id));
        }
        study.indicators().forEach(i -> q.indicators.put(i.id(), i));
        study.figures().forEach(q::addFigure);
        study.inputs().forEach(q::addInput);
        q.findIdle();
        return q;
    }

    private void findIdle() {
        boolean beds = counts.containsKey(BedMeasure.BEDS);
        boolean days = counts.containsKey(BedMeasure.DAYS) || formulas.any(t -> t instanceof Term.Constant c && Steps.isYear(c.number()));
        boolean changes = formulas.any(t -> t instanceof Term.Operation o && o.operator() == Operator.MINUS);
        idle.addAll(beds ? List.of() : List.of(Convention.WHOLE_BEDS));
        idle.addAll(days ? List.of() : List.of(Convention.YEAR_LENGTH));
        idle.addAll(changes ? List.of() : List.of(Convention.ABSOLUTE_BASE));
    }

    /** True when the convention can change no indicator and no figure: what it is about (beds, days, a change) is in none. */
    public boolean isIdle(Convention convention) {
        return idle.contains(convention);
    }

    public Study study() {
        return study;
    }

    private void addFigure(Figure figure) {
        figures.put(figure.id(), figure);
        if (figure.kind().isIndicatorValue() && !figure.indicator().isEmpty()
                && figure.printed() instanceof Printed.Number) {
            boolean isNew = printed.computeIfAbsent(figure.indicator(), i -> new HashMap<>())
                    .putIfAbsent(figure.occasion(), figure) == null;
            if (isNew && !figure.occasion().whole()) {
                printedParts.computeIfAbsent(figure.indicator(), i -> new HashMap<>())
                        .computeIfAbsent(figure.occasion().period(), p -> new ArrayList<>()).add(figure.occasion());
            }
        }
        if (figure.kind() == PrintedKind.SCORE && figure.printed() instanceof Printed.Number score) {
            scores.computeIfAbsent(figure.indicator(), i -> new HashMap<>()).putIfAbsent(figure.occasion(), score);
        }
        if (figure.kind() == PrintedKind.LABEL) {
            labels.computeIfAbsent(figure.indicator(), i -> new HashMap<>()).putIfAbsent(figure.occasion(), figure);
        }
    }

    private void addInput(Input input) {
        inputs.computeIfAbsent(input.measure(), m -> new HashMap<>()).put(input.occasion(), input);
        if (!input.occasion().whole()) {
            partsByPeriod.computeIfAbsent(input.measure(), m -> new HashMap<>())
                    .computeIfAbsent(input.occasion().period(), p -> new ArrayList<>()).add(input);
        }
    }

    public Optional<Period> period(String name) {
        return Optional.ofNullable(periods.get(name));
    }

    public Optional<Formula> formula(Indicator indicator) {
        return formulas.get(indicator.id());
    }

    public Optional<Formula> formula(Figure figure) {
        return formulas.get(figure.id());
    }

    public Indicator indicator(String id) {
        return indicators.get(id);
    }

    /** The measure that counts beds, or the days of a period. */
    public Optional<String> count(BedMeasure what) {
        return Optional.ofNullable(counts.get(what));
    }

    boolean isCount(BedMeasure what, String measure) {
        return measure.equals(counts.get(what));
    }

    public Optional<Measure> measure(String id) {
        return Optional.ofNullable(measures.get(id));
    }

    public boolean isIndicator(String id) {
        return indicators.containsKey(id);
    }

    public Optional<Figure> figure(String id) {
        return Optional.ofNullable(figures.get(id));
    }

    /** The value printed for an indicator (its first figure of kind value or mean for that period and part). */
    public Optional<Printed.Number> printed(Indicator indicator, Occasion occasion) {
        return firstPrinted(indicator, occasion).map(f -> (Printed.Number) f.printed());
    }

    Optional<Figure> firstPrinted(Indicator indicator, Occasion occasion) {
        return Optional.ofNullable(printed.getOrDefault(indicator.id(), Map.of()).get(occasion));
    }

    /** The figure that a name means in a figure of this period and part; empty for a measure. */
    public Optional<Figure> firstPrinted(Term.Name name, Occasion occasion) {
        return indicators.containsKey(name.id()) ? firstPrinted(indicators.get(name.id()), in(name, occasion))
                : Optional.ofNullable(figures.get(name.id()));
    }

    static Occasion in(Term.Name name, Occasion occasion) {
        return name.period().map(p -> new Occasion(p, occasion.part())).orElse(occasion);
    }

    /** The first label printed for an indicator in a period (and part). */
    public Optional<Figure> label(Indicator indicator, Occasion occasion) {
        return Optional.ofNullable(labels.getOrDefault(indicator.id(), Map.of()).get(occasion));
    }

    /** The score printed for an indicator in a period (and part). */
    public Optional<Printed.Number> score(Indicator indicator, Occasion occasion) {
        return Optional.ofNullable(scores.getOrDefault(indicator.id(), Map.of()).get(occasion));
    }

    /** The parts of a period for which a value of the indicator is printed, in the order of printing. */
    public List<Occasion> partsOf(Indicator indicator, String period) {
        return Collections.unmodifiableList(printedParts.getOrDefault(indicator.id(), Map.of()).getOrDefault(period, List.of()));
    }

    /** The names of a formula as they stand in a figure of this period and part. */
    public Scope scope(Occasion occasion, Reading reading) {
        return new Named(this, occasion, reading);
    }

    private record Named(Quantities quantities, Occasion occasion, Reading reading) implements Scope {
        @Override
        public Value value(Term.Name name) {
            return quantities.meaning(reading).value(name.id(), in(name, occasion));
        }

        @Override
        public int enter(Steps steps, Term.Name name) {
            return quantities.meaning(reading).enter(steps, name.id(), in(name, occasion));
        }

        @Override
        public Steps.Rules rules() {
            return reading.rules();
        }
    }

    private Meaning meaning(Reading reading) {
        return new Meaning(this, reading);
    }

    /** An indicator's value on an occasion, on the reading's basis. */
    public Value value(Indicator indicator, Occasion occasion, Reading reading) {
        return meaning(reading).value(indicator.id(), occasion);
    }

    /**
     * What an indicator's own formula gives, never its own printed value; over a span, what its periods give. Other
     * indicators that it names are taken on the reading's basis.
     */
    public Value recomputed(Indicator indicator, Occasion occasion, Reading reading) {
        return meaning(reading).recomputed(indicator, occasion);
    }

    /** What a printed number's own arithmetic gives under a reading, in the unit in which it is printed. */
    Value computed(Figure figure, Reading reading) {
        Optional<Formula> formula = formula(figure);
        if (formula.isPresent()) {
            return formula.get().evaluate(scope(figure.occasion(), reading));
        }
        if (figure.indicator().isEmpty()) {
            return new Value.Missing(new Value.Lack.OfFigure(figure.id()));
        }
        Indicator indicator = indicator(figure.indicator());
        Value value = recomputed(indicator, figure.occasion(), reading);
        return value instanceof Value.Known known
                ? indicator.unit().in(((Printed.Number) figure.printed()).unit(), known) : value;
    }

    /** True when the number that a figure prints is that of an exact arithmetic, and so stands for itself alone. */
    boolean isExact(Figure figure) {
        return exact(figure.id(), () -> formula(figure).map(f -> f.term().staysExact(this::isExact))
                .orElseGet(() -> figure.indicator().isEmpty() || isExact(indicator(figure.indicator()), figure.occasion())));
    }

    private boolean isExact(Indicator indicator, Occasion occasion) {
        boolean ofPeriods = period(occasion.period()).filter(Period::span).isPresent()
                && indicator.overPeriods() == OverPeriods.MEAN;
        return !ofPeriods && staysExact(indicator);
    }

    private boolean staysExact(Indicator indicator) {
        return exact(indicator.id(), () -> formula(indicator).map(f -> f.term().staysExact(this::isExact)).orElse(true));
    }

    /** Asked once of each name, however many ways lead to it; what goes in a circle is not computed. */
    private boolean exact(String id, BooleanSupplier asked) {
        Boolean known = exact.get(id);
        if (known == null) {
            exact.put(id, true);
            known = asked.getAsBoolean();
            exact.put(id, known);
        }
        return known;
    }

    private boolean isExact(Term.Name name) {
        if (measures.containsKey(name.id())) {
            Measure measure = measures.get(name.id());
            return measure.unit().exact() && measure.parts() != Parts.MEAN && inputs.getOrDefault(name.id(), Map.of()).values()
                    .stream().allMatch(i -> i.printed().exact());
        }
        if (figures.containsKey(name.id())) {
            return figures.get(name.id()).printed() instanceof Printed.Number number && number.exact() && isExact(figures.get(name.id()));
        }
        return indicators.get(name.id()).unit().exact() && staysExact(indicators.get(name.id()));
    }

    /** The number that was printed for an occasion, or is said to be the same in every part. */
    Optional<Input> input(Measure measure, Occasion occasion) {
        Map<Occasion, Input> of = inputs.getOrDefault(measure.id(), Map.of());
        return Optional.ofNullable(of.get(occasion)).or(() -> measure.parts() == Parts.SAME
                ? Optional.ofNullable(of.get(Occasion.of(occasion.period()))) : Optional.empty());
    }

    /** The parts of a period that make the whole; none when they do not, or when one is not yet filled in. */
    List<Input> partsThatMake(Measure measure, Occasion occasion) {
        boolean make = occasion.whole() && (measure.parts() == Parts.SUM || measure.parts() == Parts.MEAN)
                && !lacksParts(measure, occasion);
        return make ? partsByPeriod.getOrDefault(measure.id(), Map.of()).getOrDefault(occasion.period(), List.of()) : List.of();
    }

    /** The parts that a measure lacks in a period; empty when nothing keeps its parts from making the whole. */
    Optional<NoWhole> lacking(Measure measure, String period) {
        return Optional.ofNullable(lacking.getOrDefault(measure.id(), Map.of()).get(period));
    }

    /** True when a part is missing or not yet filled in: the sum or mean of the others would pass for the whole. */
    private boolean lacksParts(Measure measure, Occasion occasion) {
        return lacking(measure, occasion.period()).isPresent()
                || notFilledIn.getOrDefault(measure.id(), Set.of()).contains(occasion.period());
    }

    /** A formula that stands outside indicators and figures, such as a side of a relation. */
    public Formula parse(String text, Place place, String column) {
        return formulas.parse(text, place, column);
    }

    /** The parts for which inputs of a measure, or printed values of an indicator, stand in a period. */
    public Stream<Occasion> partsOf(String id, String period) {
        return indicators.containsKey(id) ? partsOf(indicators.get(id), period).stream()
                : partsByPeriod.getOrDefault(id, Map.of()).getOrDefault(period, List.of()).stream().map(Input::occasion);
    }

    /** A formula with the numbers put in that its names stand for, each at its face. */
    public Arithmetic.PutIn putIn(Formula formula, Occasion occasion, Reading reading) {
        return putIn(formula.term(), scope(occasion, reading));
    }

    public static Arithmetic.PutIn putIn(Term term, Scope scope) {
        Map<Term.Name, BigDecimal> numbers = new HashMap<>();
        term.eachName(name -> {
            if (!numbers.containsKey(name) && scope.value(name) instanceof Value.Known known) {
                numbers.put(name, known.centre());
            }
        });
        return new Arithmetic.PutIn(term, numbers);
    }

    /** Where a single name's value comes from: the place it was printed first, or its parts. */
    public Arithmetic origin(Term.Name name, Occasion occasion) {
        Occasion of = in(name, occasion);
        String id = name.id();
        if (indicators.containsKey(id)) {
            Optional<Figure> first = firstPrinted(indicators.get(id), of);
            return first.isPresent() ? first(first.get()) : new Arithmetic.ByFormula(indicators.get(id).formula());
        }
        if (figures.containsKey(id)) {
            return first(figures.get(id));
        }
        Optional<Input> input = input(measures.get(id), of);
        if (input.isPresent()) {
            return new Arithmetic.FirstPrinted(input.get().printed().text(), input.get().where());
        }
        List<Input> parts = partsByPeriod.getOrDefault(id, Map.of()).getOrDefault(of.period(), List.of());
        return new Arithmetic.OfParts(measures.get(id).parts(), parts.size());
    }

    private static Arithmetic first(Figure figure) {
        return new Arithmetic.FirstPrinted(figure.printed().text(), figure.where());
    }

    /** The inputs that a measure's value on an occasion is made of: its own, or those of its parts. */
    public List<Input> inputsBehind(String measure, Occasion occasion) {
        return measure(measure).flatMap(m -> input(m, occasion)).map(List::of).orElseGet(() -> partsByPeriod.getOrDefault(measure, Map.of())
                .getOrDefault(occasion.period(), List.of()));
    }
}
