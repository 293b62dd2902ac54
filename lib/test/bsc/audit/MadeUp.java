package bsc.audit;

import bsc.model.Aggregation;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Criterion;
import bsc.model.Direction;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Input;
import bsc.model.PrintedKind;
import bsc.model.Measure;
import bsc.model.Occasion;
import bsc.model.OverPeriods;
import bsc.model.Parts;
import bsc.model.Period;
import bsc.model.Perspective;
import bsc.model.Place;
import bsc.model.Printed;
import bsc.model.Relation;
import bsc.model.Sign;
import bsc.model.Source;
import bsc.model.Study;
import bsc.model.Unit;
import bsc.model.Why;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A made-up study of any size, for tests: measures per part, and figures with formulas. */
final class MadeUp {
    static final String PERIOD = "2022";
    private static final Place PLACE = new Place("made-up", 1);

    private final Map<String, Measure> measures = new HashMap<>();
    private final List<Input> inputs = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final Map<String, Bands> bands = new HashMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Period> periods = new ArrayList<>();
    private String period = PERIOD;
    private Optional<Bands> scale = Optional.empty();
    private final Map<String, Set<String>> words = new HashMap<>();
    private Aggregation aggregation = Aggregation.MEAN_OF_INDICATORS;

    static Printed.Number number(BigDecimal value, Unit unit) {
        return new Printed.Number(value.toPlainString(), value, unit);
    }

    /** What is added from here on belongs to this period. */
    MadeUp period(String name) {
        period = name;
        periods.add(new Period(name, List.of()));
        return this;
    }

    /** What is added from here on belongs to the span of all periods so far. */
    MadeUp span(String name) {
        period = name;
        periods.add(new Period(name, periods.stream().map(Period::name).toList()));
        return this;
    }

    MadeUp relation(String part, String left, Sign sign, String right) {
        relations.add(new Relation("r" + relations.size(), "", new Occasion(period, part), left, sign, right, new Why.Stated(""), PLACE));
        return this;
    }

    MadeUp measure(String id, Unit unit) {
        measures.putIfAbsent(id, new Measure(id, id, "", unit, Parts.NONE, PLACE));
        return this;
    }

    MadeUp input(String measure, String part, BigDecimal value, Unit unit) {
        measure(measure, unit);
        inputs.add(new Input(measure, new Occasion(period, part), number(value, unit), "", PLACE));
        return this;
    }

    MadeUp figure(String part, String formula, PrintedKind kind, BigDecimal printed, Unit unit) {
        figures.add(new Figure("f" + figures.size(), "", Optional.empty(), "", new Occasion(period, part), kind,
                number(printed, unit), formula, PLACE));
        return this;
    }

    MadeUp indicator(String id, String formula, Unit unit, String bandsId) {
        indicators.add(new Indicator(id, Perspective.INTERNAL_PROCESS, new Indicator.Naming(id, "", ""),
                new Indicator.Computation(formula, unit, OverPeriods.OWN_FORMULA, List.of()),
                new Indicator.Judging(Direction.TARGET_BAND, bandsId, Optional.empty(), ""), "", PLACE));
        return this;
    }

    /** An indicator of which more is better. */
    MadeUp better(String id, String formula, Unit unit, String bandsId) {
        indicators.add(new Indicator(id, Perspective.INTERNAL_PROCESS, new Indicator.Naming(id, "", ""),
                new Indicator.Computation(formula, unit, OverPeriods.OWN_FORMULA, List.of()),
                new Indicator.Judging(Direction.HIGHER_IS_BETTER, bandsId, Optional.empty(), ""), "", PLACE));
        return this;
    }

    MadeUp value(String indicator, String part, BigDecimal printed, Unit unit) {
        figures.add(new Figure("f" + figures.size(), "", Optional.empty(), indicator, new Occasion(period, part),
                PrintedKind.VALUE, number(printed, unit), "", PLACE));
        return this;
    }

    /** A table as {@link Tables} reads it. */
    MadeUp bands(String id, String table) {
        bands.put(id, new Bands(id, Tables.bands(table).rows(), ""));
        return this;
    }

    /** How many indicators are said to have the label. */
    MadeUp count(String label, BigDecimal printed) {
        figures.add(new Figure("f" + figures.size(), "", Optional.empty(), "", new Occasion(period, ""), PrintedKind.COUNT,
                number(printed, Unit.COUNT), label, PLACE));
        return this;
    }

    MadeUp least(String indicator, String printed) {
        return extreme(indicator, PrintedKind.LEAST, printed);
    }

    MadeUp greatest(String indicator, String printed) {
        return extreme(indicator, PrintedKind.GREATEST, printed);
    }

    private MadeUp extreme(String indicator, PrintedKind kind, String printed) {
        figures.add(new Figure("f" + figures.size(), "", Optional.empty(), indicator, new Occasion(period, ""), kind,
                number(new BigDecimal(printed), Unit.POINTS), printed, PLACE));
        return this;
    }

    MadeUp mean(String indicator, BigDecimal printed, Unit unit) {
        figures.add(new Figure("f" + figures.size(), "", Optional.empty(), indicator, new Occasion(period, ""),
                PrintedKind.MEAN, number(printed, unit), "", PLACE));
        return this;
    }

    MadeUp label(String indicator, String part, String label) {
        figures.add(new Figure("f" + figures.size(), "", Optional.empty(), indicator, new Occasion(period, part),
                PrintedKind.LABEL, new Printed.Word(label), "", PLACE));
        return this;
    }

    /** A closed range labelled inside, and everything else labelled outside. */
    MadeUp target(String id, BigDecimal low, BigDecimal high) {
        bands.put(id, new Bands(id, List.of(
                band("inside", Optional.of(new Criterion.End(low, true)), Optional.of(new Criterion.End(high, true))),
                band("outside", Optional.empty(), Optional.of(new Criterion.End(low, false))),
                band("outside", Optional.of(new Criterion.End(high, false)), Optional.empty())), ""));
        return this;
    }

    private static Band band(String label, Optional<Criterion.End> low, Optional<Criterion.End> high) {
        return new Band(label, new Criterion.Range(low, high), new TreeSet<>(Set.of(BigDecimal.ONE)), "", true, PLACE);
    }

    /** What is placed on the performance line, by mean over indicators. */
    MadeUp scale(Bands line) {
        scale = Optional.of(line);
        return this;
    }

    /** How the total is made; by mean over indicators unless this says otherwise. */
    MadeUp aggregation(Aggregation how) {
        aggregation = how;
        return this;
    }

    MadeUp bands(String id, Bands table) {
        bands.put(id, table);
        return this;
    }

    MadeUp words(String printed, List<String> labels) {
        words.put(printed, new LinkedHashSet<>(labels));
        return this;
    }

    /** An indicator with everything that a scorecard needs to know of it. */
    MadeUp indicator(String id, Perspective perspective, String formula, Unit unit, String bandsId, List<String> series,
                     Optional<BigDecimal> maximum) {
        indicators.add(new Indicator(id, perspective, new Indicator.Naming(id, "", ""),
                new Indicator.Computation(formula, unit, OverPeriods.OWN_FORMULA, series),
                new Indicator.Judging(Direction.HIGHER_IS_BETTER, bandsId, maximum, ""), "", PLACE));
        return this;
    }

    /** Anything printed that belongs to a perspective, an indicator (empty where none) or the whole. */
    MadeUp printed(PrintedKind kind, Optional<Perspective> perspective, String indicator, Printed printed) {
        figures.add(new Figure("f" + figures.size(), "", perspective, indicator, Occasion.of(period), kind, printed, "", PLACE));
        return this;
    }

    int figures() {
        return figures.size();
    }

    Audit audit() {
        return Audit.of(study());
    }

    Study study() {
        return new Study(new Study.Publication("made-up", "", "", new Source("", List.of(), Optional.empty())),
                new Study.Assessment(periods.isEmpty() ? List.of(new Period(PERIOD, List.of())) : periods, period, scale, aggregation),
                new Study.Numbers(List.copyOf(measures.values()), inputs, figures, relations),
                new Study.Judging(indicators, bands, words), List.of(), Study.Transcription.at(PLACE));
    }
}
