package bsc.read;

import java.util.Set;

/**
 * One column of a CSV as datapackage.json declares it.
 *
 * @param format  how numbers in this column are written
 * @param bare    true when only digits and a sign stand in it, false when words and signs may stand around them
 * @param missing the cells that count as blank, beside the empty one
 */
record Field(String name, ColumnType type, Constraints constraints, NumberFormat format, boolean bare, Set<String> missing) {
    /** A column of text. */
    static Field text(String name, Constraints constraints, NumberFormat format) {
        return new Field(name, ColumnType.STRING, constraints, format, false, Set.of());
    }
}
