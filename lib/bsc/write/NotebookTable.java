package bsc.write;

import bsc.model.Verdict;
import bsc.say.Language;
import bsc.say.Numerals;
import bsc.say.Precision;
import bsc.say.Words;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * A table as a notebook shows it: for people with numbers to the right, in the reader's language, and verdicts marked; for
 * machines as text with decimal points. No cell is cut; of a long table the first rows are shown, with how many there are
 * and how to see the others.
 */
public record NotebookTable(Table table, Language language) {
    private static final int MOST_ROWS = 200;
    private static final int FEWEST_ROWS = 20;
    /** So many cells keep a notebook's file small. */
    private static final int CELLS = 2400;
    /** Numbers of a column are grouped where one has five digits or more, so that years never are. */
    private static final double GROUPED = 10_000;
    private static final double HUGE = 1e15;
    private static final double TINY = 1e-9;
    /** Where the words for the columns of {@code bsc.Tables} stand. */
    private static final String MEANING = "tables.column.";
    private static final String STYLE = ".bsc-table { max-height: 36em; overflow: auto; } .bsc-table td, .bsc-table th { padding: .2em .6em; } .bsc-table td { vertical-align: top; max-width: 36em; "
            + "white-space: normal; font-variant-numeric: tabular-nums; } .bsc-table th { position: sticky; top: 0; background: #f4f6f8; "
            + "color: #1b1f24; vertical-align: bottom; white-space: nowrap; }";
    private static final Map<Verdict, String> MARKS = Map.of(
            Verdict.FOLLOWS, "<span style=\"white-space:nowrap;background:#d5e4f1;color:#1b1f24;border:1px solid #4a7ba6\">%s</span>",
            Verdict.FOLLOWS_UNDER, "<span style=\"white-space:nowrap;background:#fff;color:#1b1f24;border:1px dashed #4a7ba6;border-left:.3em solid #6fa3cc\">%s</span>",
            Verdict.DOES_NOT_FOLLOW, "<strong style=\"white-space:nowrap;background:#8f2d00;color:#fff;border:1px solid #8f2d00\">%s</strong>",
            Verdict.CANNOT_BE_JUDGED, "<em style=\"white-space:nowrap;background:#fff;color:#444;border:1px dotted #555\">%s</em>");

    /** How many of its rows are shown; a few more than there is room for are no reason to leave them out. */
    int shown() {
        int room = Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, CELLS / Math.max(1, table.columnCount())));
        return table.rowCount() <= room + room / 5 ? table.rowCount() : room;
    }

    public String html() {
        StringBuilder html = new StringBuilder("<style>" + STYLE + "</style>\n<div class=\"bsc-table\" lang=\"" + language.word()
                + "\">\n<table>\n<thead><tr>");
        for (Column<?> column : table.columns()) {
            html.append("<th style=\"").append(align(column)).append("\"").append(meaning(column.name())
                    .map(m -> " title=\"" + escaped(m) + "\"").orElse("")).append(">").append(escaped(column.name())).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        List<List<String>> cells = table.columns().stream().map(c -> cells(c, new Numerals(language), true)).toList();
        for (int row = 0; row < shown(); row++) {
            html.append("<tr>");
            for (int i = 0; i < cells.size(); i++) {
                html.append("<td style=\"").append(align(table.column(i))).append("\">").append(marked(cells.get(i).get(row))).append("</td>");
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody>\n</table>\n</div>\n<p style=\"color:#555c66\">").append(escaped(counted(Words.in(language)))).append("</p>").toString();
    }

    private Optional<String> meaning(String column) {
        Words words = Words.in(language);
        return Optional.of(MEANING + column).filter(words::knows).map(words::say);
    }

    private String counted(Words words) {
        String rows = words.counted("tables.rows", table.rowCount());
        return shown() == table.rowCount() ? rows : words.say("tables.shown", shown(), rows, table.rowCount());
    }

    private static String align(Column<?> column) {
        return "text-align:" + (column instanceof NumericColumn ? "right" : "left");
    }

    /** The cells that are shown, each in full. */
    private List<String> cells(Column<?> column, Numerals numerals, boolean grouped) {
        if (!(column instanceof NumericColumn<?> numbers)) {
            return IntStream.range(0, shown()).mapToObj(i -> column.isMissing(i) ? "" : column.getString(i)).toList();
        }
        boolean large = grouped && IntStream.range(0, numbers.size()).anyMatch(i -> !numbers.isMissing(i) && Math.abs(numbers.getDouble(i)) >= GROUPED);
        return IntStream.range(0, shown()).mapToObj(i -> numbers.isMissing(i) ? "" : number(numbers.getDouble(i), numerals, large)).toList();
    }

    private static String number(double number, Numerals numerals, boolean grouped) {
        double size = Math.abs(number);
        if (size >= HUGE || size > 0 && size < TINY) {
            return Double.toString(number);
        }
        BigDecimal exact = BigDecimal.valueOf(number);
        BigDecimal shown = exact.stripTrailingZeros().scale() <= 0 ? exact.setScale(0) : exact;
        return grouped ? numerals.grouped(shown, Precision.SHORTEST) : numerals.of(shown, Precision.SHORTEST);
    }

    private static String marked(String cell) {
        return Arrays.stream(Verdict.values()).filter(v -> v.word().equals(cell)).findFirst().map(v -> String.format(MARKS.get(v), cell))
                .orElseGet(() -> escaped(cell));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\n", "<br>");
    }

    /** Columns of plain text below their names, with decimal points whatever the language. */
    public String text() {
        List<List<String>> columns = table.columns().stream().map(c -> cells(c, new Numerals(Language.ENGLISH), false).stream()
                .map(t -> t.replaceAll("\\s+", " ")).toList()).toList();
        List<Integer> widths = IntStream.range(0, columns.size()).mapToObj(i -> columns.get(i).stream().mapToInt(String::length)
                .reduce(table.column(i).name().length(), Math::max)).toList();
        StringBuilder text = new StringBuilder(table.name() == null ? "" : table.name() + "\n").append(line(table.columnNames(), widths));
        IntStream.range(0, shown()).forEach(row -> text.append('\n').append(line(columns.stream().map(c -> c.get(row)).toList(), widths)));
        return text.append('\n').append(counted(Words.in(Language.ENGLISH))).toString();
    }

    private String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size()).mapToObj(i -> {
            String space = " ".repeat(widths.get(i) - cells.get(i).length());
            return table.column(i) instanceof NumericColumn ? space + cells.get(i) : cells.get(i) + space;
        }).collect(Collectors.joining(" | ")).stripTrailing();
    }
}
