package bsc.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A study's folder put into a workbook by a program, as somebody would who types it into a spreadsheet. */
final class WorkbookOfFolder {
    static {
        bsc.model.OfficeFiles.withoutLog();
    }

    private WorkbookOfFolder() {
    }

    /** @param numbers whether what is a plain number with a decimal comma or point is typed as a number, with its decimals as format */
    static XSSFWorkbook of(Path folder, boolean numbers) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        study(workbook, folder.resolve("datapackage.json"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
                Sheet sheet = workbook.createSheet(file.getFileName().toString().replace(".csv", ""));
                CsvRecords records = CsvRecords.of(file, CsvRecords.delimiter(TextFile.read(file)));
                fill(sheet.createRow(0), records.header(), List.of());
                records.rows().forEach(r -> fill(sheet.createRow(sheet.getLastRowNum() + 1), r.getFields(), numbers ? records.header() : List.of()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return workbook;
    }

    private static void study(XSSFWorkbook workbook, Path file) {
        Sheet sheet = workbook.createSheet("study");
        fill(sheet.createRow(0), List.of("key", "value"), List.of());
        for (Map.Entry<String, JsonElement> entry : JsonParser.parseString(TextFile.read(file)).getAsJsonObject().entrySet()) {
            String value = entry.getValue().isJsonPrimitive() ? entry.getValue().getAsString()
                    : entry.getKey().equals("periods") ? periods(entry.getValue().getAsJsonArray()) : entry.getValue().toString();
            fill(sheet.createRow(sheet.getLastRowNum() + 1), List.of(entry.getKey(), value), List.of());
        }
    }

    private static String periods(JsonArray periods) {
        return periods.asList().stream().map(p -> p.isJsonPrimitive() ? p.getAsString() : p.getAsJsonObject().get("name").getAsString() + ": "
                + p.getAsJsonObject().getAsJsonArray("of").asList().stream().map(JsonElement::getAsString).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    /** @param columns those of which plain numbers are typed as numbers: with a comma where they are printed, but for a line in English format */
    private static void fill(Row row, List<String> texts, List<String> columns) {
        boolean english = columns.contains("format") && texts.get(columns.indexOf("format")).equals("en");
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            String sign = !columns.isEmpty() && columns.get(i).equals("printed") && !english ? "," : ".";
            if (!columns.isEmpty() && text.matches("(0|-?[1-9][0-9]{0,8})(" + Pattern.quote(sign) + "[0-9]{1,6})?")) {
                number(row.createCell(i), new BigDecimal(text.replace(',', '.')));
            } else if (!text.isEmpty()) {
                row.createCell(i).setCellValue(text);
            }
        }
    }

    private static void number(Cell cell, BigDecimal number) {
        cell.setCellValue(number.doubleValue());
        if (number.scale() > 0) {
            CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat("#,##0." + "0".repeat(number.scale())));
            cell.setCellStyle(style);
        }
    }

    static Path saved(XSSFWorkbook workbook, Path file) {
        try (XSSFWorkbook saved = workbook; OutputStream out = Files.newOutputStream(file)) {
            saved.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
