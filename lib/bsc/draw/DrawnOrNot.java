package bsc.draw;

/** A figure, or why a study's data cannot fill it. */
public sealed interface DrawnOrNot {
    record Drawn(Plot plot) implements DrawnOrNot {
    }

    /** @param why one clause, ready to be printed */
    record NotDrawn(String why) implements DrawnOrNot {
    }
}
