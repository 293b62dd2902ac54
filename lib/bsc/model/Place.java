package bsc.model;

/**
 * Where a record stands: a file and its line (the header is line 1).
 * Line 0 means the file as a whole.
 */
public record Place(String file, int line) {
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
