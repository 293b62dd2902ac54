package bsc.say;

import java.math.BigDecimal;

/** What stands in one field of a table. Its type says how it is set and what a machine reads. */
public sealed interface Cell {
    /** One form that every kind of cell can take. */
    interface Form<R> {
        R words(Wording words);

        R printed(AsPrinted printed);

        R number(Number number);

        R range(Range range);

        R missing(Missing missing);

        R blank(Empty blank);
    }

    <R> R in(Form<R> form);

    record Wording(Text text) implements Cell {
        @Override
        public <R> R in(Form<R> form) {
            return form.words(this);
        }
    }

    /** A number as it was printed elsewhere: kept letter by letter, set like a number. */
    record AsPrinted(String text) implements Cell {
        @Override
        public <R> R in(Form<R> form) {
            return form.printed(this);
        }
    }

    /** @param unit the words behind the number, empty where it has none */
    record Number(BigDecimal value, Precision precision, String unit) implements Cell {
        @Override
        public <R> R in(Form<R> form) {
            return form.number(this);
        }
    }

    /** A set of numbers with both ends. */
    record Range(BigDecimal low, BigDecimal high, Precision precision, String unit) implements Cell {
        @Override
        public <R> R in(Form<R> form) {
            return form.range(this);
        }
    }

    /** Nothing is known here; never written as zero. */
    record Missing() implements Cell {
        @Override
        public <R> R in(Form<R> form) {
            return form.missing(this);
        }
    }

    /** Nothing belongs here. */
    record Empty() implements Cell {
        @Override
        public <R> R in(Form<R> form) {
            return form.blank(this);
        }
    }

    static Cell of(String plain) {
        return plain.isEmpty() ? new Empty() : new Wording(Text.of(plain));
    }

    static Cell of(Span span) {
        return new Wording(Text.of(span));
    }

    static Cell of(long count) {
        return new Number(BigDecimal.valueOf(count), Precision.SHORTEST, "");
    }
}
