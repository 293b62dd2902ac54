package bsc.write;

import bsc.say.Column;
import bsc.say.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How wide the columns of a table are on paper, in characters.
 *
 * @param wanted what a column takes without a broken line
 * @param least  what it takes with lines broken between words
 */
record ColumnWidths(List<Integer> wanted, List<Integer> least) {
    /** So many characters stay together in a word that is longer. */
    private static final int LONGEST_WORD = 24;
    /** A number takes no more; what is longer in its column are words or both ends of a set. */
    private static final int LONGEST_NUMBER = 14;
    private static final int GAP = 2;

    /** Headings are broken between words where the cells are narrower; numbers never are, long words and both ends of a set may be. */
    static ColumnWidths of(List<Column> columns, List<List<Text>> rows) {
        List<Integer> wanted = new ArrayList<>();
        List<Integer> least = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            Text heading = Text.of(columns.get(i).heading());
            int cells = rows.stream().mapToInt(r -> DisplayWidth.of(r.get(at).plain())).max().orElse(0);
            int word = Stream.concat(Stream.of(heading), rows.stream().map(r -> r.get(at))).mapToInt(ColumnWidths::word).max().orElse(0);
            wanted.add(GAP + Math.max(Math.max(cells, word), Math.min(DisplayWidth.of(heading.plain()), LONGEST_WORD)));
            least.add(GAP + (columns.get(i).numbers() ? Math.max(word, Math.min(cells, LONGEST_NUMBER)) : word));
        }
        return new ColumnWidths(wanted, least);
    }

    private static int word(Text text) {
        return Stream.of(text.plain().split("[\\s\\u00ad]+")).mapToInt(w -> Math.min(LONGEST_WORD, DisplayWidth.of(w))).max().orElse(0);
    }

    int sumWanted() {
        return wanted.stream().mapToInt(Integer::intValue).sum();
    }

    int sumLeast() {
        return least.stream().mapToInt(Integer::intValue).sum();
    }

    /** The widths within a page so wide, as shares of it: what is wanted where there is room, else what is left over beyond the least. */
    List<Double> shares(int room) {
        if (sumWanted() <= room) {
            return wanted.stream().map(w -> (double) w / room).toList();
        }
        double spare = Math.max(0, room - sumLeast());
        double wish = Math.max(1, sumWanted() - sumLeast());
        double all = Math.max(room, sumLeast());
        return IntStream.range(0, wanted.size()).mapToObj(i -> (least.get(i) + spare * Math.max(0, wanted.get(i) - least.get(i)) / wish) / all)
                .toList();
    }

    /** How many lines the rows take on a page so wide, about. */
    int lines(List<List<Text>> rows, int room) {
        List<Double> shares = shares(room);
        return rows.stream().mapToInt(row -> IntStream.range(0, row.size()).map(i -> (int) Math.ceil(
                DisplayWidth.of(row.get(i).plain()) / Math.max(1, shares.get(i) * room - GAP))).max().orElse(1)).sum();
    }
}
