package bsc.write;

import bsc.say.Block.Pair;
import bsc.say.Block.Table;
import bsc.say.CellText;
import bsc.say.Column;
import bsc.say.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table in LaTeX: whole on one page where it is short, else with its head on every page; across the page where it is
 * wide; a block a row where no paper is wide enough.
 */
record LatexTable(String caption, List<Column> columns, List<List<Text>> rows) {
    /** Characters of a page upright in small type, in smaller type, and across. */
    static final int ROOM = 84;
    private static final int TIGHT = 94;
    private static final int ACROSS = 144;
    private static final int SHORT = 25;

    static LatexTable of(Table table, CellText cells) {
        return new LatexTable(table.caption(), table.columns(),
                table.rows().stream().map(r -> r.stream().map(c -> c.in(cells)).toList()).toList());
    }

    String text() {
        if (columns.isEmpty()) {
            return captioned("of{table}", "\n");
        }
        ColumnWidths widths = ColumnWidths.of(columns, rows);
        if (widths.sumLeast() > ACROSS) {
            return blocks();
        }
        boolean across = widths.sumLeast() > TIGHT;
        int room = across ? ACROSS : widths.sumWanted() <= ROOM ? ROOM : TIGHT;
        String type = room == ROOM ? "\\small" : "\\footnotesize";
        String table = !across && widths.lines(rows, room) <= SHORT ? whole(widths.shares(room), type) : overPages(widths.shares(room), type);
        return across ? LatexBlocks.ACROSS + table + "\\end{landscape}\n" : table;
    }

    private String whole(List<Double> shares, String type) {
        return "\\begin{table}[H]" + type + "\n" + captioned("", "\n") + "\\begin{tabular}{" + format(shares) + "}\n\\toprule\n" + head() + "\\midrule\n"
                + body() + "\\bottomrule\n\\end{tabular}\n\\end{table}\n";
    }

    private String overPages(List<Double> shares, String type) {
        return "{" + type + "\n\\begin{longtable}{" + format(shares) + "}\n" + captioned("", "\\tabularnewline\n") + "\\toprule\n" + head()
                + "\\midrule\n\\endfirsthead\n\\toprule\n" + head() + "\\midrule\n\\endhead\n\\bottomrule\n\\endfoot\n" + body() + "\\end{longtable}}\n";
    }

    private String captioned(String of, String end) {
        return caption.isEmpty() ? "" : "\\caption" + of + "{" + LatexText.of(caption) + "}" + end;
    }

    private String format(List<Double> shares) {
        return "@{}" + IntStream.range(0, columns.size()).mapToObj(i -> String.format(Locale.ROOT,
                ">{\\%s\\arraybackslash}p{\\dimexpr %.4f\\linewidth-2\\tabcolsep\\relax}", columns.get(i).numbers() ? "raggedleft" : "raggedright",
                shares.get(i))).collect(Collectors.joining()) + "@{}";
    }

    private String head() {
        return line(columns.stream().map(c -> Text.of(c.heading())).toList());
    }

    private String body() {
        return rows.stream().map(LatexTable::line).collect(Collectors.joining());
    }

    private static String line(List<Text> cells) {
        return cells.stream().map(LatexText::of).collect(Collectors.joining(" & ")) + " \\tabularnewline\n";
    }

    private String blocks() {
        return captioned("of{table}", "\n") + rows.stream().map(row -> LatexBlocks.block(IntStream.range(0, columns.size()).filter(i -> i == 0 || !row.get(i).plain().isEmpty())
                .mapToObj(i -> new Pair(columns.get(i).heading(), row.get(i))).toList())).collect(Collectors.joining("\n"));
    }
}
