package bsc.beds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.Repository;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The files of a register as a user has them: what is refused, and what the command prints. */
class RegisterFilesTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> badFilesAreRefused() throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(Repository.root().resolve("lib/test/spec/bad-registers.csv")).stream().toList().stream().map(row ->
                DynamicTest.dynamicTest(row.getField("what"), () -> {
                    Path register = Files.createTempDirectory(folder, "register");
                    Files.writeString(register.resolve("register.csv"), "admitted,discharged,outcome\n2025-02-01,2025-02-04,alive\n");
                    Files.writeString(register.resolve(row.getField("file")), row.getField("text").replace("\\n", "\n"));
                    Command.Result refused = Command.of("beds", "count", register.toString(), "--as-of", "2025-12-31");
                    assertEquals(row.getField("message").replace('|', '\n'), refused.message().replace(register + "/", ""));
                    assertEquals(2, refused.status());
                    assertEquals("", refused.out());
                }));
    }

    /** Also where its name says that it is a CSV: no column of it is called missing. */
    @Test
    void aWorkbookIsNamedAsOne() throws IOException {
        for (String name : List.of("register.xlsx", "register.csv")) {
            Path workbook = folder.resolve(name);
            try (OutputStream out = Files.newOutputStream(workbook); Workbook book = new Workbook(out, "test", "1.0")) {
                book.newWorksheet("register").value(0, 0, "admitted");
            }
            Command.Result refused = Command.of("beds", "count", workbook.toString());
            assertEquals(name + ": is a workbook or another zipped file; save its sheet as CSV (UTF-8) and name that file", refused.message().replace(folder + "/", ""));
            assertEquals(2, refused.status());
        }
    }

    /** Three patients and two beds over a month, counted by hand. */
    @Test
    void aMonthByHand() throws IOException {
        Path register = Files.writeString(folder.resolve("r.csv"), """
                ward,admitted,discharged,outcome
                A,2025-01-30,2025-02-03,alive
                A,2025-02-03,2025-02-03,mati-sebelum-48-jam
                A,2025-02-26,,
                """);
        Path beds = Files.writeString(folder.resolve("b.csv"), "ward,beds,from,to\nA,1,2025-01-01,\nA,1,2025-02-15,2025-02-20\n");
        Command.Result told = Command.of("beds", "count", register.toString(), "--beds", beds.toString(), "--by", "ward,month", "--from", "2025-02-01", "--to", "2025-02-28",
                "--as-of", "2025-03-31", "--format", "csv");
        // 1 and 2 February, the patient of one day, 26 to 28 February; 28 bed days and six more
        assertEquals("A,,2025-02,2025-02-01,2025-02-28,28,34,2,0,0,1,2,0,0,2,1,1,0,1,6,5,1.2143,17.6471,2.5,3,14,1.6471,21.4706,500,0",
                told.out().lines().skip(1).collect(Collectors.joining("\n")), told.err());
    }

    @Test
    void theExampleSaysWhatItLeavesOut() {
        Command.Result told = Command.of("beds", "count", "data/examples/register", "--by", "ward,month");
        for (String line : List.of("line 2481", "line 2482", "line 2483", "line 2484", "line 2485", "discharged before the period: 7")) {
            assertTrue(told.out().contains(line), line);
        }
        Path listed = folder.resolve("left-out.csv");
        assertEquals(0, Command.of("beds", "count", "data/examples/register", "--left-out", listed.toString()).status());
        assertTrue(read(listed).contains("data/examples/register/register.csv,2483,2482,future\n"), read(listed));
        assertTrue(read(listed).contains("data/examples/register/transfers.csv,94,93,no-admission\n"), read(listed));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The rows of inputs.csv that it writes are by the measures of the template, with its decimal comma. */
    @Test
    void itsRowsAreThoseOfInputs() throws IOException {
        String rows = Command.of("beds", "count", "data/examples/register", "--by", "year", "--as-input").out();
        assertTrue(rows.startsWith("measure,period,part,printed,where\nbeds,2025,,\"38,5041\",counted in data/examples/register/register.csv\n"), rows);
        assertTrue(rows.contains("\ncare_days,2025,,9688,"), rows);
    }

    /** A Parquet file of the same admissions gives the same counts. */
    @Test
    void parquetGivesTheSame() throws SQLException {
        Path parquet = folder.resolve("register.parquet");
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = database.createStatement()) {
            statement.execute("COPY (SELECT * FROM read_csv('" + Repository.data().resolve("examples/register/register.csv") + "', header = true)) TO '" + parquet
                    + "' (FORMAT parquet)");
        }
        List<String> options = List.of("--beds", "data/examples/register/beds.csv", "--transfers", "data/examples/register/transfers.csv", "--by", "ward,quarter", "--format", "csv");
        String[] ofParquet = Stream.concat(Stream.of("count", parquet.toString()), options.stream()).toArray(String[]::new);
        String[] ofCsv = Stream.concat(Stream.of("count", "data/examples/register/register.csv"), options.stream()).toArray(String[]::new);
        assertEquals(Command.of("beds", ofCsv).out(), Command.of("beds", ofParquet).out());
        assertFalse(Command.of("beds", ofCsv).out().isEmpty());
    }
}
