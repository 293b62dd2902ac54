package bsc.read;

import bsc.model.BadData;
import bsc.model.Choice;
import bsc.model.Place;
import bsc.model.Sentence;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The contracts of a study's tables, written once in data/schemas. A table has the columns that its header names: those
 * that need a value must be there, the others may, and what is neither is refused by name.
 *
 * @param folder the folder that holds a schema a table
 */
record SharedSchemas(Path folder) {
    /** The tables without which there is no study; the others need a file only when they have a line. */
    private static final List<StudyTable> FILES = List.of(StudyTable.MEASURES, StudyTable.INPUTS, StudyTable.INDICATORS);

    static SharedSchemas beside(Path standards) {
        return new SharedSchemas(standards.resolveSibling("schemas"));
    }

    /** The schema of a table, as it is written. */
    JsonObjectReader json(StudyTable table) {
        return JsonObjectReader.of(folder.resolve(table.resource() + ".json"));
    }

    /** What a study says of its own numbers: their decimal sign, whether a number may still be blank, and of which periods they are. */
    record Own(NumberFormat format, boolean blanks, List<String> periods) {
        static final Own UNKNOWN = new Own(NumberFormat.PLAIN, true, List.of());

        /** Empty when it cannot be read, which is gathered: nothing is said then of how numbers stand. */
        static Optional<Own> of(JsonObjectReader json, Faults faults) {
            Optional<StudyKind> kind = faults.attempt(() -> kind(json));
            Optional<NumberFormat> format = json.has("decimalSign") ? faults.attempt(() -> sign(json)) : Optional.of(NumberFormat.PLAIN);
            return format.flatMap(f -> kind.map(k -> new Own(f, k == StudyKind.HOSPITAL, periods(json))));
        }

        /** As far as they can be read: what is wrong with them is told where they are read for themselves. */
        private static List<String> periods(JsonObjectReader json) {
            Faults elsewhere = new Faults();
            return elsewhere.attempt(() -> json.namedObjects("periods")).orElse(List.of()).stream()
                    .flatMap(p -> elsewhere.attempt(() -> p.text("name")).stream()).toList();
        }

        private static NumberFormat sign(JsonObjectReader json) {
            String sign = json.text("decimalSign");
            if (!sign.equals(",") && !sign.equals(".")) {
                throw json.refuse("decimalSign", sign, Sentence.of("is no decimal sign; it is a point or a comma"));
            }
            return new NumberFormat(sign.charAt(0), sign.equals(",") ? '.' : ',');
        }

        private static StudyKind kind(JsonObjectReader json) {
            String word = json.optionalText("kind").orElse(StudyKind.PUBLICATION.word());
            return Choice.of(StudyKind.class, word).orElseThrow(() -> json.refuse("kind", word,
                    Sentence.of("is not one of: {0}", String.join(", ", Choice.words(StudyKind.class)))));
        }
    }

    /** The table of a study's folder; empty when it has no file and needs none, or when its header cannot be read, which is gathered. */
    Optional<Resource> resource(StudyTable table, Path study, Own own, Faults faults) {
        Path file = study.resolve(table.resource() + ".csv");
        boolean form = Files.exists(study.resolve(StudyTable.FORM.resource() + ".csv"));
        if (!Files.exists(file) && (form || !FILES.contains(table))) {
            return Optional.empty();
        }
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw BadData.at(new Place(TextFile.shown(file), 0), Sentence.of("no such file, and no form.csv that would stand for it"));
        }
        JsonObjectReader schema = json(table);
        Map<String, Field> known = known(schema, table, own, faults);
        if (DataPackage.leaves(study, file)) {
            throw BadData.at(new Place(TextFile.shown(file), 0), Sentence.of("is a link that leaves the folder"));
        }
        String text = TextFile.read(file);
        char delimiter = CsvRecords.delimiter(text);
        CsvRecords records = CsvRecords.header(TextFile.shown(file), text, delimiter);
        List<Field> fields = new ArrayList<>();
        for (String column : records.header()) {
            if (known.containsKey(column) || column.startsWith("x-")) {
                fields.add(known.getOrDefault(column, Field.text(column, Constraints.NONE, NumberFormat.PLAIN)));
            }
        }
        known.values().stream().filter(f -> needed(table, f) && !records.header().contains(f.name())).forEach(fields::add);
        List<Field> distinct = fields.stream().distinct().toList();
        return Optional.of(new Resource(table.resource(), file, delimiter, distinct,
                schema.oneOrMoreTexts("primaryKey"), List.of(), Optional.of(table)));
    }

    /** The columns that a table may have by their names. */
    private static Map<String, Field> known(JsonObjectReader schema, StudyTable table, Own own, Faults faults) {
        Map<String, Field> known = new LinkedHashMap<>();
        ResourceReader.fields(schema, faults).forEach(f -> known.put(f.name(), own(table, f, own)));
        if (table == StudyTable.FORM) {
            IndicatorForm.ofPeriods(own).forEach(f -> known.putIfAbsent(f.name(), f));
        }
        return known;
    }

    /** A table without a file, of which lines stand elsewhere: they are read as if it had all the columns it may have. */
    Resource table(StudyTable table, Path file, Own own, Faults faults) {
        JsonObjectReader schema = json(table);
        return new Resource(table.resource(), file, ',', List.copyOf(known(schema, table, own, faults).values()), List.of(), List.of(), Optional.of(table));
    }

    /** Without these columns the table says nothing: those that need a value, and the numbers themselves. */
    private static boolean needed(StudyTable table, Field field) {
        return field.constraints().required() || table == StudyTable.INPUTS && field.name().equals("printed");
    }

    private static Field own(StudyTable table, Field field, Own own) {
        if (table == StudyTable.SURVEY && field.name().equals("printed")) {
            return new Field(field.name(), field.type(), field.constraints(), own.format(), field.bare(), field.missing());
        }
        return table == StudyTable.INPUTS && field.name().equals("printed") ? new Field(field.name(), field.type(),
                own.blanks() ? field.constraints() : Constraints.of(true, List.of()), own.format(), field.bare(), field.missing()) : field;
    }
}
