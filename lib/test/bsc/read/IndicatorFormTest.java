package bsc.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.Repository;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A form is read as the long files that it stands for. */
class IndicatorFormTest {
    private static final String EXAMPLE = "data/examples/form";
    private static final int ROWS = 26;

    @TempDir
    Path folder;

    /** Table 4.29 calls 82.82 good where its own target is 90; everything else that it prints follows. */
    @Test
    void aPublishedTableIsJudged() {
        List<String> lines = Command.of("reproduce", EXAMPLE, "--all", "--format", "csv").out().lines().skip(1).toList();
        assertEquals(List.of("learning_label", "learning_score"), lines.stream().filter(l -> l.contains("does-not-follow")).map(l -> l.split(",")[1]).toList());
        assertEquals(19, lines.stream().filter(l -> l.contains(",follows,")).count());
    }

    @TestFactory
    Stream<DynamicTest> theLongFilesSayTheSame() {
        Command.Result written = Command.of("new", folder.resolve("form").toString(), "--from", EXAMPLE + "/form.csv");
        assertEquals(0, written.status(), written.message());
        return Stream.of("reproduce --all --format csv", "scorecard --format csv", "scorecard --format text", "improve --format text").map(line -> DynamicTest.dynamicTest(line, () -> {
            String[] words = line.split(" ");
            assertEquals(Command.of(words[0], with(words, EXAMPLE)).out().replace(EXAMPLE, "STUDY"),
                    Command.of(words[0], with(words, folder.resolve("form").toString())).out().replace(folder.resolve("form").toString(), "STUDY"));
        }));
    }

    /** The form as a sheet, its numbers typed as texts and as numbers. */
    @TestFactory
    Stream<DynamicTest> aSheetOfAWorkbookSaysTheSame() {
        return Stream.of(false, true).map(numbers -> DynamicTest.dynamicTest(numbers ? "numbers" : "texts", () -> {
            Path book = folder.resolve(numbers + ".xlsx");
            try (XSSFWorkbook made = WorkbookOfFolder.of(Repository.root().resolve(EXAMPLE), numbers); OutputStream out = Files.newOutputStream(book)) {
                made.write(out);
            }
            assertEquals(Command.of("reproduce", EXAMPLE, "--all", "--format", "csv").out(), Command.of("reproduce", book.toString(), "--all", "--format", "csv").out());
        }));
    }

    private static String[] with(String[] words, String study) {
        String[] all = words.clone();
        all[0] = study;
        return all;
    }

    /** A hospital's own report of three years, as a form by itself: the periods are its columns. */
    @Test
    void twentySixIndicatorsOverThreeYearsAreTwentySevenRows() throws IOException {
        StringBuilder form = new StringBuilder("perspective,name,better,target,standard,unit,2023,2024,2025,where\n");
        for (int i = 1; i <= ROWS; i++) {
            form.append("internal_process,Mutu ").append(i).append(",higher,80,,percent,\"79,").append(i).append("\",80,,Laporan tahunan\n");
        }
        Files.writeString(folder.resolve("mutu.csv"), form);
        Command.Result written = Command.of("new", folder.resolve("rs").toString(), "--from", folder.resolve("mutu.csv").toString());
        assertEquals(0, written.status(), written.message());
        assertEquals(ROWS + 1, Files.readAllLines(folder.resolve("rs/indicators.csv")).size());
        assertEquals(2 * ROWS + 1, Files.readAllLines(folder.resolve("rs/bands.csv")).size());
        assertEquals(3 * ROWS + 1, Files.readAllLines(folder.resolve("rs/inputs.csv")).size());
        Command.Result card = Command.of("scorecard", folder.resolve("rs").toString(), "--period", "2024");
        assertEquals(ROWS, card.out().lines().filter(l -> l.contains("target met")).count(), card.message());
    }

    @Test
    void aFaultOfAFormByItselfNamesTheForm() throws IOException {
        Files.writeString(folder.resolve("mutu.csv"), "perspective,name,better,target,standard,unit,2024,where\nfinancial,ROA,higher,5,,percent,\"1,2,3\",Laporan\n");
        Command.Result refused = Command.of("new", folder.resolve("rs").toString(), "--from", folder.resolve("mutu.csv").toString());
        assertTrue(refused.message().contains("mutu.csv:2: column 2024: '1,2,3'"), refused.message());
    }

    /** What is wrong with an id is told once, not again for each line that the row stands for. */
    @Test
    void anIdThatIsNoNameIsToldOnce() {
        StudyCopy example = StudyCopy.of(Repository.root().resolve(EXAMPLE), "STUDY", Repository.data().resolve("standards"));
        assertEquals("STUDY/form.csv:2: column indicator: 'my id' is not a name; write lower-case letters, digits and _, a letter first",
                example.with("form.csv", "where,format", "where,format,indicator").with("form.csv", "no. 1,", "no. 1,,my id").with("form.csv", "no. 2,", "no. 2,,")
                        .with("form.csv", "no. 3,", "no. 3,,").with("form.csv", "no. 4,", "no. 4,,").with("form.csv", "no. 5,", "no. 5,,")
                        .with("form.csv", "no. 6,", "no. 6,,").with("form.csv", "no. 7,id", "no. 7,id,").with("form.csv", "no. 8,", "no. 8,,").refusal());
    }

    @TestFactory
    Stream<DynamicTest> whatARowMaySay() {
        StudyCopy example = StudyCopy.of(Repository.root().resolve(EXAMPLE), "STUDY", Repository.data().resolve("standards"));
        return Repository.each("form.csv", r -> r.getField("case"), row -> assertEquals(row.getField("message"),
                example.with("form.csv", row.getField("find"), row.getField("replace")).refusal()));
    }
}
