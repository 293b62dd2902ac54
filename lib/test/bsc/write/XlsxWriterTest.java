package bsc.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.model.Visible;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Doc;
import bsc.say.Language;
import bsc.say.Precision;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Doc as a workbook, read back with another library than the one that wrote it. */
class XlsxWriterTest {
    static {
        // the library that reads here looks for a logger, and complains when it finds none
        System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
    }

    private static XSSFWorkbook read(Doc doc) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(XlsxWriter.write(doc)));
    }

    private static org.apache.poi.ss.usermodel.Cell at(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column);
    }

    @Test
    void aSheetATableBehindTheContents() throws IOException {
        try (XSSFWorkbook book = read(Told.in(Language.ENGLISH))) {
            assertEquals(List.of("Contents", "values", "hostile_text_with_an_id_longer_", "long", "wide", "empty"),
                    IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList());
            assertEquals("A title & more", book.getProperties().getCoreProperties().getTitle());
            XSSFSheet contents = book.getSheetAt(0);
            assertEquals("A title & more", at(contents, 0, 0).getStringCellValue());
            assertEquals("values", at(contents, 3, 0).getStringCellValue());
            assertEquals("'values'!A1", at(contents, 3, 0).getHyperlink().getAddress());
            assertEquals("Values of one year", at(contents, 3, 1).getStringCellValue());
            assertEquals(4, at(contents, 3, 2).getNumericCellValue());
        }
        try (XSSFWorkbook book = read(Told.in(Language.INDONESIAN))) {
            assertEquals("Isi", book.getSheetName(0));
            assertEquals("Within (terendah)", at(book.getSheet("values"), 0, 3).getStringCellValue());
        }
    }

    @Test
    void aFrozenHeadAFilterAndNumbersAsNumbers() throws IOException {
        try (XSSFWorkbook book = read(Told.in(Language.ENGLISH))) {
            XSSFSheet sheet = book.getSheet("values");
            assertTrue(sheet.getPaneInformation().isFreezePane());
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertEquals("A1:G5", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertEquals("Recomputed", at(sheet, 0, 2).getStringCellValue());
            assertEquals(CellType.STRING, at(sheet, 1, 1).getCellType());
            assertEquals("82,70", at(sheet, 1, 1).getStringCellValue());
            assertEquals(82.7049, at(sheet, 1, 2).getNumericCellValue());
            assertEquals("#,##0.00\"%\"", at(sheet, 1, 2).getCellStyle().getDataFormatString());
            assertEquals("#,##0.0\" days\"", at(sheet, 2, 2).getCellStyle().getDataFormatString());
            assertEquals(99845451196.0, at(sheet, 3, 2).getNumericCellValue());
            assertEquals(82.65, at(sheet, 1, 3).getNumericCellValue());
            assertEquals(82.7502, at(sheet, 1, 4).getNumericCellValue());
            assertEquals(null, at(sheet, 3, 3));
            assertEquals("FF124F86", ((org.apache.poi.xssf.usermodel.XSSFCellStyle) at(sheet, 1, 6).getCellStyle()).getFont().getXSSFColor().getARGBHex());
        }
    }

    /** Whatever a text begins with, it is the text that stands there, with symbols for what cannot be seen. */
    @Test
    void noCellRunsAsAFormula() throws IOException {
        try (XSSFWorkbook book = read(Told.in(Language.ENGLISH))) {
            for (Sheet sheet : book) {
                sheet.forEach(row -> row.forEach(cell -> assertFalse(cell.getCellType() == CellType.FORMULA)));
            }
            Sheet sheet = book.getSheetAt(2);
            for (int i = 0; i < Told.HOSTILE.size(); i++) {
                String shown = Visible.of(Told.HOSTILE.get(i).replaceAll("[\\t\\n]", " "));
                assertEquals(shown, at(sheet, i + 1, 0).getStringCellValue());
                assertEquals(shown, at(sheet, i + 1, 1).getStringCellValue());
                assertEquals("@", at(sheet, i + 1, 1).getCellStyle().getDataFormatString());
            }
            assertEquals("@", at(sheet, 1, 0).getCellStyle().getDataFormatString());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3|SHORTEST||#,##0", "3.50|SHORTEST||#,##0.00", "0.123456|SHORTEST||#,##0.0000", "82.7612|VALUE|%|#,##0.00\"%\"",
        "2.5|SCORE||#,##0.0", "12|VALUE|beds|#,##0\" beds\""})
    void theDecimalsThatAReaderIsShown(BigDecimal number, Precision precision, String unit, String format) {
        assertEquals(format, XlsxSheet.format(number, precision, unit == null ? "" : unit));
    }

    @Test
    void aWholeNumberWithMoreDigitsThanASpreadsheetHoldsStaysText() throws IOException {
        try (XSSFWorkbook book = read(Told.of(new Table("t", "", List.of(new Column("n", "N", true)), List.of(
                List.of(Told.number("12345678901234567", Precision.SHORTEST, "")), List.of(Told.number("123456789012345", Precision.SHORTEST, ""))))))) {
            assertEquals("12,345,678,901,234,567", at(book.getSheetAt(1), 1, 0).getStringCellValue());
            assertEquals(123456789012345.0, at(book.getSheetAt(1), 2, 0).getNumericCellValue());
        }
    }

    @Test
    void namesOfSheetsAreNeverTheSame() throws IOException {
        Table[] tables = List.of("contents", "A", "a", "x/y:z", "history", "long_".repeat(10), "long_".repeat(11), "").stream()
                .map(id -> new Table(id, "", List.of(), List.of())).toArray(Table[]::new);
        try (XSSFWorkbook book = read(Told.of(tables))) {
            TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            assertEquals(9, names.size());
            assertTrue(names.containsAll(List.of("contents~2", "a~2", "x-y-z", "history~2")));
        }
    }

    @Test
    void aTextLongerThanACellHoldsSaysThatItIsCut() throws IOException {
        try (XSSFWorkbook book = read(Told.of(new Table("t", "", List.of(new Column("n", "N", false)), List.of(List.of(Cell.of("x".repeat(40_000)))))))) {
            String text = at(book.getSheetAt(1), 1, 0).getStringCellValue();
            assertEquals(32_767, text.length());
            assertTrue(text.endsWith("x […]"));
        }
    }

    @Test
    void theSameDocIsTheSameBytes() throws InterruptedException {
        byte[] once = XlsxWriter.write(Told.in(Language.ENGLISH));
        Thread.sleep(2100);
        assertArrayEquals(once, XlsxWriter.write(Told.in(Language.ENGLISH)));
    }
}
