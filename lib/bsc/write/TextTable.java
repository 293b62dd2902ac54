package bsc.write;

import bsc.say.Block.Pair;
import bsc.say.Block.Table;
import bsc.say.Column;
import bsc.say.Span;
import bsc.say.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table on a terminal: aligned columns where they fit. Where they do not, what rows begin with in common stands above
 * them, headings are broken, then cells of a few lines; else the last column goes on below itself, or below its row where
 * too little room is left beside; else each row is a block of its own, the first column its heading. Nothing is cut.
 */
final class TextTable {
    private static final int INDENT = 2;
    private static final int BELOW = 4;
    private static final int LEAST = 16;

    private final List<Column> columns;
    private final List<List<Text>> rows;
    private final TextColumns runs;
    private final TextBlocks page;

    TextTable(Table table, TextBlocks page) {
        this(table.columns(), table.rows().stream().map(row -> row.stream().map(cell -> cell.in(page.cells())).toList()).toList(), page);
    }

    private TextTable(List<Column> columns, List<List<Text>> rows, TextBlocks page) {
        this.columns = columns;
        this.rows = rows;
        this.runs = new TextColumns(columns, columns.stream().map(c -> page.flow().run(Text.of(c.heading()))).toList(),
                rows.stream().map(row -> row.stream().map(page.flow()::run).toList()).toList());
        this.page = page;
    }

    /** @param caption what stands above it, set */
    List<TerminalLine> below(List<TerminalLine> caption) {
        List<TerminalLine> lines = new ArrayList<>(caption);
        lines.addAll(columns.isEmpty() ? List.of() : lines());
        return caption.isEmpty() && !lines.isEmpty() && lines.get(0) == TerminalLine.EMPTY ? lines.subList(1, lines.size()) : lines;
    }

    private List<TerminalLine> lines() {
        int last = columns.size() - 1;
        if (columns.size() > 2 && inRuns() && TextColumns.sum(runs.whole(last + 1, page.room())) > page.room()) {
            return grouped();
        }
        return runs.fitting(page.room()).map(widths -> aligned(widths, false)).or(() -> lastBroken(last)).orElseGet(this::blocks);
    }

    /** The last column in what the others leave, or below its row; nothing where the others alone are too wide. */
    private Optional<List<TerminalLine>> lastBroken(int last) {
        int beside = Math.max(page.room() / 3, Math.max(LEAST, runs.least(last)));
        int[] others = runs.whole(last, page.room() - beside - TextBlocks.GAP);
        int left = page.room() - TextColumns.sum(others) - (last > 0 ? TextBlocks.GAP : 0);
        if (columns.get(last).numbers() || left < beside && (last == 0 || TextColumns.sum(others) > page.room())) {
            return Optional.empty();
        }
        return Optional.of(left >= beside ? aligned(IntStream.concat(IntStream.of(others), IntStream.of(left)).toArray(), false)
                : aligned(runs.whole(last, page.room()), true));
    }

    /** True when rows below each other begin alike, so that what they begin with can stand above them. */
    private boolean inRuns() {
        return !columns.get(0).numbers() && IntStream.range(1, rows.size()).anyMatch(i -> beginsLike(i - 1, i));
    }

    private boolean beginsLike(int row, int next) {
        return rows.get(row).get(0).plain().equals(rows.get(next).get(0).plain());
    }

    /** What rows begin with stands above them, and the other columns below it, all as wide as each other. */
    private List<TerminalLine> grouped() {
        TextTable others = without(0, rows.size());
        Optional<int[]> widths = others.runs.fitting(others.page.room());
        List<TerminalLine> lines = new ArrayList<>();
        widths.ifPresent(w -> lines.addAll(TextBlocks.hung(TerminalLine.blanks(INDENT), others.row(others.runs.headings(), w, true))));
        for (int from = 0, to; from < rows.size(); from = to) {
            for (to = from + 1; to < rows.size() && beginsLike(to - 1, to); ) {
                to++;
            }
            if (widths.isEmpty() && from > 0) {
                lines.add(TerminalLine.EMPTY);
            }
            lines.addAll(page.flow().lines(strong(rows.get(from).get(0)), page.room()));
            TextTable run = without(from, to);
            lines.addAll(TextBlocks.hung(TerminalLine.blanks(INDENT), widths.isEmpty() ? run.lines()
                    : run.runs.rows().stream().flatMap(r -> run.row(r, widths.get(), false).stream()).toList()));
        }
        return lines;
    }

    /** Some of the rows without their first cells. */
    private TextTable without(int from, int to) {
        return new TextTable(columns.subList(1, columns.size()), rows.subList(from, to).stream().map(r -> r.subList(1, r.size())).toList(),
                page.within(INDENT));
    }

    /** @param below true when the last column, which has no width then, stands below its row */
    private List<TerminalLine> aligned(int[] widths, boolean below) {
        int count = widths.length;
        List<TerminalLine> lines = new ArrayList<>();
        for (int at = -1; at < rows.size(); at++) {
            List<Flow.Run> row = at < 0 ? runs.headings() : runs.rows().get(at);
            lines.addAll(row(row, widths, at < 0));
            if (below && row.get(count).width() > 0) {
                lines.addAll(TextBlocks.hung(TerminalLine.blanks(BELOW), row.get(count).lines(page.room() - BELOW)));
            }
        }
        return lines;
    }

    /** Headings stand at the foot of their line, cells at its head. */
    private List<TerminalLine> row(List<Flow.Run> row, int[] widths, boolean foot) {
        List<List<TerminalLine>> cells = IntStream.range(0, widths.length).mapToObj(i -> row.get(i).lines(widths[i])).toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        List<TerminalLine> lines = new ArrayList<>();
        for (int h = 0; h < height; h++) {
            TerminalLine line = TerminalLine.EMPTY;
            for (int i = 0; i < widths.length; i++) {
                int at = h - (foot ? height - cells.get(i).size() : 0);
                TerminalLine cell = at >= 0 && at < cells.get(i).size() ? cells.get(i).get(at) : TerminalLine.EMPTY;
                line = line.and(TerminalLine.blanks(i == 0 ? 0 : TextBlocks.GAP)).and(cell.in(widths[i], columns.get(i).numbers()));
            }
            lines.add(line);
        }
        return lines;
    }

    private List<TerminalLine> blocks() {
        TextBlocks below = page.within(INDENT);
        int field = below.field(columns.stream().skip(1).map(Column::heading).toList());
        List<TerminalLine> lines = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            List<Text> row = rows.get(at);
            List<Flow.Run> set = runs.rows().get(at);
            lines.add(TerminalLine.EMPTY);
            lines.addAll(page.flow().lines(strong(row.get(0)), page.room()));
            List<Pair> pairs = IntStream.range(1, columns.size()).filter(i -> set.get(i).width() > 0)
                    .mapToObj(i -> new Pair(columns.get(i).heading(), row.get(i))).toList();
            lines.addAll(TextBlocks.hung(TerminalLine.blanks(INDENT), below.pairs(pairs, field)));
        }
        return lines;
    }

    private static Text strong(Text text) {
        return new Text(text.spans().stream()
                .map(s -> s instanceof Span.Plain plain ? (Span) new Span.Strong(plain.text()) : s).toList());
    }
}
