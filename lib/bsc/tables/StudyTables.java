package bsc.tables;

import bsc.formula.Basis;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.model.Action;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Blank;
import bsc.model.Choice;
import bsc.model.Criterion;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Input;
import bsc.model.Measure;
import bsc.model.Note;
import bsc.model.Occasion;
import bsc.model.Period;
import bsc.model.Place;
import bsc.model.Printed;
import bsc.model.Study;
import bsc.model.Value;
import bsc.score.ScoredIndicator;
import bsc.score.Scorecards;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/** What a study printed and what its files hold. */
public final class StudyTables {
    /** Something of a study. */
    record Of<T>(Study study, T item) {
        static <T> Stream<Of<T>> all(Study study, List<T> items) {
            return items.stream().map(i -> new Of<>(study, i));
        }
    }

    /** A line of inputs.csv; one that waits for its number has none. */
    private record Given(Measure measure, Occasion occasion, Optional<Printed.Number> printed, String where, Place place) {
    }

    /** A row of a table of bands. */
    private record Row(Bands bands, int number, Band band) {
    }

    /** An indicator on an occasion. */
    private record At(Quantities quantities, Indicator indicator, Occasion occasion, Value recomputed, ScoredIndicator line) {
        Study study() {
            return quantities.study();
        }

        Optional<Printed.Number> printed() {
            return quantities.printed(indicator, occasion);
        }
    }

    static final TableShape<Study> STUDIES = new TableShape<Study>("studies").text("study", Study::id).text("title", Study::title)
            .text("hospital", Study::hospital).text("citation", Study::citation).text("link", s -> s.source().link().orElse(""))
            .text("assessed", Study::assessed).text("aggregation", s -> s.aggregation().word()).count("inputs", s -> s.inputs().size())
            .count("indicators", s -> s.indicators().size()).count("figures", s -> s.figures().size());

    static final TableShape<Of<Period>> PERIODS = of("periods", Period.class).period(Of::study, o -> o.item().name())
            .truth("span", o -> Optional.of(o.item().span())).texts("covers", o -> o.item().of())
            .truth("is_assessed", o -> Optional.of(o.item().name().equals(o.study().assessed())));

    static final TableShape<Of<Measure>> MEASURES = of("measures", Measure.class).text("measure", o -> o.item().id())
            .text("name", o -> o.item().name()).text("name_id", o -> o.item().nameId()).text("unit", o -> o.item().unit().word())
            .text("parts", o -> o.item().parts().word()).place(o -> o.item().place());

    static final TableShape<Of<Given>> INPUTS = of("inputs", Given.class).text("measure", o -> o.item().measure().id())
            .text("name", o -> o.item().measure().name()).occasion(Of::study, o -> o.item().occasion())
            .text("unit", o -> o.item().measure().unit().word()).text("printed", o -> o.item().printed().map(Printed::text).orElse(""))
            .number("printed_value", ColumnUnit.ROW, o -> o.item().printed().map(Printed.Number::value))
            .ends("printed_low", "printed_high", ColumnUnit.ROW, o -> o.item().printed().map(Printed.Number::rounded))
            .text("where", o -> o.item().where()).place(o -> o.item().place());

    static final TableShape<Of<Indicator>> INDICATORS = of("indicators", Indicator.class)
            .text("perspective", o -> o.item().perspective().word()).text("aspect", o -> o.item().aspect())
            .text("indicator", o -> o.item().id()).text("name", o -> o.item().name()).text("name_id", o -> o.item().nameId())
            .text("formula", o -> o.item().formula()).text("unit", o -> o.item().unit().word())
            .text("direction", o -> o.item().direction().word()).text("bands", o -> o.item().bands())
            .text("repaired_bands", o -> o.item().repaired()).text("over_periods", o -> o.item().overPeriods().word())
            .texts("series", o -> o.item().series()).number("maximum", ColumnUnit.SCORE, o -> o.item().maximum())
            .text("where", o -> o.item().where()).place(o -> o.item().place());

    static final TableShape<At> VALUES = new TableShape<At>("values").text("study", a -> a.study().id())
            .text("perspective", a -> a.indicator().perspective().word()).text("indicator", a -> a.indicator().id())
            .text("name", a -> a.indicator().name()).occasion(At::study, At::occasion).text("unit", a -> a.indicator().unit().word())
            .text("printed", a -> a.printed().map(Printed::text).orElse(""))
            .number("printed_value", ColumnUnit.ROW, a -> a.printed().map(Printed.Number::value))
            .number("recomputed", ColumnUnit.ROW, a -> TableShape.centre(a.recomputed()))
            .ends("low", "high", ColumnUnit.ROW, a -> TableShape.range(a.recomputed())).texts("label", a -> a.line().labels())
            .scores("score", a -> a.line().scores()).text("label_from", a -> a.line().basis().word());

    static final TableShape<Of<Figure>> FIGURES = figure(of("figures", Figure.class), Of::study, Of::item)
            .text("formula", o -> o.item().formula()).text("where", o -> o.item().where()).place(o -> o.item().place());

    static final TableShape<Of<Row>> BANDS = ends(of("bands", Row.class).text("bands", o -> o.item().bands().id())
            .whole("row", ColumnUnit.NONE, o -> Optional.of(o.item().number())), o -> o.item().band())
            .text("unit", o -> o.item().bands().unit().map(Choice::word).orElse(""))
            .truth("is_scale", o -> Optional.of(o.study().scale().filter(s -> s.id().equals(o.item().bands().id())).isPresent()))
            .text("source", o -> o.item().bands().source()).text("where", o -> o.item().band().where()).place(o -> o.item().band().place());

    static final TableShape<Of<Note>> NOTES = of("notes", Note.class).text("item", o -> o.item().item())
            .text("where", o -> o.item().where()).text("note", o -> o.item().note());

    static final TableShape<Of<Action>> ACTIONS = of("actions", Action.class).text("indicator", o -> o.item().indicator())
            .text("finding", o -> o.item().finding()).text("evidence", o -> o.item().evidence())
            .text("stage", o -> o.item().stage().word()).text("action", o -> o.item().action()).text("owner", o -> o.item().owner())
            .text("due", o -> o.item().due()).place(o -> o.item().place());

    private StudyTables() {
    }

    private static <T> TableShape<Of<T>> of(String id, Class<T> item) {
        return new TableShape<Of<T>>(id).text("study", o -> o.study().id());
    }

    /** What a printed figure is, and what stands in print. */
    static <T> TableShape<T> figure(TableShape<T> shape, Function<T, Study> study, Function<T, Figure> of) {
        return shape.text("figure", r -> of.apply(r).id()).text("perspective", r -> of.apply(r).perspective().map(Choice::word).orElse(""))
                .text("indicator", r -> of.apply(r).indicator()).occasion(study, r -> of.apply(r).occasion())
                .text("kind", r -> of.apply(r).kind().word())
                .text("unit", r -> number(of.apply(r)).map(n -> n.unit().word()).orElse("")).text("printed", r -> of.apply(r).printed().text())
                .number("printed_value", ColumnUnit.ROW, r -> number(of.apply(r)).map(Printed.Number::value))
                .ends("printed_low", "printed_high", ColumnUnit.ROW, r -> number(of.apply(r)).map(Printed.Number::rounded));
    }

    static Optional<Printed.Number> number(Figure figure) {
        return figure.printed() instanceof Printed.Number number ? Optional.of(number) : Optional.empty();
    }

    /** The label of a row of a table of bands, what puts a value there, and what it awards. */
    static <T> TableShape<T> ends(TableShape<T> shape, Function<T, Band> band) {
        return shape.text("label", r -> band.apply(r).label()).text("rule", r -> rule(band.apply(r).criterion()))
                .number("low_end", ColumnUnit.ROW, r -> range(band.apply(r)).flatMap(Criterion.Range::low).map(Criterion.End::at))
                .truth("low_closed", r -> range(band.apply(r)).flatMap(Criterion.Range::low).map(Criterion.End::closed))
                .number("high_end", ColumnUnit.ROW, r -> range(band.apply(r)).flatMap(Criterion.Range::high).map(Criterion.End::at))
                .truth("high_closed", r -> range(band.apply(r)).flatMap(Criterion.Range::high).map(Criterion.End::closed))
                .scores("score", r -> band.apply(r).scores());
    }

    private static Optional<Criterion.Range> range(Band band) {
        return band.criterion() instanceof Criterion.Range range ? Optional.of(range) : Optional.empty();
    }

    /** A movement by its own word, as "rising". */
    private static String rule(Criterion criterion) {
        if (criterion instanceof Criterion.Moves moves) {
            return moves.movement().word();
        }
        return criterion instanceof Criterion.Range ? "range" : criterion instanceof Criterion.Component ? "component" : "judgement";
    }

    public static Table studies(Study... studies) {
        return STUDIES.of(Stream.of(studies));
    }

    public static Table periods(Study... studies) {
        return PERIODS.of(Stream.of(studies).flatMap(s -> Of.all(s, s.periods())));
    }

    public static Table measures(Study... studies) {
        return MEASURES.of(Stream.of(studies).flatMap(s -> Of.all(s, s.measures())));
    }

    public static Table inputs(Study... studies) {
        return INPUTS.of(Stream.of(studies).flatMap(s -> Of.all(s, given(s))));
    }

    /** As printed, and those that wait for a number, measure by measure in the order of measures.csv. */
    private static List<Given> given(Study study) {
        List<Given> given = new ArrayList<>();
        for (Measure measure : study.measures()) {
            study.inputs().stream().filter(i -> i.measure().equals(measure.id())).map(i -> new Given(measure, i.occasion(),
                    Optional.of(i.printed()), i.where(), i.place())).forEach(given::add);
            study.blanks().stream().filter(Blank.OfInput.class::isInstance).map(Blank.OfInput.class::cast)
                    .filter(b -> b.measure().equals(measure.id()))
                    .map(b -> new Given(measure, b.occasion(), Optional.empty(), "", b.place())).forEach(given::add);
        }
        return given;
    }

    public static Table indicators(Study... studies) {
        return INDICATORS.of(Stream.of(studies).flatMap(s -> Of.all(s, s.indicators())));
    }

    public static Table values(Study... studies) {
        return VALUES.of(Stream.of(studies).map(Quantities::of).flatMap(q -> q.study().indicators().stream().flatMap(i ->
                q.study().periods().stream().flatMap(p -> Stream.concat(q.partsOf(i, p.name()).stream(), Stream.of(Occasion.of(p.name()))))
                        .map(o -> at(q, i, o)))));
    }

    private static At at(Quantities quantities, Indicator indicator, Occasion occasion) {
        Reading reading = Reading.ORDINARY.withBasis(Basis.RECOMPUTED);
        return new At(quantities, indicator, occasion, quantities.recomputed(indicator, occasion, reading),
                Scorecards.line(quantities, indicator, occasion, reading));
    }

    public static Table figures(Study... studies) {
        return FIGURES.of(Stream.of(studies).flatMap(s -> Of.all(s, s.figures())));
    }

    public static Table bands(Study... studies) {
        return BANDS.of(Stream.of(studies).flatMap(s -> s.bands().values().stream().sorted(Comparator.comparing(Bands::id))
                .flatMap(b -> b.rows().stream().map(r -> new Of<>(s, new Row(b, b.rows().indexOf(r) + 1, r))))));
    }

    public static Table notes(Study... studies) {
        return NOTES.of(Stream.of(studies).flatMap(s -> Of.all(s, s.notes())));
    }

    public static Table actions(Study... studies) {
        return ACTIONS.of(Stream.of(studies).flatMap(s -> Of.all(s, s.actions())));
    }
}
