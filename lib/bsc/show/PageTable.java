package bsc.show;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as a notebook shows it: no line is longer than a page is wide, because Jupyter breaks longer ones in the
 * middle of words. The last column goes on below itself; where too little room is left for it, below its row. The
 * other columns are never broken, so that a table in which they alone are too wide stays too wide.
 */
final class PageTable {
    static final int WIDTH = 108;
    private static final int LEAST = 36;
    private static final String BELOW = "    ";

    private PageTable() {
    }

    static String text(Listing table) {
        int last = table.columns().size() - 1;
        String whole = table.text("").stripTrailing();
        if (last < 1 || fits(table)) {
            return whole;
        }
        Listing others = new Listing(table.columns().subList(0, last), table.rows().stream().map(r -> r.subList(0, last)).toList());
        List<String> lines = others.text("").lines().toList();
        int widest = lines.stream().mapToInt(String::length).max().orElse(0);
        boolean below = WIDTH - widest - Listing.GAP.length() < LEAST;
        List<String> page = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String cell = i == 0 ? table.columns().get(last) : table.rows().get(i - 1).get(last);
            page.addAll(below ? below(lines.get(i), cell) : beside(lines.get(i), cell, widest + Listing.GAP.length()));
        }
        return String.join("\n", page);
    }

    static boolean fits(Listing table) {
        return table.text("").lines().allMatch(l -> l.length() <= WIDTH);
    }

    private static List<String> below(String line, String cell) {
        List<String> lines = new ArrayList<>(List.of(line));
        broken(cell, WIDTH - BELOW.length()).forEach(part -> lines.add(BELOW + part));
        return lines;
    }

    private static List<String> beside(String line, String cell, int start) {
        List<String> lines = new ArrayList<>();
        for (String part : broken(cell, WIDTH - start)) {
            lines.add((lines.isEmpty() ? line + " ".repeat(start - line.length()) : " ".repeat(start)) + part);
        }
        return lines.isEmpty() ? List.of(line) : lines;
    }

    /** A text of several lines, each broken where the page ends and going on below its own indent. */
    static String page(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            String indent = line.substring(0, line.length() - line.stripLeading().length());
            broken(line.strip(), WIDTH - indent.length()).forEach(part -> lines.add(indent + part));
        }
        return String.join("\n", lines);
    }

    /** The text in pieces that fit, broken between words; a word that is wider than the room stands alone. */
    static List<String> broken(String text, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }
}
