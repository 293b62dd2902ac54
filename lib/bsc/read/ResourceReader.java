package bsc.read;

import bsc.model.BadData;
import bsc.model.Choice;
import bsc.model.Sentence;
import bsc.model.Visible;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what datapackage.json declares of one CSV. Each property is honoured or refused by name. */
final class ResourceReader {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|', ':');

    private final Path folder;
    private final JsonObjectReader json;
    private final Faults faults;

    ResourceReader(Path folder, JsonObjectReader json, Faults faults) {
        this.folder = folder;
        this.json = json;
        this.faults = faults;
    }

    /** Empty when a column cannot be read, which is gathered. @throws BadData when nothing can be read by this declaration */
    Optional<Resource> read() {
        json.checkKnown(Keys.RESOURCE.words(), faults);
        only("encoding", Sentence.of("is not read; save the file with encoding utf-8"), "utf-8", "utf8", "UTF-8", "UTF8");
        only("format", Sentence.of("is not read; the files are csv"), "csv");
        only("mediatype", Sentence.of("is not read; the files are text/csv"), "text/csv");
        JsonObjectReader schema = json.optionalObject("schema").orElseThrow(() -> json.missing("schema", Sentence.of("an object")));
        schema.checkKnown(Keys.SCHEMA.words(), faults);
        List<Field> fields = fields(schema, faults);
        if (fields.size() < schema.objects("fields").size()) {
            return Optional.empty();
        }
        List<String> columns = fields.stream().map(Field::name).toList();
        Set<String> seen = new HashSet<>();
        columns.stream().filter(c -> !seen.add(c)).forEach(c -> faults.add(schema.fault("fields",
                Sentence.of("property {0}fields names the column {1} twice", schema.path(), c))));
        return Optional.of(new Resource(json.text("name"), inside(), delimiter(), fields, key(schema, columns),
                foreignKeys(schema, columns)));
    }

    /** The columns of a schema, those left out that cannot be read, which is gathered. */
    static List<Field> fields(JsonObjectReader schema, Faults faults) {
        Set<String> missing = missing(schema, schema.has("missingValues"));
        if (schema.has("missingValues") && !missing.contains("")) {
            faults.add(schema.fault("missingValues", Sentence.of("property {0}missingValues lacks \"\"; an empty cell is always missing, "
                    + "but for a column that declares \"missingValues\": [] itself", schema.path())));
        }
        return schema.objects("fields").stream().flatMap(f -> faults.attempt(() -> field(f, missing, faults)).stream()).toList();
    }

    private void only(String property, Sentence what, String... allowed) {
        faults.attempt(() -> json.optionalText(property)).flatMap(t -> t).filter(t -> !List.of(allowed).contains(t))
                .ifPresent(t -> faults.add(json.refuse(property, t, what)));
    }

    private static Set<String> missing(JsonObjectReader json, boolean declared) {
        return declared ? new HashSet<>(json.texts("missingValues")) : Set.of("");
    }

    private Path inside() {
        String path = json.text("path");
        Path file;
        try {
            file = folder.resolve(path).normalize();
        } catch (java.nio.file.InvalidPathException e) {
            throw json.refuse("path", path, Sentence.of("is no path; name a file inside the study's folder"));
        }
        if (path.contains("..") || path.contains(":") || path.startsWith("/") || path.startsWith("\\")
                || !file.startsWith(folder.normalize()) || DataPackage.leaves(folder, file)) {
            throw json.refuse("path", path, Sentence.of("leaves the study's folder; name a file inside it"));
        }
        if (Visible.hides(path)) {
            throw json.refuse("path", path, Visible.HIDDEN);
        }
        if (file.equals(folder.normalize()) || file.equals(folder.resolve("datapackage.json").normalize())) {
            throw json.refuse("path", path, Sentence.of("is not a CSV; name a file inside the study's folder"));
        }
        return file;
    }

    private char delimiter() {
        Optional<JsonObjectReader> dialect = json.optionalObject("dialect");
        dialect.ifPresent(d -> {
            d.checkKnown(Keys.DIALECT.words(), faults);
            fixed(d, "quoteChar", "\"", Sentence.of("cells are quoted with \""));
            fixed(d, "doubleQuote", "true", Sentence.of("a quote inside a cell is written twice"));
            fixed(d, "header", "true", Sentence.of("the first line names the columns"));
        });
        Optional<Character> delimiter = dialect.flatMap(d -> oneCharacter(d, "delimiter"));
        delimiter.filter(c -> !DELIMITERS.contains(c)).ifPresent(c -> {
            throw dialect.orElseThrow().refuse("delimiter", String.valueOf(c),
                    Sentence.of("does not separate cells; it is one of: , ; \\t | :"));
        });
        return delimiter.orElse(',');
    }

    /** A property of the dialect that has one value here. */
    private void fixed(JsonObjectReader dialect, String property, String value, Sentence why) {
        dialect.written(property).filter(v -> !v.equals(value)).ifPresent(v -> faults.add(
                dialect.refuse(property, v, Sentence.of("is not read; {0}", why))));
    }

    private static List<String> key(JsonObjectReader schema, List<String> columns) {
        List<String> key = schema.oneOrMoreTexts("primaryKey");
        if (schema.has("primaryKey") && key.isEmpty()) {
            throw schema.fault("primaryKey", Sentence.of("property {0}primaryKey names no column; leave it out when the lines have no "
                    + "key", schema.path()));
        }
        key.forEach(c -> checkColumn(schema, "primaryKey", c, columns));
        return key;
    }

    private static void checkColumn(JsonObjectReader json, String property, String column, List<String> columns) {
        if (!columns.contains(column)) {
            throw json.refuse(property, column, Sentence.of("is not a column; columns are: {0}", String.join(",", columns)));
        }
    }

    private List<Resource.ForeignKey> foreignKeys(JsonObjectReader schema, List<String> columns) {
        return schema.objects("foreignKeys").stream().map(key -> {
            key.checkKnown(Keys.FOREIGN_KEY.words(), faults);
            JsonObjectReader reference = key.optionalObject("reference").orElseThrow(() -> key.missing("reference",
                    Sentence.of("an object")));
            reference.checkKnown(Keys.REFERENCE.words(), faults);
            List<String> here = key.oneOrMoreTexts("fields");
            List<String> there = reference.oneOrMoreTexts("fields");
            here.forEach(c -> checkColumn(key, "fields", c, columns));
            if (here.isEmpty() || here.size() != there.size()) {
                throw key.fault("reference", Sentence.of("property {0}reference names {1} fields for {2}", key.path(), there.size(),
                        here.size()));
            }
            return new Resource.ForeignKey(here, reference.optionalText("resource").orElse(""), there);
        }).toList();
    }

    private static Field field(JsonObjectReader json, Set<String> missing, Faults faults) {
        json.checkKnown(Keys.FIELD.words(), faults);
        String word = json.text("type");
        ColumnType type = Choice.of(ColumnType.class, word).orElseThrow(() -> json.refuse("type", word,
                Sentence.of("is not read here; a column is one of: {0}", String.join(", ", Choice.words(ColumnType.class)))));
        json.optionalText("format").filter(f -> !f.equals("default")).ifPresent(f -> {
            throw json.refuse("format", f, Sentence.of("is not read here; leave it out"));
        });
        Optional<JsonObjectReader> constraints = json.optionalObject("constraints");
        constraints.ifPresent(c -> c.checkKnown(Keys.CONSTRAINTS.words(), faults));
        Set<String> blank = json.has("missingValues") ? missing(json, true) : missing;
        return new Field(json.text("name"), type, constraints.map(c -> Constraints.of(c, type)).orElse(Constraints.NONE),
                format(json), type.number() && (!json.has("bareNumber") || json.flag("bareNumber")), blank);
    }

    /** The declared number format; signs that could be taken for digits, or for one another, are refused. */
    static NumberFormat format(JsonObjectReader json) {
        Optional<Character> decimal = oneCharacter(json, "decimalChar");
        Optional<Character> group = json.has("groupChar") && json.rawText("groupChar").isEmpty() ? Optional.empty()
                : oneCharacter(json, "groupChar");
        if (decimal.isEmpty() && group.isEmpty()) {
            return NumberFormat.PLAIN;
        }
        decimal.filter(c -> ".,".indexOf(c) < 0).ifPresent(c -> {
            throw json.refuse("decimalChar", String.valueOf(c), Sentence.of("is no decimal sign; it is a point or a comma"));
        });
        group.filter(c -> ".,'\u2019_ ".indexOf(c) < 0).ifPresent(c -> {
            throw json.refuse("groupChar", String.valueOf(c), Sentence.of("does not part thousands; it is a point, a comma, a blank, an "
                    + "apostrophe or _"));
        });
        char sign = decimal.orElse('.');
        if (group.equals(Optional.of(sign))) {
            throw json.refuse("groupChar", String.valueOf(sign), Sentence.of("is the decimal sign too; the two differ"));
        }
        return new NumberFormat(sign, group.orElse('\0'));
    }

    /** The one character of a property; blanks of every kind are one. */
    private static Optional<Character> oneCharacter(JsonObjectReader json, String property) {
        if (!json.has(property)) {
            return Optional.empty();
        }
        String raw = json.rawText(property);
        if (raw.length() != 1) {
            throw json.refuse(property, raw, Sentence.of("is not one character"));
        }
        return Optional.of(Character.isSpaceChar(raw.charAt(0)) ? ' ' : raw.charAt(0));
    }
}
