package bsc.say;

import java.math.BigDecimal;

/** What stands in one field of a table. Its type says how it is set and what a machine reads. */
public sealed interface Cell {
    record Words(Text text) implements Cell {
    }

    /** A number as it was printed elsewhere: kept letter by letter, set like a number. */
    record Printed(String text) implements Cell {
    }

    /** @param unit the words behind the number, empty where it has none */
    record Number(BigDecimal value, Precision precision, String unit) implements Cell {
    }

    /** A set of numbers with both ends. */
    record Range(BigDecimal low, BigDecimal high, Precision precision, String unit) implements Cell {
    }

    /** Nothing is known here; never written as zero. */
    record Missing() implements Cell {
    }

    /** Nothing belongs here. */
    record Blank() implements Cell {
    }

    static Cell of(String plain) {
        return plain.isEmpty() ? new Blank() : new Words(Text.of(plain));
    }

    static Cell of(Span span) {
        return new Words(Text.of(span));
    }

    static Cell of(long count) {
        return new Number(BigDecimal.valueOf(count), Precision.SHORTEST, "");
    }
}
