package bsc.model;

/**
 * Data that broke its contract. The message names file, line, column, the value and what would be right;
 * commands print it and end with exit status 2.
 */
public final class BadData extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadData(String message) {
        super(message);
    }

    /** A fault of a file or a line as a whole. */
    public static BadData at(Place place, String what) {
        return new BadData(place + ": " + what);
    }

    /** A fault of one cell: {@code file:line: column c: 'value' what}. */
    public static BadData at(Place place, String column, String value, String what) {
        return new BadData(place + ": column " + column + ": '" + value + "' " + what);
    }
}
