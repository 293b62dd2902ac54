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
import bsc.model.Kind;
import bsc.model.Measure;
import bsc.model.Note;
import bsc.model.Occasion;
import bsc.model.OverPeriods;
import bsc.model.Parts;
import bsc.model.Period;
import bsc.model.Perspective;
import bsc.model.Printed;
import bsc.model.Relation;
import bsc.model.Sign;
import bsc.model.Source;
import bsc.model.SourceFile;
import bsc.model.Stage;
import bsc.model.Study;
import bsc.model.Unit;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a study's folder into a {@link Study}; every reference in it is checked here, so that later rooms rely on it. */
public final class StudyFolder {
    private static final String WORD = "word";

    private StudyFolder() {
    }

    /**
     * @param folder    the study's folder with its datapackage.json
     * @param standards the folder of the shared band tables
     * @throws BadData when a file breaks its contract; the message names file, line, column and value
     */
    public static Study read(Path folder, Path standards) {
        DataPackage data = DataPackage.of(folder);
        JsonObjectReader json = data.json();
        Map<String, Bands> bands = new HashMap<>(Standards.read(standards));
        List<Row> bandRows = data.rows("bands");
        bands.putAll(BandsTable.of(bandRows, id -> json.text("title")));
        Map<String, Measure> measures = new LinkedHashMap<>();
        data.rows("measures").stream().map(StudyFolder::measure).forEach(m -> measures.put(m.id(), m));
        List<Row> inputs = data.rows("inputs");
        inputs.forEach(row -> checkMeasure(row, measures));
        Study study = new Study(json.text("name"), json.text("title"), json.text("hospital"), source(json),
                json.objects("periods").stream().map(p -> new Period(p.text("name"), p.texts("of"))).toList(),
                json.text("assessed"), scale(json, bands), aggregation(json),
                List.copyOf(measures.values()),
                inputs.stream().filter(StudyFolder::isFilledIn).map(row -> input(row, measures)).toList(),
                data.rows("indicators").stream().map(StudyFolder::indicator).toList(), bands,
                data.rows("figures").stream().map(row -> figure(row, data.numberFormats())).toList(),
                data.optionalRows("relations").stream().map(StudyFolder::relation).toList(),
                data.optionalRows("actions").stream().map(StudyFolder::action).toList(),
                wordings(data.rows("words")),
                data.rows("notes").stream().map(r -> new Note(r.text("item"), r.text("where"), r.text("note"))).toList(),
                files(data, DataPackage.of(standards)), blanks(inputs, bandRows), json.place());
        References.check(study);
        return study;
    }

    private static Source source(JsonObjectReader json) {
        JsonObjectReader source = json.objects("sources").stream().findFirst()
                .orElseThrow(() -> json.missing("sources", "a list with the publication"));
        return new Source(source.text("title"), source.texts("authors"), source.optionalText("path"));
    }

    private static List<SourceFile> files(DataPackage study, DataPackage standards) {
        return Stream.of(study, standards).flatMap(data -> data.files().stream()).toList();
    }

    private static Optional<Bands> scale(JsonObjectReader json, Map<String, Bands> bands) {
        return json.optionalText("scale").map(id -> {
            if (!bands.containsKey(id)) {
                throw json.refuse("scale", id, "is neither in bands.csv nor in data/standards/bands.csv");
            }
            return bands.get(id);
        });
    }

    private static Aggregation aggregation(JsonObjectReader json) {
        String word = json.optionalText("aggregation").orElse(Aggregation.MEAN_OF_INDICATORS.word());
        return Choice.of(Aggregation.class, word).orElseThrow(() -> json.refuse("aggregation", word,
                "is not one of: " + String.join(", ", Choice.words(Aggregation.class))));
    }

    private static Measure measure(Row row) {
        return new Measure(row.text("measure"), row.text("name"), row.text("name_id"), row.choice("unit", Unit.class),
                row.choice("parts", Parts.class), row.place());
    }

    private static void checkMeasure(Row row, Map<String, Measure> measures) {
        if (!measures.containsKey(row.text("measure"))) {
            throw row.refuse("measure", "is not in measures.csv");
        }
    }

    /** False for a line that stands ready and has no number yet; a package that wants none declares the column required. */
    private static boolean isFilledIn(Row row) {
        return row.optional("printed").isPresent();
    }

    private static List<Blank> blanks(List<Row> inputs, List<Row> bands) {
        Stream<Blank> ofInputs = inputs.stream().filter(row -> !isFilledIn(row))
                .map(row -> new Blank.OfInput(row.text("measure"), occasion(row), row.place()));
        return Stream.concat(ofInputs, bands.stream().flatMap(BandsTable::blanks)).toList();
    }

    private static Input input(Row row, Map<String, Measure> measures) {
        Measure measure = measures.get(row.text("measure"));
        return new Input(measure.id(), occasion(row),
                row.printed("printed", row.resource().field("printed").format(), measure.unit()),
                row.text("where"), row.place());
    }

    private static Occasion occasion(Row row) {
        return new Occasion(row.text("period"), row.text("part"));
    }

    private static Indicator indicator(Row row) {
        return new Indicator(row.text("indicator"), row.choice("perspective", Perspective.class), row.text("name"),
                row.text("name_id"), row.text("formula"), row.choice("unit", Unit.class),
                row.choice("direction", Direction.class), row.text("bands"),
                row.choice("over_periods", OverPeriods.class), row.list("series"), row.text("aspect"),
                row.optional("maximum").map(m -> row.number("maximum")), row.text("repaired_bands"), row.text("where"),
                row.place());
    }

    private static Figure figure(Row row, Map<String, NumberFormat> formats) {
        Optional<Perspective> perspective =
                row.optional("perspective").map(p -> row.choice("perspective", Perspective.class));
        return new Figure(row.text("figure"), row.text("where"), perspective, row.text("indicator"), occasion(row),
                row.choice("kind", Kind.class), printed(row, formats), row.text("formula"), row.place());
    }

    private static Relation relation(Row row) {
        return new Relation(row.text("relation"), row.text("where"), occasion(row), row.text("expression"),
                row.choice("sign", Sign.class), row.text("other"), row.text("why"), row.place());
    }

    private static Action action(Row row) {
        return new Action(row.text("indicator"), row.text("finding"), row.text("evidence"),
                row.choice("stage", Stage.class), row.text("action"), row.text("owner"), row.text("due"), row.place());
    }

    private static Printed printed(Row row, Map<String, NumberFormat> formats) {
        String format = row.text("format");
        if (format.equals(WORD)) {
            return new Printed.Word(row.text("printed"));
        }
        if (!formats.containsKey(format)) {
            throw row.refuse("format", "is not one of: " + WORD + ", "
                    + String.join(", ", formats.keySet().stream().sorted().toList())
                    + " (numberFormats in datapackage.json)");
        }
        return row.printed("printed", formats.get(format), row.choice("unit", Unit.class));
    }

    private static Map<String, Set<String>> wordings(List<Row> rows) {
        Map<String, Set<String>> wordings = new HashMap<>();
        for (Row row : rows) {
            wordings.computeIfAbsent(row.text("printed"), p -> new LinkedHashSet<>()).add(row.text("label"));
        }
        return wordings;
    }
}
