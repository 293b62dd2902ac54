package bsc.read;

import bsc.model.Action;
import bsc.model.Aggregation;
import bsc.model.BadData;
import bsc.model.Bands;
import bsc.model.Blank;
import bsc.model.Choice;
import bsc.model.Direction;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Input;
import bsc.model.PrintedKind;
import bsc.model.Measure;
import bsc.model.Note;
import bsc.model.Occasion;
import bsc.model.OverPeriods;
import bsc.model.Parts;
import bsc.model.Perspective;
import bsc.model.Printed;
import bsc.model.Relation;
import bsc.model.Sentence;
import bsc.model.Sign;
import bsc.model.Source;
import bsc.model.SourceFile;
import bsc.model.Stage;
import bsc.model.Study;
import bsc.model.Target;
import bsc.model.Targets;
import bsc.model.Unit;
import bsc.model.Why;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads a study's folder into a {@link Study}; every reference in it is checked here, so that later rooms rely on it. What
 * is wrong is gathered and told at once.
 */
public final class StudyFolder {
    private static final String WORD = "word";

    private final DataPackage data;
    private final JsonObjectReader json;
    private final Faults faults;
    private final Map<String, List<CsvRow>> rows = new LinkedHashMap<>();
    private PartsOfPeriods parts;
    private List<Input> inputs = List.of();

    private StudyFolder(DataPackage data) {
        this.data = data;
        this.json = data.json();
        this.faults = data.faults();
    }

    /**
     * @param folder    the study's folder with its datapackage.json
     * @param standards the folder of the shared band tables
     * @throws BadData when files break their contract; the message names file, line, column and value, a line for each fault
     */
    public static Study read(Path folder, Path standards) {
        return read(folder, SharedTables.of(standards));
    }

    /** The same for several studies: what they share is read once. */
    static Study read(Path folder, SharedTables shared) {
        return Faults.raised(faults -> new StudyFolder(DataPackage.ofStudy(folder, shared.schemas(), faults)).study(shared));
    }

    /** The tables of bands that studies share, as they were read, and the schemas of their tables. */
    record SharedTables(DataPackage data, Map<String, Bands> bands, SharedSchemas schemas) {
        static SharedTables of(Path standards) {
            DataPackage data = DataPackage.of(standards);
            return new SharedTables(data, Standards.read(data), SharedSchemas.beside(standards));
        }
    }

    /** The study, as far as it can be read; it is whole when no fault was gathered. */
    private Study study(SharedTables shared) {
        Map<String, Bands> standards = shared.bands();
        checkTables();
        for (StudyTable table : StudyTable.values()) {
            rows.put(table.resource(), table.needed() ? data.rows(table.resource()) : data.optionalRows(table.resource()));
        }
        if (data.broken().contains(StudyTable.FORM.resource())) {
            data.broken().addAll(IndicatorForm.MAKES);
        }
        if (!rows(StudyTable.FORM.resource()).isEmpty()) {
            IndicatorForm.lines(data, shared.schemas(), rows, standards).forEach((table, lines) -> rows.merge(table.resource(), lines,
                    (own, more) -> Stream.concat(more.stream(), own.stream()).toList()));
        }
        data.checkForeignKeys(rows);
        Map<String, Bands> bands = new HashMap<>(standards);
        faults.attempt(() -> BandsTable.of(rows("bands"), id -> text("title"), id -> Optional.empty(), faults)).ifPresent(bands::putAll);
        Map<String, Measure> measures = new LinkedHashMap<>();
        each("measures", StudyFolder::measure).forEach(m -> measures.put(m.id(), m));
        parts = new PartsOfPeriods(rows("inputs"), faults);
        parts.check(measures);
        Map<String, NumberFormat> formats = faults.attempt(data::numberFormats).orElse(Map.of());
        inputs = rows("inputs").stream().filter(r -> isFilledIn(r) && measures.containsKey(r.text("measure")) && !isBroken(r.text("format"), formats))
                .flatMap(row -> faults.attempt(() -> input(row, measures, formats)).stream()).toList();
        Map<String, Map<String, Target>> targets = TargetsTable.byIndicator(rows("targets"), rows("indicators"), faults);
        Study study = new Study(publication(), assessment(bands), new Study.Numbers(List.copyOf(measures.values()), inputs,
                rows("figures").stream().filter(row -> !isBroken(row.text("format"), formats))
                        .flatMap(row -> faults.attempt(() -> figure(row, formats)).stream()).toList(),
                NamedQuantities.relations(List.copyOf(measures.values()), inputs, each("relations", this::relation)),
                PrintedSurveys.of(rows("survey").stream().filter(row -> !isBroken(row.text("format"), formats)).toList(), formats, faults)),
                new Study.Judging(each("indicators", row -> indicator(row, targets)), bands, wordings(rows("words"))),
                each("actions", StudyFolder::action), new Study.Transcription(
                each("notes", r -> new Note(r.text("item"), r.text("where"), r.text("note"))),
                Stream.of(data, shared.data()).flatMap(d -> d.files().stream()).toList(), blanks(rows("inputs"), rows("bands")),
                parts.lacking(measures), data.tolerated(), json.place()));
        new References(study, rows, data).check();
        return study;
    }

    private Study.Publication publication() {
        return new Study.Publication(text("name"), text("title"), text("hospital"), faults.attempt(this::source)
                .orElse(new Source("", List.of(), Optional.empty())));
    }

    private Study.Assessment assessment(Map<String, Bands> bands) {
        return new Study.Assessment(faults.attempt(() -> Periods.of(json, faults)).orElse(List.of()), text("assessed"),
                faults.attempt(() -> scale(bands)).flatMap(s -> s),
                faults.attempt(this::aggregation).orElse(Aggregation.MEAN_OF_INDICATORS));
    }

    /** True for a number format that is declared and cannot be read, which is told already. */
    private boolean isBroken(String format, Map<String, NumberFormat> formats) {
        return !formats.containsKey(format) && faults.attempt(() -> json.optionalObject("numberFormats")).flatMap(f -> f)
                .filter(f -> f.has(format)).isPresent();
    }

    private List<CsvRow> rows(String table) {
        return rows.getOrDefault(table, List.of());
    }

    private <T> List<T> each(String table, Function<CsvRow, T> make) {
        return rows(table).stream().flatMap(row -> faults.attempt(() -> make.apply(row)).stream()).toList();
    }

    private String text(String property) {
        return faults.attempt(() -> json.text(property)).orElse("");
    }

    /** Every table is one that a study has, and has the columns that it must have and no other that would not be read. */
    private void checkTables() {
        for (JsonObjectReader resource : faults.attempt(() -> json.objects("resources")).orElse(List.of())) {
            String name = faults.attempt(() -> resource.text("name")).orElse("");
            Optional<StudyTable> table = StudyTable.of(name);
            if (table.isEmpty() && !name.startsWith("x-") && !name.isEmpty()) {
                faults.add(resource.refuse("name", name, Sentence.of("is no table of a study; {0}{1}", Nearest.advice(name,
                        StudyTable.resources()), Nearest.to(name, StudyTable.resources()).isPresent() ? Sentence.NONE
                        : Sentence.of("; one of your own starts with x-"))));
            }
            if (table.isPresent() && data.resources().containsKey(name)) {
                checkColumns(resource, table.get(), data.resources().get(name).columns());
            }
        }
    }

    private void checkColumns(JsonObjectReader resource, StudyTable table, List<String> columns) {
        JsonObjectReader schema = resource.optionalObject("schema").orElseThrow();
        for (JsonObjectReader field : schema.objects("fields")) {
            String column = field.text("name");
            if (!table.columns().contains(column) && !column.startsWith("x-")) {
                faults.add(field.refuse("name", column, Sentence.of("is no column of {0}; {1}{2}", table.resource(),
                        Nearest.advice(column, table.columns()), Nearest.to(column, table.columns()).isPresent() ? Sentence.NONE
                        : Sentence.of("; one of your own starts with x-"))));
            }
        }
        table.must().stream().filter(c -> !columns.contains(c)).forEach(c -> faults.add(schema.fault("fields",
                Sentence.of("property {0}fields lacks the column {1} of {2}", schema.path(), c, table.resource()))));
    }

    private Source source() {
        JsonObjectReader source = json.objects("sources").stream().findFirst()
                .orElseThrow(() -> json.missing("sources", Sentence.of("a list with the publication")));
        source.checkKnown(Keys.SOURCE.words(), faults);
        return new Source(source.text("title"), source.texts("authors"), source.optionalText("path"));
    }

    private Optional<Bands> scale(Map<String, Bands> bands) {
        return json.optionalText("scale").map(id -> {
            if (!bands.containsKey(id) && !data.broken().contains("bands")) {
                throw json.refuse("scale", id, Sentence.of("is neither in bands.csv nor in data/standards/bands.csv"));
            }
            return bands.get(id);
        });
    }

    private Aggregation aggregation() {
        String word = json.optionalText("aggregation").orElse(Aggregation.MEAN_OF_INDICATORS.word());
        return Choice.of(Aggregation.class, word).orElseThrow(() -> json.refuse("aggregation", word,
                Sentence.of("is not one of: {0}", String.join(", ", Choice.words(Aggregation.class)))));
    }

    private static Measure measure(CsvRow row) {
        return new Measure(row.text("measure"), row.text("name"), row.text("name_id"), row.choice("unit", Unit.class),
                row.choice("parts", Parts.class), row.decimals("decimals"), row.list("whole"),
                row.optional("part_of"), row.optional("same_as"), row.place());
    }

    /** False for a line that stands ready and has no number yet; a package that wants none declares the column required. */
    private static boolean isFilledIn(CsvRow row) {
        return row.optional("printed").isPresent();
    }

    private List<Blank> blanks(List<CsvRow> inputs, List<CsvRow> bands) {
        Stream<Blank> ofInputs = inputs.stream().filter(row -> !isFilledIn(row))
                .map(row -> new Blank.OfInput(row.text("measure"), parts.occasion(row), row.place()));
        return Stream.concat(ofInputs, bands.stream().flatMap(BandsTable::blanks)).toList();
    }

    private Input input(CsvRow row, Map<String, Measure> measures, Map<String, NumberFormat> formats) {
        Measure measure = measures.get(row.text("measure"));
        return new Input(measure.id(), parts.occasion(row), row.printed("printed", inputFormat(row, formats),
                measure.unit(), row.decimals("decimals").or(measure::decimals)),
                row.text("where"), row.place());
    }

    /** The format that the line names, where one column mixes them; else that of the column. */
    static NumberFormat inputFormat(CsvRow row, Map<String, NumberFormat> formats) {
        return row.optional("format").map(named -> format(row, formats)).orElseGet(() -> row.resource().field("printed").format());
    }

    private static NumberFormat format(CsvRow row, Map<String, NumberFormat> formats) {
        if (!formats.containsKey(row.text("format"))) {
            throw row.refuse("format", Sentence.of("is not one of: {0} (numberFormats in datapackage.json)", String.join(", ",
                    formats.keySet().stream().sorted().toList())));
        }
        return formats.get(row.text("format"));
    }

    private static Indicator indicator(CsvRow row, Map<String, Map<String, Target>> targets) {
        Targets own = TargetsTable.of(row, targets.getOrDefault(row.text("indicator"), Map.of()));
        return new Indicator(row.text("indicator"), row.choice("perspective", Perspective.class),
                new Indicator.Naming(row.text("name"), row.text("name_id"), row.text("aspect")),
                new Indicator.Computation(row.text("formula"), row.choice("unit", Unit.class), row.choice("over_periods", OverPeriods.class),
                        row.list("series")),
                new Indicator.Judging(row.choice("direction", Direction.class), row.optional("bands").orElse(own.none() ? "" : Targets.TWO_LABELS),
                        row.optional("maximum").map(m -> row.number("maximum")), row.text("repaired_bands"), own),
                row.text("where"), row.place());
    }

    private Figure figure(CsvRow row, Map<String, NumberFormat> formats) {
        Optional<Perspective> perspective =
                row.optional("perspective").map(p -> row.choice("perspective", Perspective.class));
        return new Figure(row.text("figure"), row.text("where"), perspective, row.text("indicator"), parts.occasion(row),
                row.choice("kind", PrintedKind.class), printed(row, formats), row.text("formula"), row.place());
    }

    private Relation relation(CsvRow row) {
        return new Relation(row.text("relation"), row.text("where"), parts.occasion(row), row.text("expression"),
                row.choice("sign", Sign.class), row.text("other"), new Why.Stated(row.text("why")), row.place());
    }

    private static Action action(CsvRow row) {
        return new Action(row.text("indicator"), row.text("finding"), row.text("evidence"),
                row.choice("stage", Stage.class), row.text("action"), row.text("owner"), row.text("due"), row.place());
    }

    private static Printed printed(CsvRow row, Map<String, NumberFormat> formats) {
        String format = row.text("format");
        if (format.equals(WORD)) {
            row.optional("decimals").ifPresent(d -> {
                throw row.refuse("decimals", Sentence.of("stands beside a word; only numbers have decimals"));
            });
            return new Printed.Word(row.text("printed"));
        }
        if (!formats.containsKey(format)) {
            throw row.refuse("format", Sentence.of("is not one of: {0}, {1} (numberFormats in datapackage.json)", WORD, String.join(", ",
                    formats.keySet().stream().sorted().toList())));
        }
        return row.printed("printed", formats.get(format), row.choice("unit", Unit.class), row.decimals("decimals"));
    }

    private static Map<String, Set<String>> wordings(List<CsvRow> rows) {
        Map<String, Set<String>> wordings = new HashMap<>();
        for (CsvRow row : rows) {
            wordings.computeIfAbsent(row.text("printed"), p -> new LinkedHashSet<>()).add(row.text("label"));
        }
        return wordings;
    }
}
