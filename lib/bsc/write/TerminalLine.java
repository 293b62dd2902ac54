package bsc.write;

/**
 * One line of a terminal.
 *
 * @param shown with the escape sequences of its colours, if any
 * @param width how many columns it takes
 */
record TerminalLine(String shown, int width) {
    static final TerminalLine EMPTY = new TerminalLine("", 0);

    TerminalLine and(TerminalLine right) {
        return new TerminalLine(shown + right.shown, width + right.width);
    }

    /** The line in a field so wide, its blanks behind it, or before it where it is a number. */
    TerminalLine in(int field, boolean right) {
        TerminalLine blanks = blanks(field - width);
        return right ? blanks.and(this) : and(blanks);
    }

    static TerminalLine blanks(int count) {
        return count <= 0 ? EMPTY : new TerminalLine(" ".repeat(count), count);
    }
}
