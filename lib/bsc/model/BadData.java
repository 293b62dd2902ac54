package bsc.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Data that broke its contract. The message names file, line, column, the value and what would be right, a line for
 * each fault; commands print it and end with exit status 2. What cannot be seen in a value stands there as a symbol.
 */
public final class BadData extends RuntimeException {
    /** So many faults are told at once. */
    public static final int MOST = 50;
    private static final long serialVersionUID = 1L;

    public BadData(String message) {
        super(Visible.ofLines(message));
    }

    /** All faults of a folder, a line each: at most {@value #MOST}, then how many more there are. */
    public static BadData all(List<BadData> faults) {
        return new BadData(faults.stream().limit(MOST).map(BadData::getMessage).collect(Collectors.joining("\n"))
                + (faults.size() > MOST ? "\n… and " + (faults.size() - MOST) + " more" : ""));
    }

    /** A fault of a file or a line as a whole. */
    public static BadData at(Place place, String what) {
        return new BadData(place + ": " + what);
    }

    /** A fault of one cell: {@code file:line: column c: 'value' what}. */
    public static BadData at(Place place, String column, String value, String what) {
        return new BadData(place + ": column " + column + ": '" + Visible.inShort(value) + "' " + what);
    }
}
