package bsc.write;

import bsc.say.Block.Pair;
import bsc.say.Block.Table;
import bsc.say.Column;
import bsc.say.Span;
import bsc.say.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table on a terminal: aligned columns where they fit. Where they do not, what rows begin with in common stands above
 * them, headings are broken, then cells of a few lines; else the last column goes on below itself, or below its row where too little room is left beside; then each row is a block of its own, the
 * first column its heading. Nothing is cut.
 */
record TextTable(List<Column> columns, List<List<Text>> rows, TextBlocks page) {
    private static final int INDENT = 2;
    private static final int BELOW = 4;
    private static final int LEAST = 16;
    private static final int MOST_LINES = 5;

    static TextTable of(Table table, TextBlocks page) {
        return new TextTable(table.columns(), table.rows().stream()
                .map(row -> row.stream().map(cell -> cell.in(page.cells())).toList()).toList(), page);
    }

    /** @param caption what stands above it, set */
    List<Line> below(List<Line> caption) {
        List<Line> lines = new ArrayList<>(caption);
        lines.addAll(lines());
        return caption.isEmpty() && !lines.isEmpty() && lines.get(0) == Line.EMPTY ? lines.subList(1, lines.size()) : lines;
    }

    private List<Line> lines() {
        if (columns.isEmpty()) {
            return List.of();
        }
        int last = columns.size() - 1;
        int[] widths = widths(last + 1, page.room());
        if (sum(widths) <= page.room()) {
            return aligned(widths, false);
        }
        if (columns.size() > 2 && inRuns()) {
            return grouped();
        }
        int[] squeezed = squeezed(widths);
        if (squeezed.length > 0) {
            return aligned(squeezed, false);
        }
        int beside = Math.max(page.room() / 3, Math.max(LEAST, least(last)));
        int[] others = widths(last, page.room() - beside - TextBlocks.GAP);
        if (columns.get(last).numbers() || sum(others) > page.room()) {
            return blocks();
        }
        int left = page.room() - sum(others) - (last > 0 ? TextBlocks.GAP : 0);
        if (left >= beside) {
            return aligned(IntStream.concat(IntStream.of(others), IntStream.of(left)).toArray(), false);
        }
        return last > 0 ? aligned(widths(last, page.room()), true) : blocks();
    }

    /** True when rows below each other begin alike, so that what they begin with can stand above them. */
    private boolean inRuns() {
        return !columns.get(0).numbers() && IntStream.range(1, rows.size()).anyMatch(i -> beginsLike(i - 1, i));
    }

    private boolean beginsLike(int row, int next) {
        return rows.get(row).get(0).plain().equals(rows.get(next).get(0).plain());
    }

    /** What rows begin with stands above them, and the other columns below it, all as wide as each other. */
    private List<Line> grouped() {
        TextTable others = new TextTable(columns.subList(1, columns.size()), rows.stream().map(r -> r.subList(1, r.size())).toList(),
                page.within(INDENT));
        int[] natural = others.widths(others.columns.size(), others.page.room());
        int[] widths = sum(natural) <= others.page.room() ? natural : others.squeezed(natural);
        List<Line> lines = new ArrayList<>();
        if (widths.length > 0) {
            lines.addAll(TextBlocks.hung(Line.blanks(INDENT), others.row(IntStream.range(0, others.columns.size()).mapToObj(others::heading).toList(),
                    widths, true)));
        }
        for (int from = 0, to; from < rows.size(); from = to) {
            for (to = from + 1; to < rows.size() && beginsLike(to - 1, to); ) {
                to++;
            }
            if (widths.length == 0 && from > 0) {
                lines.add(Line.EMPTY);
            }
            lines.addAll(page.flow().lines(strong(rows.get(from).get(0)), page.room()));
            TextTable run = new TextTable(others.columns, others.rows.subList(from, to), others.page);
            lines.addAll(TextBlocks.hung(Line.blanks(INDENT), widths.length == 0 ? run.lines()
                    : run.rows.stream().flatMap(r -> run.row(r, widths, false).stream()).toList()));
        }
        return lines;
    }

    /** What the cells need, with the headings in as few lines as the room allows. */
    private int[] widths(int count, int room) {
        int[] cells = IntStream.range(0, count)
                .map(i -> rows.stream().mapToInt(r -> width(r.get(i))).max().orElse(0)).toArray();
        int most = columns.stream().limit(count).mapToInt(c -> page.flow().lines(Text.of(c.heading()), 0).size()).max().orElse(1);
        for (int height = 1; ; height++) {
            int lines = height;
            int[] widths = IntStream.range(0, count).map(i -> Math.max(cells[i], narrowest(heading(i), lines))).toArray();
            if (height >= most || sum(widths) <= room) {
                return widths;
            }
        }
    }

    private int narrowest(Text heading, int lines) {
        int width = page.flow().least(heading);
        while (page.flow().lines(heading, width).size() > lines) {
            width++;
        }
        return width;
    }

    /**
     * The columns of words narrowed, the widest first, until the row fits; none where a word would not fit, or a row
     * would take more lines than one still reads across.
     */
    private int[] squeezed(int[] wide) {
        int[] widths = wide.clone();
        int[] least = IntStream.range(0, widths.length).map(i -> columns.get(i).numbers() ? wide[i] : least(i)).toArray();
        while (sum(widths) > page.room()) {
            int widest = IntStream.range(0, widths.length).filter(i -> widths[i] > least[i])
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a).orElse(-1);
            if (widest < 0) {
                return new int[0];
            }
            widths[widest]--;
        }
        boolean readable = rows.stream().allMatch(row -> IntStream.range(0, widths.length)
                .allMatch(i -> page.flow().lines(row.get(i), widths[i]).size() <= MOST_LINES));
        return readable ? widths : new int[0];
    }

    private static int sum(int[] widths) {
        return IntStream.of(widths).sum() + TextBlocks.GAP * Math.max(0, widths.length - 1);
    }

    /** @param below true when the last column, which has no width then, stands below its row */
    private List<Line> aligned(int[] widths, boolean below) {
        int count = widths.length;
        List<Line> lines = new ArrayList<>();
        List<Text> headings = IntStream.range(0, columns.size()).mapToObj(this::heading).toList();
        for (int at = -1; at < rows.size(); at++) {
            List<Text> row = at < 0 ? headings : rows.get(at);
            lines.addAll(row(row, widths, at < 0));
            if (below && width(row.get(count)) > 0) {
                lines.addAll(TextBlocks.hung(Line.blanks(BELOW), page.flow().lines(row.get(count), page.room() - BELOW)));
            }
        }
        return lines;
    }

    /** Headings stand at the foot of their line, cells at its head. */
    private List<Line> row(List<Text> row, int[] widths, boolean foot) {
        int count = widths.length;
        List<List<Line>> cells = IntStream.range(0, count).mapToObj(i -> page.flow().lines(row.get(i), widths[i])).toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        List<Line> lines = new ArrayList<>();
        for (int h = 0; h < height; h++) {
            Line line = Line.EMPTY;
            for (int i = 0; i < count; i++) {
                int at = h - (foot ? height - cells.get(i).size() : 0);
                Line cell = at >= 0 && at < cells.get(i).size() ? cells.get(i).get(at) : Line.EMPTY;
                line = line.and(Line.blanks(i == 0 ? 0 : TextBlocks.GAP)).and(cell.in(widths[i], columns.get(i).numbers()));
            }
            lines.add(line);
        }
        return lines;
    }

    private List<Line> blocks() {
        TextBlocks below = page.within(INDENT);
        int field = below.field(columns.stream().skip(1).map(Column::heading).toList());
        List<Line> lines = new ArrayList<>();
        for (List<Text> row : rows) {
            lines.add(Line.EMPTY);
            lines.addAll(page.flow().lines(strong(row.get(0)), page.room()));
            List<Pair> pairs = IntStream.range(1, columns.size()).filter(i -> width(row.get(i)) > 0)
                    .mapToObj(i -> new Pair(columns.get(i).heading(), row.get(i))).toList();
            lines.addAll(TextBlocks.hung(Line.blanks(INDENT), below.pairs(pairs, field)));
        }
        return lines;
    }

    private static Text strong(Text text) {
        return new Text(text.spans().stream()
                .map(s -> s instanceof Span.Plain plain ? (Span) new Span.Strong(plain.text()) : s).toList());
    }

    private Text heading(int column) {
        return Text.of(columns.get(column).heading());
    }

    private int width(Text text) {
        return page.flow().line(text).width();
    }

    /** What the last column needs at least: its widest word. */
    private int least(int column) {
        return Math.max(page.flow().least(heading(column)),
                rows.stream().mapToInt(r -> page.flow().least(r.get(column))).max().orElse(0));
    }
}
