package bsc.write;

import bsc.say.Column;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How wide the columns of a table are set on a terminal. */
record TextColumns(List<Column> columns, List<Flow.Run> headings, List<List<Flow.Run>> rows) {
    /** A row of more lines is no longer read across. */
    private static final int MOST_LINES = 5;
    /** Nor one of so many in a narrow column. */
    private static final int MOST_LINES_NARROW = 3;
    private static final int NARROW = 16;

    /** What the cells of the first columns need in one line, with the headings in as few lines as the room allows. */
    int[] whole(int count, int room) {
        int[] cells = IntStream.range(0, count).map(i -> rows.stream().mapToInt(r -> r.get(i).width()).max().orElse(0)).toArray();
        int most = headings.stream().limit(count).mapToInt(Flow.Run::words).max().orElse(1);
        for (int height = 1; ; height++) {
            int lines = height;
            int[] widths = IntStream.range(0, count).map(i -> Math.max(cells[i], headings.get(i).narrowest(lines))).toArray();
            if (height >= most || sum(widths) <= room) {
                return widths;
            }
        }
    }

    /** Whole where that fits; else the columns of words narrowed, the widest first, unless a word would not fit or a row would be too high. */
    Optional<int[]> fitting(int room) {
        int[] widths = whole(columns.size(), room);
        int[] least = IntStream.range(0, widths.length).map(i -> columns.get(i).numbers() ? widths[i] : least(i)).toArray();
        boolean whole = sum(widths) <= room;
        while (sum(widths) > room) {
            int widest = IntStream.range(0, widths.length).filter(i -> widths[i] > least[i])
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a).orElse(-1);
            if (widest < 0) {
                return Optional.empty();
            }
            widths[widest]--;
        }
        return whole || rows.stream().allMatch(row -> IntStream.range(0, widths.length)
                .allMatch(i -> row.get(i).height(widths[i]) <= (widths[i] < NARROW ? MOST_LINES_NARROW : MOST_LINES))) ? Optional.of(widths) : Optional.empty();
    }

    /** A column's widest word. */
    int least(int column) {
        return Math.max(headings.get(column).least(), rows.stream().mapToInt(r -> r.get(column).least()).max().orElse(0));
    }

    static int sum(int[] widths) {
        return IntStream.of(widths).sum() + TextBlocks.GAP * Math.max(0, widths.length - 1);
    }
}
