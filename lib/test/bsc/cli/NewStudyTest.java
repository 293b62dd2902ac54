package bsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.Repository;
import bsc.model.Blank;
import bsc.model.Study;
import bsc.read.DataFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code new} begins a study that runs at once, and {@code check} says how far it has come. */
class NewStudyTest {
    private static final int PRINTED = 3;

    @TempDir
    Path folder;

    private Command.Result run(String command, String name, String... more) {
        String[] args = new String[more.length + 1];
        args[0] = folder.resolve(name).toString();
        System.arraycopy(more, 0, args, 1, more.length);
        return Command.of(command, args);
    }

    private Study study(String name) {
        return new DataFolder(Repository.data()).study(folder.resolve(name).toString());
    }

    /** A workbook says what the folder says, and closed choices drop down. */
    @Test
    void aWorkbookThatIsBegunRunsAtOnce() throws IOException {
        assertEquals(0, run("new", "buku", "--periods", "2023,2024,2025", "--xlsx").status());
        assertEquals(0, run("new", "buku", "--periods", "2023,2024,2025").status());
        for (String command : List.of("check", "scorecard", "improve", "reproduce")) {
            Command.Result book = run(command, "buku.xlsx");
            assertEquals(0, book.status(), book.message());
        }
        Study begun = study("buku.xlsx");
        assertEquals(study("buku").indicators().stream().map(i -> i.id() + i.formula() + i.bands()).toList(),
                begun.indicators().stream().map(i -> i.id() + i.formula() + i.bands()).toList());
        assertEquals(study("buku").blanks().size(), begun.blanks().size());
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve("buku.xlsx")))) {
            assertTrue(book.getSheet("indicators").getDataValidations().stream().map(v -> v.getValidationConstraint().getExplicitListValues())
                    .anyMatch(v -> v != null && List.of(v).contains("internal_process")));
        }
    }

    /** Numbers typed into the workbook's cells, and no other change. */
    @Test
    void aWorkbookThatIsFilledInIsJudged() throws IOException {
        assertEquals(0, run("new", "isi", "--periods", "2023,2024,2025", "--xlsx").status());
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve("isi.xlsx")))) {
            int typed = 0;
            for (Row row : book.getSheet("inputs")) {
                Cell printed = row.getCell(PRINTED, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                if (row.getRowNum() > 0 && printed.getCellType() == CellType.BLANK) {
                    printed.setCellValue(1000 + 7.5 * typed++);
                }
            }
            assertEquals(51, typed);
            try (OutputStream out = Files.newOutputStream(folder.resolve("isi.xlsx"))) {
                book.write(out);
            }
        }
        assertEquals(List.of(), study("isi.xlsx").blanks().stream().filter(Blank.OfInput.class::isInstance).toList());
        for (String command : List.of("check", "scorecard", "improve", "reproduce")) {
            assertEquals(0, run(command, "isi.xlsx").status(), command);
        }
        assertEquals(0, run("plot", "isi.xlsx", "--out", folder.resolve("gambar").toString()).status());
    }

    @TestFactory
    Stream<DynamicTest> aFolderThatIsBegunRunsAtOnce() {
        return Stream.of(List.of("a", "--periods", "2023,2024,2025"), List.of("b", "--kind", "publication", "--periods", "2022", "--decimal", "."),
                List.of("c", "--indicators", "bor,alos"), List.of("d", "--kind", "publication", "--lang", "id")).map(args -> DynamicTest.dynamicTest(String.join(" ", args), () -> {
                    Command.Result made = run("new", args.get(0), args.subList(1, args.size()).toArray(new String[0]));
                    assertEquals(0, made.status(), made.message());
                    assertEquals("", made.out());
                    for (String command : List.of("check", "scorecard", "improve", "reproduce", "financial")) {
                        Command.Result result = run(command, args.get(0));
                        assertEquals("", result.message(), command);
                        assertEquals(0, result.status(), command);
                    }
                }));
    }

    @Test
    void everyPeriodHasItsLineAndTheLastIsAssessed() throws IOException {
        run("new", "a", "--periods", "2023,2024,2025");
        Study study = study("a");
        assertEquals("2025", study.assessed());
        assertEquals(List.of("2023", "2024", "2025"), study.periods().stream().map(p -> p.name()).toList());
        String inputs = Files.readString(folder.resolve("a/inputs.csv"));
        assertEquals(18 * 3 + 1, inputs.lines().count());
        assertTrue(inputs.contains("days,2024,,366,"), "a leap year");
        assertEquals(53, study.blanks().size());
    }

    @Test
    void whatBelongsToNoChosenIndicatorIsNotWritten() throws IOException {
        run("new", "c", "--indicators", "bor,alos");
        assertEquals(List.of("beds", "days", "care_days", "discharges"), study("c").measures().stream().map(m -> m.id()).toList());
        assertFalse(Files.exists(folder.resolve("c/bands.csv")));
        assertFalse(Files.exists(folder.resolve("c/figures.csv")));
    }

    @Test
    void nothingIsEverWrittenOver() throws IOException {
        run("new", "a");
        Files.writeString(folder.resolve("a/inputs.csv"), "mine");
        Command.Result again = run("new", "a");
        assertEquals(folder.resolve("a") + " is there already; nothing was changed. Choose another name", again.message());
        assertEquals(2, again.status());
        assertEquals("mine", Files.readString(folder.resolve("a/inputs.csv")));
    }

    /** What is wrong with the options leaves nothing behind. */
    @TestFactory
    Stream<DynamicTest> wrongOptionsAreNamed() {
        return Stream.of(List.of("--indicators", "bor,foo", "--indicators: 'foo' is not one of: cost_to_revenue, revenue_trend, roa, "
                        + "patient_satisfaction, customer_retention, customer_acquisition, bor, alos, toi, bto, gdr, ndr, employee_retention, employee_training, "
                        + "employee_satisfaction"),
                List.of("--kind", "hospitals", "--kind: 'hospitals' is not one of: publication, hospital"),
                List.of("--decimal", ";", "--decimal: ';' is no decimal sign; it is a point or a comma"),
                List.of("--periods", "2024,2024", "--periods: name each period once, oldest first, separated by commas, such as 2024,2025"))
                .map(row -> DynamicTest.dynamicTest(row.get(0), () -> {
                    Command.Result result = run("new", "bad", row.get(0), row.get(1));
                    assertEquals(row.get(2), result.message());
                    assertEquals(2, result.status());
                    try (Stream<Path> files = Files.list(folder)) {
                        assertEquals("", files.map(Path::toString).filter(f -> f.contains("bad")).collect(Collectors.joining()));
                    }
                }));
    }

    @Test
    void checkSaysWhatIsBlankAndWhatIsNext() {
        run("new", "c", "--indicators", "bor,alos", "--periods", "2024,2025");
        String text = run("check", "c").out();
        assertTrue(text.contains("inputs.csv:2, 3  Beds                                 2024, 2025  bor"), text);
        assertTrue(text.replaceAll("\\s+", " ").contains("Next step Fill in the numbers listed above, from " + folder.resolve("c/inputs.csv") + ":2 on; then "
                + "type jbang scorecard"), text);
        String rows = run("check", "c", "--format", "csv").out();
        assertEquals("kind,where,what,detail\nblank," + folder.resolve("c/inputs.csv") + ":2,beds,2024", rows.lines().limit(2).collect(Collectors.joining("\n")));
        assertTrue(Command.of("check", "rs-unhas-2019", "--lang", "id").out().contains("Langkah berikutnya"));
    }

    @Test
    void checkTellsAllThatIsWrongAtOnce() throws IOException {
        run("new", "b", "--kind", "publication", "--periods", "2024,2025");
        Path inputs = folder.resolve("b/inputs.csv");
        Files.writeString(inputs, Files.readString(inputs).replace(",800,", ",8oo,").replace(",2025,,1000", ",2026,,1000"));
        Path figures = folder.resolve("b/figures.csv");
        Files.writeString(figures, Files.readString(figures).replace(",value,", ",valeu,"));
        Command.Result result = run("check", "b");
        assertEquals(2, result.status());
        assertEquals(List.of("inputs.csv:2: column printed: '8oo'", "inputs.csv:3: column period: '2026'", "figures.csv:2: column kind: 'valeu'"),
                result.message().lines().map(l -> l.replaceFirst("^.*/b/", "").replaceFirst("('[^']*').*", "$1")).toList());
    }

    /** The complete package of a study says the same as the study. */
    @TestFactory
    Stream<DynamicTest> aCompletePackageReadsTheSame() {
        return new DataFolder(Repository.data()).studyIds().stream().map(id -> DynamicTest.dynamicTest(id, () -> {
            Path complete = folder.resolve(id);
            Command.Result written = Command.of("check", id, "--package", complete.toString());
            assertEquals(0, written.status(), written.message());
            assertTrue(Files.readString(complete.resolve("datapackage.json")).contains("\"resources\""));
            assertEquals(Command.of("reproduce", id, "--all").out(), Command.of("reproduce", complete.toString(), "--all").out());
        }));
    }

    @Test
    void aPackageHasTheColumnsAndTablesThatAStudyLeavesOut() throws IOException {
        run("new", "c", "--indicators", "bor,alos", "--periods", "2024,2025");
        Path indicators = folder.resolve("c/indicators.csv");
        Files.writeString(indicators, Files.readString(indicators).replace("over_periods,series,", "").replace(",,,SIRS", ",SIRS"));
        assertEquals(0, run("check", "c", "--package", folder.resolve("p").toString()).status());
        assertEquals("", run("check", "p").message());
        assertEquals(run("scorecard", "c").out().lines().limit(8).toList(), run("scorecard", "p").out().lines().limit(8).toList());
    }
}
