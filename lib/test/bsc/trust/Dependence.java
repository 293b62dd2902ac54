package bsc.trust;

import bsc.formula.Formula;
import bsc.formula.Term;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Input;
import bsc.model.PrintedKind;
import bsc.model.Occasion;
import bsc.model.OverPeriods;
import bsc.model.Period;
import bsc.model.Printed;
import bsc.model.Relation;
import bsc.model.Study;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which printed numbers and words a figure or a relation is recomputed from, directly. */
final class Dependence {
    private final Study study;
    private final Map<String, Figure> figures = new HashMap<>();
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, Map<Occasion, String>> values = new HashMap<>();
    private final Map<String, Set<Occasion>> inputs = new HashMap<>();

    Dependence(Study study) {
        this.study = study;
        study.indicators().forEach(i -> indicators.put(i.id(), i));
        study.inputs().forEach(i -> inputs.computeIfAbsent(i.measure(), m -> new HashSet<>()).add(i.occasion()));
        for (Figure figure : study.figures()) {
            figures.put(figure.id(), figure);
            if (figure.kind().isIndicatorValue() && figure.printed() instanceof Printed.Number) {
                values.computeIfAbsent(figure.indicator(), i -> new HashMap<>()).putIfAbsent(figure.occasion(), figure.id());
            }
        }
    }

    static String of(Input input) {
        return input.measure() + " " + input.occasion();
    }

    /** The ids of figures, and of inputs as {@link #of(Input)} has them. */
    Set<String> of(Figure figure) {
        Set<String> named = new HashSet<>();
        Indicator indicator = indicators.get(figure.indicator());
        if (!figure.formula().isEmpty()) {
            add(figure.formula(), figure.occasion(), named);
        } else if (figure.kind() == PrintedKind.LABEL || figure.kind() == PrintedKind.SCORE) {
            addJudged(indicator, figure.occasion(), named);
        } else if (indicator != null) {
            addCalculated(indicator, figure.occasion(), named);
        } else {
            study.indicators().stream().filter(i -> figure.perspective().isEmpty()
                    || figure.perspective().get() == i.perspective()).forEach(i -> addJudged(i, figure.occasion(), named));
        }
        named.remove(figure.id());
        return named;
    }

    Set<String> of(Relation relation, Occasion occasion) {
        Set<String> named = new HashSet<>();
        add(relation.left(), occasion, named);
        add(relation.right(), occasion, named);
        if (!study.relations().contains(relation)) {
            // an identity between bed indicators has the printed days of the period in it as a number
            named.add("days " + occasion);
        }
        return named;
    }

    /** What the audit of an indicator's bands, or of the performance line, looks at besides the bands. */
    Set<String> of(Optional<Indicator> indicator) {
        Set<String> named = new HashSet<>(Set.of("total", "average"));
        study.indicators().stream().filter(i -> indicator.isEmpty() || indicator.get().equals(i))
                .forEach(i -> addJudged(i, Occasion.of(study.assessed()), named));
        return named;
    }

    /** What a label or a score is judged by: the value or the series, the label, the score. */
    private void addJudged(Indicator indicator, Occasion occasion, Set<String> named) {
        addValue(indicator, occasion, named);
        Stream<Occasion> series = indicator.series().equals(List.of(Indicator.PARTS))
                ? values.get(indicator.id()).keySet().stream().filter(o -> !o.whole())
                : indicator.series().stream().map(Occasion::of);
        series.forEach(o -> addValue(indicator, o, named));
        study.figures().stream().filter(f -> f.indicator().equals(indicator.id()) && f.occasion().equals(occasion)
                && (f.kind() == PrintedKind.LABEL || f.kind() == PrintedKind.SCORE)).forEach(f -> named.add(f.id()));
    }

    /** The value as printed, or what it is calculated from where it is not printed. */
    private void addValue(Indicator indicator, Occasion occasion, Set<String> named) {
        String id = values.getOrDefault(indicator.id(), Map.of()).get(occasion);
        if (id != null) {
            named.add(id);
        } else {
            addCalculated(indicator, occasion, named);
        }
    }

    private void addCalculated(Indicator indicator, Occasion occasion, Set<String> named) {
        List<String> years = study.period(occasion.period()).map(Period::of).orElse(List.of());
        if (years.isEmpty() || indicator.overPeriods() == OverPeriods.OWN_FORMULA) {
            add(indicator.formula(), occasion, named);
        } else {
            years.forEach(y -> addValue(indicator, new Occasion(y, occasion.part()), named));
        }
    }

    private void add(String formula, Occasion occasion, Set<String> named) {
        for (Term.Name name : Formula.parse(formula, study.place(), "formula").names()) {
            Occasion of = name.period().map(p -> new Occasion(p, occasion.part())).orElse(occasion);
            if (indicators.containsKey(name.id())) {
                addValue(indicators.get(name.id()), of, named);
            } else if (figures.containsKey(name.id())) {
                named.add(name.id());
            } else {
                Set<Occasion> all = inputs.getOrDefault(name.id(), Set.of());
                all.stream().filter(o -> o.equals(of) || o.period().equals(of.period()) && (of.whole() || o.whole()))
                        .forEach(o -> named.add(name.id() + " " + o));
            }
        }
    }
}
