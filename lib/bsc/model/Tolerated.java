package bsc.model;

/** Something in a file that changes nothing and is passed over, and told, because its writer may not know of it. */
public sealed interface Tolerated {
    Place place();

    /** A first line such as {@code sep=,}, by which a spreadsheet is told the separator. */
    record SeparatorLine(Place place) implements Tolerated {
    }

    /** Lines in which every cell is blank. */
    record BlankLines(Place place, int count) implements Tolerated {
    }

    /** Columns at the right end that have neither a name nor a cell. */
    record BlankColumns(Place place, int count) implements Tolerated {
    }
}
