package bsc.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.Repository;
import bsc.model.Choice;
import bsc.model.Direction;
import bsc.model.Perspective;
import bsc.model.PrintedKind;
import bsc.model.Stage;
import bsc.model.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The schema of a study's tables is written once, and a study's own datapackage.json says only what is its own. */
class SharedSchemasTest {
    private static final SharedSchemas SCHEMAS = SharedSchemas.beside(Repository.standards());
    private static final int SHORT = 15;
    private static final String OWN = """
            {
              "name": "contoh",
              "title": "A made-up study for tests",
              "hospital": "Rumah Sakit Contoh (made up)",
              "sources": [{"title": "Made up for the tests of this repository; no hospital, no publication."}],
              "licenses": [{"name": "CC0-1.0"}],
              "periods": ["2021", "2022"],
              "assessed": "2022",
              "scale": "performance_line_mulyadi",
              "aggregation": "mean_of_indicators",
              "decimalSign": ","
            }
            """;

    @TempDir
    static Path folder;

    /** contoh declares every table itself, as all studies once did; the copy relies on the shared schemas. */
    private static Path copy(String name) throws IOException {
        Path study = Files.createDirectories(folder.resolve(name));
        try (Stream<Path> files = Files.list(Repository.root().resolve("lib/test/studies/contoh"))) {
            for (Path file : files.toList()) {
                Files.copy(file, study.resolve(file.getFileName().toString()));
            }
        }
        Files.writeString(study.resolve("datapackage.json"), OWN);
        return study;
    }

    @TestFactory
    Stream<DynamicTest> everyColumnIsDescribedInBothLanguages() {
        return Stream.of(StudyTable.values()).map(table -> DynamicTest.dynamicTest(table.resource(), () -> {
            List<JsonObjectReader> fields = SCHEMAS.json(table).objects("fields");
            assertEquals(new HashSet<>(table.columns()), new HashSet<>(fields.stream().map(f -> f.text("name")).toList()));
            for (JsonObjectReader field : fields) {
                assertTrue(field.text("description").length() > 3 && field.text("x-description-id").length() > 3, field.text("name"));
            }
        }));
    }

    /** What a closed choice allows is what the program knows. */
    @Test
    void closedChoicesAreThoseOfTheProgram() {
        assertEquals(Choice.words(Unit.class), values(StudyTable.MEASURES, "unit"));
        assertEquals(Choice.words(Unit.class), values(StudyTable.FIGURES, "unit"));
        assertEquals(Choice.words(Perspective.class), values(StudyTable.INDICATORS, "perspective"));
        assertEquals(Choice.words(Direction.class), values(StudyTable.INDICATORS, "direction"));
        assertEquals(Choice.words(PrintedKind.class), values(StudyTable.FIGURES, "kind"));
        assertEquals(Choice.words(Stage.class).stream().filter(w -> !w.isEmpty()).toList(), values(StudyTable.ACTIONS, "stage"));
    }

    private static List<String> values(StudyTable table, String column) {
        return SCHEMAS.json(table).objects("fields").stream().filter(f -> f.text("name").equals(column)).findFirst().orElseThrow()
                .optionalObject("constraints").orElseThrow().texts("enum");
    }

    @Test
    void whatIsItsOwnFitsOnAPage() throws IOException {
        for (String id : new DataFolder(Repository.data()).studyIds()) {
            assertTrue(Files.readAllLines(Repository.data().resolve("studies/" + id + "/datapackage.json")).size() <= SHORT, id);
        }
    }

    @Test
    void aFolderThatDeclaresItsTablesReadsTheSame() throws IOException {
        Path study = copy("same");
        for (String format : List.of("text", "csv", "json")) {
            Command.Result all = Command.of("reproduce", "lib/test/studies/contoh", "--all", "--format", format);
            Command.Result shared = Command.of("reproduce", study.toString(), "--all", "--format", format);
            assertEquals("", shared.message());
            assertEquals(withoutPlace(all.out(), "lib/test/studies/contoh"), withoutPlace(shared.out(), study.toString()));
        }
    }

    /** The two folders lie apart, and the one's datapackage.json has another hash. */
    private static String withoutPlace(String text, String study) {
        return text.replace(study, "STUDY").replaceAll("[0-9a-f]{64}", "HASH").replaceAll("(same|contoh)/", "STUDY/");
    }

    @Test
    void aTableWithoutALineNeedsNoFile() throws IOException {
        Path study = copy("few");
        String before = Command.of("scorecard", study.toString()).out();
        for (String table : List.of("figures", "words", "relations", "actions", "notes")) {
            Files.delete(study.resolve(table + ".csv"));
        }
        Command.Result few = Command.of("scorecard", study.toString());
        assertEquals("", few.message());
        assertEquals(before.lines().filter(l -> l.contains("performance")).toList(), few.out().lines().filter(l -> l.contains("performance")).toList());
    }

    @Test
    void semicolonsOfASpreadsheetAreReadAsTheHeaderSays() throws IOException {
        Path study = copy("semicolons");
        Path inputs = study.resolve("inputs.csv");
        String comma = Command.of("reproduce", study.toString(), "--format", "csv").out();
        Files.writeString(inputs, Files.readString(inputs).replace(',', ';'));
        assertEquals(comma, Command.of("reproduce", study.toString(), "--format", "csv").out());
        Files.writeString(inputs, "sep=;\n" + Files.readString(inputs));
        assertEquals(comma, Command.of("reproduce", study.toString(), "--format", "csv").out());
    }

    /** A study that mixes 950.000 and 950,000 names the format of the line that differs. */
    @Test
    void oneColumnMayMixTheFormatsDeclared() throws IOException {
        Path study = copy("mixed");
        String before = Command.of("reproduce", study.toString(), "--format", "csv").out();
        Path inputs = study.resolve("inputs.csv");
        String mixed = Files.readString(inputs).replace("where\n", "where,format\n").replaceAll("(Table [0-9])\n", "$1,\n")
                .replace("950.000,Table 2,", "\"950,000\",Table 2,en");
        Files.writeString(inputs, mixed);
        assertEquals(before, Command.of("reproduce", study.toString(), "--format", "csv").out());
        Files.writeString(inputs, mixed.replace(",en\n", ",de\n"));
        assertEquals(inputs + ":8: column format: 'de' is not one of: en, id (numberFormats in datapackage.json)",
                Command.of("reproduce", study.toString()).message());
        Files.writeString(inputs, mixed.replace("\"950,000\"", "950.000.1"));
        assertEquals(inputs + ":8: column printed: '950.000.1' cannot be read with decimal point (declared in datapackage.json); write plain "
                + "digits such as 1234.5", Command.of("reproduce", study.toString()).message());
    }

    /** One fault each: spec/own-package.csv. */
    @TestFactory
    Stream<DynamicTest> whatIsWrongIsNamed() {
        return Repository.table("own-package.csv").stream().map(row -> DynamicTest.dynamicTest(row.getField("case"), () -> {
            Path study = copy("bad-" + row.getField("case").replaceAll("[^a-z0-9]+", "-"));
            Path file = study.resolve(row.getField("file"));
            String find = row.getField("find").replace("\\n", "\n");
            if (find.equals("DELETE")) {
                Files.delete(file);
            } else {
                String text = Files.exists(file) ? Files.readString(file) : "";
                assertTrue(text.contains(find), find);
                Files.writeString(file, text.replaceFirst(java.util.regex.Pattern.quote(find),
                        java.util.regex.Matcher.quoteReplacement(row.getField("replace").replace("\\n", "\n"))));
            }
            Command.Result result = Command.of("reproduce", study.toString());
            assertEquals(row.getField("message").replace("STUDY", study.toString()), result.message());
            assertEquals(row.getField("message").isEmpty() ? 0 : 2, result.status());
        }));
    }
}
