package bsc.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.Repository;
import bsc.model.BadData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A workbook is a study: the same as its folder, and what spreadsheets do to cells is read or refused with sheet and cell. */
class WorkbookTest {
    private static final Path EXAMPLE = Repository.root().resolve("data/examples/own-hospital");

    @TempDir
    Path folder;

    private static Stream<Path> folders() {
        return Stream.concat(Stream.of("labuang-baji", "rs-unhas-2019", "rsud-makassar-2020-2022", "rsud-makassar-2023", "soedarso-2021-2024")
                .map(id -> Repository.data().resolve("studies").resolve(id)), Stream.of(EXAMPLE));
    }

    /** What the commands print is the same, byte for byte, where what is printed is typed as text. */
    @TestFactory
    Stream<DynamicTest> saysWhatTheFolderSays() {
        return folders().map(study -> DynamicTest.dynamicTest(study.getFileName().toString(), () -> {
            Path file = WorkbookOfFolder.saved(WorkbookOfFolder.of(study, false), folder.resolve(study.getFileName() + ".xlsx"));
            for (List<String> command : List.of(List.of("reproduce"), List.of("scorecard"))) {
                String[] more = command.subList(1, command.size()).toArray(new String[0]);
                assertEquals(told(command.get(0), study, more), told(command.get(0), file, more), command.toString());
            }
        }));
    }

    /** Typed as numbers, with the decimals that are printed as their format, each figure has the same verdict. */
    @TestFactory
    Stream<DynamicTest> numbersAreReadWithTheDecimalsOfTheirFormat() {
        return folders().map(study -> DynamicTest.dynamicTest(study.getFileName().toString(), () -> {
            Path file = WorkbookOfFolder.saved(WorkbookOfFolder.of(study, true), folder.resolve(study.getFileName() + ".xlsx"));
            assertEquals(told("reproduce", study, "--format", "csv"), told("reproduce", file, "--format", "csv"));
        }));
    }

    private static String told(String command, Path study, String... more) {
        Command.Result result = Command.of(command, Stream.concat(Stream.of(study.toString()), Stream.of(more)).toArray(String[]::new));
        assertEquals("", result.message());
        return result.out();
    }

    /** What is wrong with a cell is told with its sheet and its name. */
    @TestFactory
    Stream<DynamicTest> faultsNameSheetAndCell() {
        return Stream.of(
                fault("an error", (w, s) -> formula(w, cell(s, 2, "printed"), "1/0"), "inputs, cell %s: '#DIV/0!' is an error of a spreadsheet's formula; write the value, or clear the cell"),
                fault("a formula that was never computed", (w, s) -> neverComputed(cell(s, 2, "printed")), "inputs, cell %s: is a formula without a value; open the workbook in a spreadsheet and save it"),
                fault("a date", (w, s) -> date(w, cell(s, 2, "printed"), "mmm-yy"), "inputs, cell %s: column printed: 'Jan-24' is a date, which a spreadsheet makes of some numbers; write the number into a cell of text"),
                fault("a word", (w, s) -> cell(s, 2, "printed").setCellValue("banyak"), "inputs, cell %s: column printed: 'banyak' is a word and no number; a note, a heading or a source below the table belongs in notes.csv"),
                fault("merged", (w, s) -> s.addMergedRegion(new CellRangeAddress(2, 3, column(s, "printed"), column(s, "printed"))),
                        "inputs, cell %s: is merged with others (%s:%s4); part them, and write into each cell what holds for its row"),
                fault("hidden", (w, s) -> w.setSheetHidden(w.getSheetIndex(s), true), "inputs: is hidden; show it, delete it, or let its name begin with x-"),
                fault("unknown measure", (w, s) -> cell(s, 2, "measure").setCellValue("bedz"), "inputs, cell %s: column measure: 'bedz' "),
                fault("a percent where none belongs", (w, s) -> percent(w, cell(s, 2, "printed")), "inputs, cell %s: column printed: '52,93%%' "))
                .map(f -> DynamicTest.dynamicTest(f.name(), () -> {
                    XSSFWorkbook workbook = WorkbookOfFolder.of(EXAMPLE, false);
                    Sheet sheet = workbook.getSheet("inputs");
                    f.change().accept(workbook, sheet);
                    String letter = bsc.model.Place.letters(column(sheet, f.says().contains("column measure") ? "measure" : "printed"));
                    Path file = WorkbookOfFolder.saved(workbook, folder.resolve("h.xlsx"));
                    String message = assertThrows(BadData.class, () -> new DataFolder(Repository.data()).study(file.toString())).getMessage();
                    String expected = file + ", sheet " + String.format(f.says(), letter + 3, letter + 3, letter);
                    assertTrue(message.lines().anyMatch(l -> l.startsWith(expected)), message + "\n" + expected);
                }));
    }

    private record Fault(String name, BiConsumer<XSSFWorkbook, Sheet> change, String says) {
    }

    private static Fault fault(String name, BiConsumer<XSSFWorkbook, Sheet> change, String says) {
        return new Fault(name, change, says);
    }

    private static int column(Sheet sheet, String name) {
        for (int i = 0; i < sheet.getRow(0).getLastCellNum(); i++) {
            if (sheet.getRow(0).getCell(i).getStringCellValue().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static org.apache.poi.ss.usermodel.Cell cell(Sheet sheet, int row, String column) {
        return sheet.getRow(row).getCell(column(sheet, column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static void formula(XSSFWorkbook workbook, org.apache.poi.ss.usermodel.Cell cell, String formula) {
        cell.setCellFormula(formula);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
    }

    private static void neverComputed(org.apache.poi.ss.usermodel.Cell cell) {
        cell.setCellFormula("1+1");
        ((XSSFCell) cell).getCTCell().unsetV();
    }

    private static void date(XSSFWorkbook workbook, org.apache.poi.ss.usermodel.Cell cell, String format) {
        cell.setCellValue(LocalDate.of(2024, 1, 1));
        styled(workbook, cell, format);
    }

    private static void percent(XSSFWorkbook workbook, org.apache.poi.ss.usermodel.Cell cell) {
        cell.setCellValue(0.5293);
        styled(workbook, cell, "0.00%");
    }

    private static void styled(XSSFWorkbook workbook, org.apache.poi.ss.usermodel.Cell cell, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    /** Rows and columns that are only formatted, a stored value of a formula, a month that became a date, a number kept as text. */
    @Test
    void habitsOfSpreadsheetsAreRead() {
        XSSFWorkbook workbook = WorkbookOfFolder.of(EXAMPLE, true);
        Sheet inputs = workbook.getSheet("inputs");
        CellStyle yellow = workbook.createCellStyle();
        for (int row = inputs.getLastRowNum() + 1; row < 400; row++) {
            inputs.createRow(row).createCell(1).setCellStyle(yellow);
        }
        inputs.getRow(1).createCell(40).setCellStyle(yellow);
        org.apache.poi.ss.usermodel.Cell printed = cell(inputs, 1, "printed");
        String was = printed.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC ? String.valueOf((long) printed.getNumericCellValue()) : printed.getStringCellValue();
        formula(workbook, printed, "\"" + was + "\"&\"\"");
        workbook.createSheet("x-scratch").createRow(0).createCell(0).setCellFormula("1/0");
        Path file = WorkbookOfFolder.saved(workbook, folder.resolve("own-hospital.xlsx"));
        assertEquals(told("scorecard", EXAMPLE), told("scorecard", file));
    }

    /** Months typed as Jan-25, which a spreadsheet keeps as dates, are the months of the year. */
    @Test
    void monthsThatBecameDatesAreMonths() {
        XSSFWorkbook workbook = WorkbookOfFolder.of(EXAMPLE, false);
        Sheet inputs = workbook.getSheet("inputs");
        for (Row row : inputs) {
            if (row.getCell(0).getStringCellValue().equals("care_days") && row.getCell(1).getStringCellValue().equals("2025")) {
                inputs.removeRow(row);
                break;
            }
        }
        for (int month = 1; month <= 12; month++) {
            int last = inputs.getLastRowNum() + 1;
            inputs.createRow(last).createCell(0).setCellValue("care_days");
            cell(inputs, last, "period").setCellValue(2025);
            cell(inputs, last, "part").setCellValue(LocalDate.of(2025, month, 1));
            styled(workbook, cell(inputs, last, "part"), "mmm-yy");
            cell(inputs, last, "printed").setCellValue(3066);
            cell(inputs, last, "where").setCellValue("Invented");
        }
        Path file = WorkbookOfFolder.saved(workbook, folder.resolve("own-hospital.xlsx"));
        assertEquals(told("scorecard", EXAMPLE), told("scorecard", file));
    }

    /** The example, put into a workbook by a program and saved by LibreOffice 7.4 from its own format. */
    @Test
    void aWorkbookOfLibreOfficeIsRead() {
        Path file = Repository.root().resolve("lib/test/studies/own-hospital-libreoffice.xlsx");
        for (String command : List.of("scorecard", "reproduce")) {
            assertEquals(told(command, EXAMPLE), told(command, file), command);
        }
    }

    /** What is still blank is told by the sheet and its rows. */
    @Test
    void blanksNameTheWorkbookAndRows() {
        XSSFWorkbook workbook = WorkbookOfFolder.of(EXAMPLE, false);
        cell(workbook.getSheet("inputs"), 2, "printed").setBlank();
        Path file = WorkbookOfFolder.saved(workbook, folder.resolve("h.xlsx"));
        String told = told("check", file);
        assertTrue(told.contains("sheet inputs, row 3"), told);
        assertTrue(told.replaceAll("\\s+", "").contains("in" + file), told);
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("n.xlsx"), "not a workbook");
        assertEquals(file + ": cannot be read as a workbook (.xlsx); save it as one, without a password",
                assertThrows(BadData.class, () -> new DataFolder(Repository.data()).study(file.toString())).getMessage());
        Path missing = folder.resolve("missing.xlsx");
        assertEquals(missing + ": no such file", assertThrows(BadData.class, () -> new DataFolder(Repository.data()).study(missing.toString())).getMessage());
    }
}
