package bsc.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Command;
import bsc.Repository;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each fault of the data gives its own message, exit status 2 and nothing on standard output: spec/bad-input.csv.
 * The made-up study contoh is copied and one thing in it is changed.
 */
class BadInputTest {
    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> namesFileLineColumnValueAndWhatWouldBeRight() {
        return Repository.each("bad-input.csv", r -> r.getField("case"), row -> {
            Path study = changed(row);
            Command.Result result = Command.of("reproduce", study.toString());
            assertEquals(row.getField("message").replace("STUDY", study.toString()), result.message());
            assertEquals("", result.out());
            assertEquals(2, result.status());
        });
    }

    private static Path changed(NamedCsvRecord row) {
        Path study = copy(row.getField("case").replaceAll("[^a-z0-9]+", "-"));
        String name = row.getField("file");
        Path file = study.resolve(name);
        String find = unescaped(row.getField("find"));
        String replace = unescaped(row.getField("replace"));
        try {
            switch (row.getField("action")) {
                case "delete" -> Files.delete(file);
                case "replace" -> {
                    String text = Files.readString(file);
                    assertEquals(true, text.contains(find), name + " holds no " + find);
                    Files.writeString(file, text.replace(find, replace));
                }
                case "first" -> {
                    String text = Files.readString(file);
                    int at = text.indexOf(find);
                    assertEquals(true, at >= 0, name + " holds no " + find);
                    Files.writeString(file, text.substring(0, at) + replace + text.substring(at + find.length()));
                }
                case "latin1" -> Files.write(file, Files.readString(file).replace(find, replace)
                        .getBytes(StandardCharsets.ISO_8859_1));
                default -> throw new IllegalArgumentException(row.getField("action"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return study;
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t").replace("\\u001b", "\u001b").replace("DEEP", "1 + (".repeat(1000) + "1" + ")".repeat(1000));
    }

    private static Path copy(String name) {
        Path study = folder.resolve(name);
        try (Stream<Path> files = Files.list(Repository.root().resolve("lib/test/studies/contoh"))) {
            Files.createDirectories(study);
            for (Path file : files.toList()) {
                Files.copy(file, study.resolve(file.getFileName().toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return study;
    }

    /** Columns that a file may have: contoh is given one, declared, and a value in one line (spec/bad-input-columns.csv). */
    @TestFactory
    Stream<DynamicTest> columnsThatMayBeThere() {
        return Repository.each("bad-input-columns.csv", r -> r.getField("case"), row -> {
            Path study = withColumn(row);
            Command.Result result = Command.of("reproduce", study.toString());
            assertEquals(row.getField("message").replace("STUDY", study.toString()), result.message());
            assertEquals(2, result.status());
        });
    }

    private static Path withColumn(NamedCsvRecord row) {
        Path study = copy("column-" + row.getField("case").replaceAll("[^a-z0-9]+", "-"));
        try {
            Path file = study.resolve(row.getField("file") + ".csv");
            List<String> lines = Files.readAllLines(file);
            int at = Integer.parseInt(row.getField("line"));
            Files.writeString(file, IntStream.rangeClosed(1, lines.size()).mapToObj(i -> lines.get(i - 1) + ","
                    + (i == 1 ? row.getField("column") : i == at ? row.getField("value") : "") + "\n").collect(Collectors.joining()));
            Path json = study.resolve("datapackage.json");
            String text = Files.readString(json);
            int fields = text.indexOf('[', text.indexOf("\"path\": \"" + row.getField("file") + ".csv\""));
            Files.writeString(json, text.substring(0, fields + 1) + "{\"name\": \"" + row.getField("column") + "\", \"type\": \"string\"}, "
                    + text.substring(fields + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return study;
    }

    /** A byte order mark and Windows line ends are what spreadsheets write: they change nothing. */
    @Test
    void byteOrderMarkAndWindowsLineEndsChangeNothing() throws IOException {
        Path study = copy("spreadsheet");
        for (String name : List.of("inputs.csv", "figures.csv", "indicators.csv", "measures.csv", "bands.csv")) {
            Path file = study.resolve(name);
            Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
        }
        Command.Result same = Command.of("reproduce", study.toString(), "--format", "csv");
        assertEquals("", same.message());
        assertEquals(Command.of("reproduce", "lib/test/studies/contoh", "--format", "csv").out(), same.out());
    }

    /** A file with semicolons is read when datapackage.json declares them. */
    @Test
    void declaredSemicolonsAreRead() throws IOException {
        Path study = copy("semicolons-declared");
        Path inputs = study.resolve("inputs.csv");
        Files.writeString(inputs, Files.readString(inputs).replace(',', ';'));
        Path json = study.resolve("datapackage.json");
        Files.writeString(json, Files.readString(json).replace("\"path\": \"inputs.csv\",",
                "\"path\": \"inputs.csv\", \"dialect\": {\"delimiter\": \";\"},"));
        assertEquals(Command.of("reproduce", "lib/test/studies/contoh", "--format", "csv").out(),
                Command.of("reproduce", study.toString(), "--format", "csv").out());
    }

    /** A zero denominator makes the figure undefined, with the reason; it is never 0. */
    @Test
    void zeroDenominatorIsUndefined() throws IOException {
        Path study = copy("zero-denominator");
        Path inputs = study.resolve("inputs.csv");
        Files.writeString(inputs, Files.readString(inputs).replace("revenue,2022,,1.200.000", "revenue,2022,,0"));
        Command.Result result = Command.of("reproduce", study.toString(), "--format", "csv");
        assertEquals("contoh,cost_ratio_2022,Table 2,financial,cost_ratio,2022,value,\"57,0%\",,cannot-be-judged,,,,0,,,,"
                        + "undefined: the denominator revenue is zero,,",
                result.out().lines().filter(l -> l.contains("cost_ratio_2022")).findFirst().orElse(""));
    }
}
