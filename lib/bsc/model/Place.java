package bsc.model;

import java.util.List;

/**
 * Where a record stands: a file and its line (the header is line 1), or a sheet of a workbook and its row.
 * Line 0 means the file as a whole.
 *
 * @param columns the columns of a sheet in their order, by which a cell has its name; empty for a file
 */
public record Place(String file, int line, List<String> columns) {
    /** Between the name of a workbook and that of a sheet. */
    public static final String SHEET = ", sheet ";
    private static final String ROW = ", row ";
    private static final int LETTERS = 26;

    public Place {
        columns = List.copyOf(columns);
    }

    public Place(String file, int line) {
        this(file, line, List.of());
    }

    /** The cell of a column on this line, such as {@code study.xlsx, sheet inputs, cell D7}; the line where no cell is known. */
    String cell(String column) {
        int at = columns.indexOf(column);
        return at < 0 || line <= 0 ? toString() : cell(file, line, at).file();
    }

    /** A cell of a sheet as a whole, by its row (the first is 1) and column (the first is 0). */
    public static Place cell(String sheet, int row, int column) {
        return new Place(sheet + ", cell " + letters(column) + row, 0);
    }

    /** The letters of a spreadsheet's column: A for the first, AA for the 27th. */
    public static String letters(int column) {
        return (column >= LETTERS ? letters(column / LETTERS - 1) : "") + (char) ('A' + column % LETTERS);
    }

    /** The folder of a file, or the workbook of a sheet. */
    public String within() {
        int sheet = file.indexOf(SHEET);
        return sheet >= 0 ? file.substring(0, sheet) : file.replaceFirst("/[^/]*$", "");
    }

    /** Several lines of one file or sheet, without its folder or workbook: inputs.csv:2, 3, or sheet inputs, row 2, 3. */
    public String withLines(String lines) {
        int sheet = file.indexOf(SHEET);
        return sheet >= 0 ? file.substring(sheet + 2) + ROW + lines : file.replaceFirst("^.*/", "") + ":" + lines;
    }

    @Override
    public String toString() {
        return line <= 0 ? file : file.contains(SHEET) ? file + ROW + line : file + ":" + line;
    }
}
