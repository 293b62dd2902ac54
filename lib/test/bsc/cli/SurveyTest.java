package bsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.Repository;
import bsc.model.Grid;
import bsc.model.SourceCell;
import bsc.read.GridFile;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code survey} as a user types it, on the invented patients' survey. */
class SurveyTest {
    private static final String EXAMPLE = "data/examples/patient-survey";

    @TempDir
    static Path folder;

    private static String out(String... arguments) {
        Command.Result result = Command.of("survey", arguments);
        assertEquals("", result.message());
        assertEquals(0, result.status());
        return result.out();
    }

    @Test
    void csvHasARowForEachNumberWithEveryDigit() {
        List<String> lines = out(EXAMPLE, "--format", "csv").lines().toList();
        assertEquals("table,name,statistic,value", lines.get(0));
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("reliability,all items,alpha,0.878")), "alpha");
        assertTrue(lines.contains("index,whole,permenpan_14_2017,B"), "class");
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("importance_performance,u9a,by_means,low priority (open)")), "open");
    }

    @Test
    void bothLanguagesTellTheSameNumbers() {
        String english = out(EXAMPLE).replaceAll("[^0-9]", "");
        String indonesian = out(EXAMPLE, "--lang", "id").replaceAll("[^0-9]", "");
        assertEquals(english.length(), indonesian.length(), 40);
        assertTrue(out(EXAMPLE, "--lang", "id").contains("Reliabilitas"));
    }

    @Test
    void aWordFileIsWrittenInIndonesian() throws Exception {
        Path file = folder.resolve("survey.docx");
        Command.Result result = Command.of("survey", EXAMPLE, "--lang", "id", "--out", file.toString());
        assertEquals(0, result.status(), result.err());
        assertTrue(Files.size(file) > 5_000);
    }

    @Test
    void theIndexBecomesARowOfInputs() {
        assertEquals("measure,period,part,printed,where\nsatisfaction_index,2025,,79.35,survey of patient-survey: index of 60 respondents and 18 items\n",
                out(EXAMPLE, "--as-input", "satisfaction_index", "--period", "2025").replace("\r", ""));
        assertTrue(out(EXAMPLE, "--as-input", "satisfaction", "--take", "csi").contains(",79.36,"));
    }

    /** A sheet for each table: the answers as numbers, as a spreadsheet has them. */
    private static Path workbook(String name, String cell) throws Exception {
        Path file = folder.resolve(name);
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream to = Files.newOutputStream(file)) {
            for (String sheet : List.of("items", "responses", "importance", "expectation")) {
                Sheet filled = book.createSheet(sheet);
                int row = 0;
                for (List<SourceCell> cells : rows(GridFile.read(Repository.root().resolve(EXAMPLE).resolve(sheet + ".csv"), false))) {
                    Row line = filled.createRow(row++);
                    for (int at = 0; at < cells.size(); at++) {
                        if (cells.get(at).content() instanceof SourceCell.Number number) {
                            line.createCell(at).setCellValue(number.number().value().doubleValue());
                        } else if (!cells.get(at).isBlank()) {
                            line.createCell(at).setCellValue(cells.get(at).text());
                        }
                    }
                }
                for (int at = 0; row > 0 && at < filled.getRow(1).getLastCellNum(); at++) {
                    filled.getRow(0).createCell(at).setCellValue(GridFile.read(Repository.root().resolve(EXAMPLE).resolve(sheet + ".csv"), false).columns().get(at));
                }
            }
            if (!cell.isEmpty()) {
                book.getSheet("responses").getRow(2).getCell(3).setCellValue(cell);
            }
            book.write(to);
        }
        return file;
    }

    private static List<List<SourceCell>> rows(Grid grid) {
        List<List<SourceCell>> rows = new ArrayList<>(List.of(List.of()));
        rows.addAll(grid.rows());
        return rows;
    }

    @Test
    void aWorkbookTellsWhatItsFolderTells() throws Exception {
        String file = workbook("patient-survey.xlsx", "").toString();
        assertEquals(out(EXAMPLE, "--format", "csv"), out(file, "--format", "csv"));
        assertEquals(out(EXAMPLE, "--as-input", "satisfaction_index"), out(file, "--as-input", "satisfaction_index"));
    }

    /** The message names sheet and cell. */
    @Test
    void aWrongCellOfAWorkbookIsNamed() throws Exception {
        String file = workbook("wrong.xlsx", "puas").toString();
        assertEquals("WORKBOOK, sheet responses, row 3: column u2a: 'puas' is no number; answers are whole numbers from 1 to 4, and a blank cell is no answer",
                Command.of("survey", file).message().replace(file, "WORKBOOK"));
    }

    @Test
    void whatCannotBeChosenIsSaid() {
        assertEquals("a significance of 5.0 was asked for; it is above 0 and below 0.5, such as 0.05", Command.of("survey", EXAMPLE, "--significance", "5").message());
        assertEquals("diminta 10 penarikan ulang; yang ditarik 100 sampai 1000000",
                Command.of("survey", EXAMPLE, "--resamples", "10", "--lang", "id").message());
        assertEquals("a population of 0 was named; it is 1 at least", Command.of("survey", EXAMPLE, "--population", "0").message());
    }
}
