package bsc.write;

/**
 * One line of a terminal.
 *
 * @param shown with the escape sequences of its colours, if any
 * @param width how many columns it takes
 */
record Line(String shown, int width) {
    static final Line EMPTY = new Line("", 0);

    Line and(Line right) {
        return new Line(shown + right.shown, width + right.width);
    }

    /** The line in a field so wide, its blanks behind it, or before it where it is a number. */
    Line in(int field, boolean right) {
        Line blanks = blanks(field - width);
        return right ? blanks.and(this) : and(blanks);
    }

    static Line blanks(int count) {
        return count <= 0 ? EMPTY : new Line(" ".repeat(count), count);
    }
}
