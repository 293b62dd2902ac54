package bsc.write;

import bsc.say.Block.NumberLine;
import bsc.say.CellText;
import bsc.say.Precision;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A line of numbers drawn in characters: a bar at every bound with its number below it, a v above every point. */
final class TextNumberLine {
    private static final int WIDEST = 60;
    private static final int NARROWEST = 10;

    private TextNumberLine() {
    }

    static List<String> of(NumberLine line, CellText cells, int room) {
        int end = Math.max(NARROWEST, Math.min(WIDEST, room - 1));
        StringBuilder points = new StringBuilder(" ".repeat(end + 1));
        StringBuilder bar = new StringBuilder("-".repeat(end + 1));
        StringBuilder numbers = new StringBuilder(" ".repeat(end + 1));
        line.points().forEach(p -> points.setCharAt(at(p, line, end), 'v'));
        List<BigDecimal> bounds = line.bounds();
        write(number(bounds.get(0), cells), 0, numbers);
        write(number(bounds.get(bounds.size() - 1), cells), end, numbers);
        for (BigDecimal bound : bounds) {
            int at = at(bound, line, end);
            bar.setCharAt(at, '|');
            write(number(bound, cells), at, numbers);
        }
        return List.of(points.toString(), bar.toString(), numbers.toString());
    }

    private static String number(BigDecimal bound, CellText cells) {
        return cells.words().numerals().grouped(bound, Precision.SHORTEST);
    }

    /** Below its place, within the line, and only where it touches no other number. */
    private static void write(String number, int at, StringBuilder numbers) {
        int start = Math.max(0, Math.min(at - number.length() / 2, numbers.length() - number.length()));
        int before = Math.max(0, start - 1);
        int after = Math.min(numbers.length(), start + number.length() + 1);
        if (numbers.substring(before, after).isBlank() && start + number.length() <= numbers.length()) {
            numbers.replace(start, start + number.length(), number);
        }
    }

    private static int at(BigDecimal number, NumberLine line, int end) {
        BigDecimal low = line.bounds().get(0);
        BigDecimal high = line.bounds().get(line.bounds().size() - 1);
        int at = number.subtract(low).multiply(BigDecimal.valueOf(end)).divide(high.subtract(low), 0, RoundingMode.HALF_UP).intValue();
        return Math.max(0, Math.min(end, at));
    }
}
