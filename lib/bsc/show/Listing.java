package bsc.show;

import bsc.write.CsvCell;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Rows of text under named columns, ready to be written in any {@link Format}. Every row has one cell a column. */
public record Listing(List<String> columns, List<List<String>> rows) {
    public static final Gson JSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();
    static final String GAP = "  ";
    /** Columns of numbers: numbers in JSON too, and null where there is none. */
    private static final Set<String> NUMBERS = Set.of("tried", "low", "high", "width", "rank", "weight");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    public Listing {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row has " + row.size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    public String in(Format format) {
        return switch (format) {
            case TEXT -> text("");
            case CSV -> csv();
            case JSON -> JSON.toJson(json()) + "\n";
        };
    }

    /** Aligned columns below a heading, each line after the margin; the last column is as long as it likes. */
    public String text(String margin) {
        int[] widths = IntStream.range(0, columns.size()).map(this::width).toArray();
        StringBuilder text = new StringBuilder();
        appendLine(text, margin, columns, widths);
        rows.forEach(row -> appendLine(text, margin, row, widths));
        return text.toString();
    }

    /** As a notebook shows it, see {@link PageTable}. */
    @Override
    public String toString() {
        return PageTable.text(this);
    }

    private static void appendLine(StringBuilder text, String margin, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder(margin);
        for (int i = 0; i < cells.size(); i++) {
            line.append(cells.get(i));
            if (i < cells.size() - 1) {
                line.append(" ".repeat(widths[i] - length(cells.get(i)))).append(GAP);
            }
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private int width(int column) {
        int width = length(columns.get(column));
        for (List<String> row : rows) {
            width = Math.max(width, length(row.get(column)));
        }
        return width;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Cells that a spreadsheet would run as a formula are neutralised, see {@link CsvCell}. */
    private String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(columns);
            rows.forEach(row -> writer.writeRecord(row.stream().map(CsvCell::of).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    public JsonArray json() {
        JsonArray array = new JsonArray();
        for (List<String> row : rows) {
            JsonObject object = new JsonObject();
            for (int i = 0; i < row.size(); i++) {
                object.add(columns.get(i), json(columns.get(i), row.get(i)));
            }
            array.add(object);
        }
        return array;
    }

    private static JsonElement json(String column, String cell) {
        if (!NUMBERS.contains(column)) {
            return new JsonPrimitive(cell);
        }
        return cell.isEmpty() ? JsonNull.INSTANCE
                : NUMBER.matcher(cell).matches() ? new JsonPrimitive(new BigDecimal(cell)) : new JsonPrimitive(cell);
    }
}
