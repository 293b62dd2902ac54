package bsc.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A study that is begun, as a workbook that {@link Workbook} reads: a sheet a table. A cell that is chosen says in Indonesian
 * and English what its column holds, closed choices drop down, and the headings of columns that need a value are marked.
 */
public final class StudyWorkbook {
    private static final int LAST_ROW = 1000;
    private static final int WIDTH = 22 * 256;
    private static final int LONGEST_PROMPT = 255;
    private static final int LONGEST_LIST = 255;
    private static final String GUIDE = "x-petunjuk-guide";

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle heading = style(IndexedColors.GREY_25_PERCENT);
    private final CellStyle needed = style(IndexedColors.GOLD);
    private final CellStyle text = book.createCellStyle();
    private final List<List<String>> guide = new ArrayList<>(List.of(List.of("sheet", "kolom / column", "wajib / required", "arti", "meaning")));

    private StudyWorkbook() {
        text.setDataFormat(book.createDataFormat().getFormat("@"));
    }

    /**
     * The bytes of the workbook.
     *
     * @param files the files of the study's folder by their names
     * @param data  the folder with the schemas
     */
    public static byte[] of(Map<String, byte[]> files, Path data) {
        StudyWorkbook made = new StudyWorkbook();
        made.study(new String(files.get("datapackage.json"), StandardCharsets.UTF_8));
        SharedSchemas schemas = SharedSchemas.beside(data.resolve("standards"));
        for (StudyTable table : StudyTable.stored()) {
            byte[] csv = files.get(table.resource() + ".csv");
            List<List<String>> lines = csv == null ? List.of(table.must()) : lines(table, csv);
            made.table(table, schemas.json(table), lines);
        }
        made.lines(made.book.createSheet(GUIDE), made.guide);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream(); XSSFWorkbook book = made.book) {
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> lines(StudyTable table, byte[] csv) {
        CsvRecords records = CsvRecords.of(table.resource(), new String(csv, StandardCharsets.UTF_8), ',');
        List<List<String>> lines = new ArrayList<>(List.of(records.header()));
        records.rows().forEach(r -> lines.add(r.getFields()));
        return lines;
    }

    private CellStyle style(IndexedColors colour) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(bold);
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** Keys in the first column, their values beside them. */
    private void study(String json) {
        List<List<String>> lines = new ArrayList<>(List.of(List.of("key", "value")));
        JsonParser.parseString(json).getAsJsonObject().entrySet().forEach(e -> lines.add(List.of(e.getKey(), value(e.getKey(), e.getValue()))));
        lines(book.createSheet(Workbook.STUDY), lines);
    }

    private static String value(String key, JsonElement value) {
        if (value.isJsonPrimitive()) {
            return value.getAsString();
        }
        JsonArray list = value.getAsJsonArray();
        boolean names = key.equals("periods") && StreamSupport.stream(list.spliterator(), false).allMatch(JsonElement::isJsonPrimitive);
        return names ? String.join("; ", StreamSupport.stream(list.spliterator(), false).map(JsonElement::getAsString).toList()) : value.toString();
    }

    private void table(StudyTable table, JsonObjectReader schema, List<List<String>> lines) {
        Sheet sheet = book.createSheet(table.resource());
        lines(sheet, lines);
        for (JsonObjectReader field : schema.objects("fields")) {
            int column = lines.get(0).indexOf(field.text("name"));
            if (column >= 0) {
                column(sheet, column, field);
            }
        }
    }

    private void column(Sheet sheet, int column, JsonObjectReader field) {
        Optional<JsonObjectReader> constraints = field.optionalObject("constraints");
        boolean required = constraints.filter(c -> c.has("required")).map(c -> c.flag("required")).orElse(false);
        List<String> choices = constraints.filter(c -> c.has("enum")).map(c -> c.texts("enum")).orElse(List.of());
        sheet.getRow(0).getCell(column).setCellStyle(required ? needed : heading);
        sheet.setDefaultColumnStyle(column, text);
        String prompt = field.text("x-description-id") + " / " + field.text("description");
        DataValidationHelper helper = sheet.getDataValidationHelper();
        boolean listed = !choices.isEmpty() && String.join(",", choices).length() <= LONGEST_LIST;
        DataValidation validation = helper.createValidation(listed ? helper.createExplicitListConstraint(choices.toArray(String[]::new))
                : helper.createCustomConstraint("TRUE"), new CellRangeAddressList(listed ? 1 : 0, LAST_ROW, column, column));
        validation.setSuppressDropDownArrow(listed);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(listed);
        validation.setShowPromptBox(true);
        validation.createPromptBox(field.text("name"), prompt.length() <= LONGEST_PROMPT ? prompt : prompt.substring(0, LONGEST_PROMPT - 1) + "…");
        sheet.addValidationData(validation);
        guide.add(List.of(sheet.getSheetName(), field.text("name"), required ? "ya / yes" : "", field.text("x-description-id"), field.text("description")));
    }

    private void lines(Sheet sheet, List<List<String>> lines) {
        for (int row = 0; row < lines.size(); row++) {
            Row made = sheet.createRow(row);
            for (int column = 0; column < lines.get(row).size(); column++) {
                String cell = lines.get(row).get(column);
                if (!cell.isEmpty()) {
                    made.createCell(column).setCellValue(cell);
                    made.getCell(column).setCellStyle(row == 0 ? heading : text);
                }
            }
        }
        for (int column = 0; column < lines.get(0).size(); column++) {
            sheet.setColumnWidth(column, WIDTH);
        }
        sheet.createFreezePane(0, 1);
    }
}
