package bsc.read;

import bsc.model.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The target of a form's row as bands: a value to reach from below or from above, or a range to stay in. */
final class FormTarget {
    private static final Pattern SIGN = Pattern.compile("(>=|<=|[≥≤<>])\\s*(.*)");
    private static final Pattern RANGE = Pattern.compile("(.*?[0-9%‰])\\s*(?:[-–—]|to|sampai|s\\.?d\\.?|s/d)\\s*([-−+]?[0-9].*)");
    private static final String CLOSED = "closed";
    private static final String OPEN = "open";

    private FormTarget() {
    }

    /** A band of the table, as its cells are written. */
    record Piece(String label, String low, String lowEnd, String high, String highEnd, String scores) {
    }

    /** The number that a text of a column is. */
    interface Numbers {
        BigDecimal value(String column, String text);
    }

    /**
     * The bands that the row's target and its column {@code better} make.
     *
     * @param blanks whether a target may be blank, which stands for a band whose end is not yet filled in
     */
    static List<Piece> of(CsvRow row, boolean blanks, Numbers numbers) {
        String target = row.text("target");
        String better = row.text("better");
        Matcher range = RANGE.matcher(target);
        if (better.equals("range")) {
            return range(row, range, numbers);
        }
        if (range.matches()) {
            throw row.refuse("target", Sentence.of("is a range, and better says {0}; write range there, or one value here", better));
        }
        Matcher sign = SIGN.matcher(target);
        boolean signed = sign.matches();
        boolean higher = better.equals("higher");
        if (signed && sign.group(1).matches(">=|[≥>]") != higher) {
            throw row.refuse("target", Sentence.of("and better, which says {0}, contradict each other; correct the one or the other", better));
        }
        boolean reached = !signed || !sign.group(1).matches("[<>]");
        String value = target.isEmpty() && blanks ? "" : numbers.value("target", signed ? sign.group(2) : target).toPlainString();
        String met = reached ? CLOSED : OPEN;
        String missed = reached ? OPEN : CLOSED;
        return higher ? List.of(new Piece(IndicatorForm.MET, value, met, "", "", "1"), new Piece(IndicatorForm.NOT_MET, "", "", value, missed, "-1"))
                : List.of(new Piece(IndicatorForm.MET, "", "", value, met, "1"), new Piece(IndicatorForm.NOT_MET, value, missed, "", "", "-1"));
    }

    private static List<Piece> range(CsvRow row, Matcher range, Numbers numbers) {
        Optional<BigDecimal[]> ends = Optional.empty();
        if (!row.text("target").isEmpty()) {
            if (!range.matches()) {
                throw row.refuse("target", Sentence.of("is no range; write both ends, such as 60 to 85, or higher or lower in better"));
            }
            ends = Optional.of(new BigDecimal[] {numbers.value("target", range.group(1)), numbers.value("target", range.group(2))});
            if (ends.get()[0].compareTo(ends.get()[1]) > 0) {
                throw row.refuse("target", Sentence.of("has its higher end first; write the lower one first"));
            }
        }
        String low = ends.map(e -> e[0].toPlainString()).orElse("");
        String high = ends.map(e -> e[1].toPlainString()).orElse("");
        return List.of(new Piece(IndicatorForm.MET, low, CLOSED, high, CLOSED, "1"), new Piece(IndicatorForm.NOT_MET, "", "", low, OPEN, "-1"),
                new Piece(IndicatorForm.NOT_MET, high, OPEN, "", "", "-1"));
    }
}
