package bsc.read;

import bsc.model.BadData;
import bsc.model.Place;
import bsc.model.Sentence;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * The cells of a sheet as texts. A number has all its digits, and the decimals of its format where these are more: 10.8 that
 * is shown as 10.80 is 10.80, and 0.5293 that is shown as a percent is 52.93%. A formula stands for its stored value, a date
 * for what is shown. Cells that are only formatted are none.
 */
record WorkbookSheet(String name, String shown, List<List<Object>> cells) {
    private static final int DIGITS = 15;
    private static final int MOST_CELLS = 2_000_000;
    private static final Pattern DECIMALS = Pattern.compile("[.](0+)");
    private static final DataFormatter DATES = new DataFormatter(Locale.ENGLISH);

    /** A number, with the decimals that are shown, and whether it is shown as a percent. */
    private record Shown(BigDecimal number, boolean percent) {
        String text(char sign) {
            return number.toPlainString().replace('.', sign) + (percent ? "%" : "");
        }
    }

    /** Gathers merged cells, errors of formulas, formulas without a value, and that the sheet is hidden. */
    static WorkbookSheet of(Sheet sheet, String workbook, boolean hidden, Faults faults) {
        WorkbookSheet read = new WorkbookSheet(sheet.getSheetName().strip(), workbook + Place.SHEET + sheet.getSheetName().strip(), new ArrayList<>());
        if (hidden) {
            faults.add(BadData.at(new Place(read.shown, 0), Sentence.of("is hidden; show it, delete it, or let its name begin with x-")));
        }
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            faults.add(BadData.at(read.cell(merged.getFirstRow() + 1, merged.getFirstColumn()), Sentence.of(
                    "is merged with others ({0}); part them, and write into each cell what holds for its row", merged.formatAsString())));
        }
        long count = 0;
        for (Row row : sheet) {
            List<Object> cells = new ArrayList<>();
            for (Cell cell : row) {
                Object value = faults.attempt(() -> read.value(cell)).orElse("");
                while (!value.equals("") && cells.size() < cell.getColumnIndex()) {
                    cells.add("");
                }
                if (!value.equals("")) {
                    cells.add(value);
                }
            }
            count += cells.size();
            if (count > MOST_CELLS) {
                throw BadData.at(new Place(read.shown, 0), Sentence.of("has more than {0} cells", MOST_CELLS));
            }
            while (!cells.isEmpty() && read.cells.size() < row.getRowNum()) {
                read.cells.add(List.of());
            }
            if (!cells.isEmpty()) {
                read.cells.add(cells);
            }
        }
        return read;
    }

    /** The place of a cell, by its row (the first is 1) and column (the first is 0). */
    Place cell(int row, int column) {
        return Place.cell(shown, row, column);
    }

    private Object value(Cell cell) {
        Place place = cell(cell.getRowIndex() + 1, cell.getColumnIndex());
        if (cell.getCellType() == CellType.FORMULA && ((XSSFCell) cell).getRawValue() == null) {
            throw BadData.at(place, Sentence.of("is a formula without a value; open the workbook in a spreadsheet and save it"));
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? date(cell) : number(cell);
            case STRING -> cell.getStringCellValue().replaceAll("\\R", " ").strip();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> throw BadData.at(place, Sentence.of("'{0}' is an error of a spreadsheet's formula; write the value, or clear the cell",
                    FormulaError.forInt(cell.getErrorCellValue()).getString()));
            default -> "";
        };
    }

    private static String date(Cell cell) {
        return DATES.formatRawCellContents(cell.getNumericCellValue(), cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
    }

    private static Shown number(Cell cell) {
        String format = cell.getCellStyle().getDataFormatString().replaceAll("\"[^\"]*\"|\\\\.|\\[[^]]*]", "");
        String positive = format.split(";", 2)[0];
        boolean percent = positive.contains("%");
        BigDecimal number = new BigDecimal(cell.getNumericCellValue()).round(new MathContext(DIGITS)).stripTrailingZeros();
        BigDecimal seen = percent ? number.movePointRight(2) : number;
        Matcher decimals = DECIMALS.matcher(positive);
        int shown = decimals.find() && !positive.contains("E") ? decimals.group(1).length() : 0;
        return new Shown(seen.setScale(Math.max(Math.max(seen.stripTrailingZeros().scale(), 0), shown)), percent);
    }

    /**
     * All rows as texts, each with as many cells as the first row that has any, or more.
     *
     * @param sign the decimal sign of the study's numbers; a line that names its format has that one's
     */
    List<List<String>> lines(char sign) {
        List<Object> header = cells.isEmpty() ? List.of() : cells.get(0);
        int format = header.indexOf("format");
        boolean form = name.equals(StudyTable.FORM.resource());
        return cells.stream().map(row -> {
            List<String> line = new ArrayList<>();
            for (int i = 0; i < Math.max(row.size(), row.isEmpty() ? 0 : header.size()); i++) {
                Object value = i < row.size() ? row.get(i) : "";
                boolean printed = form || i < header.size() && header.get(i).equals("printed");
                line.add(value instanceof Shown number ? number.text(printed ? signOf(format < row.size() && format >= 0 ? row.get(format) : "", sign) : '.')
                        : (String) value);
            }
            return line;
        }).toList();
    }

    private static char signOf(Object format, char sign) {
        return format.equals("en") ? '.' : format.equals("id") ? ',' : sign;
    }
}
