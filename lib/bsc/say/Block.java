package bsc.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A part of a {@link Doc}, without how it looks. */
public sealed interface Block {
    /** One form that every kind of block can take: a kind more is a method more, so that no writer forgets it. */
    interface Form<R> {
        R section(Section section);

        R paragraph(Paragraph paragraph);

        R bullets(Bullets bullets);

        R pairs(Pairs pairs);

        R shares(Shares shares);

        R table(Table table);

        R numberLine(NumberLine line);

        R drawing(Picture drawing);
    }

    <R> R in(Form<R> form);

    /**
     * Blocks below a heading.
     *
     * @param id     its name for links, the same in every language
     * @param folded true when a reader who is in a hurry may skip it: a page shows it folded, a short print leaves it out
     */
    record Section(String id, String heading, boolean folded, List<Block> blocks) implements Block {
        public Section {
            blocks = List.copyOf(blocks);
        }

        @Override
        public <R> R in(Form<R> form) {
            return form.section(this);
        }
    }

    record Paragraph(Text text) implements Block {
        @Override
        public <R> R in(Form<R> form) {
            return form.paragraph(this);
        }
    }

    record Bullets(List<Text> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }

        @Override
        public <R> R in(Form<R> form) {
            return form.bullets(this);
        }
    }

    /** Terms, each with what is said of it. */
    record Pairs(List<Pair> pairs) implements Block {
        public Pairs {
            pairs = List.copyOf(pairs);
        }

        @Override
        public <R> R in(Form<R> form) {
            return form.pairs(this);
        }
    }

    record Pair(String term, Text text) {
    }

    /** Counts of one whole: shown as a bar where there is room, as a list elsewhere. */
    record Shares(List<Share> shares) implements Block {
        public Shares {
            shares = List.copyOf(shares);
        }

        @Override
        public <R> R in(Form<R> form) {
            return form.shares(this);
        }
    }

    /** @param detail what is said behind the count, empty for nothing */
    record Share(Tone tone, String word, long count, String detail) {
    }

    /**
     * Rows under columns; every row has one cell a column.
     *
     * @param id      its name for machines, the same in every language; the sheet of a workbook
     * @param caption what it shows; empty where the section's heading says it
     */
    record Table(String id, String caption, List<Column> columns, List<List<Cell>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows instanceof LazyRows ? rows : rows.stream().map(List::copyOf).toList();
            if (!(rows instanceof LazyRows)) {
                rows.forEach(checked(id, columns.size())::apply);
            }
        }

        /** A long table: a row is made when it is read and not kept. */
        public static Table of(String id, String caption, List<Column> columns, List<Supplier<List<Cell>>> rows) {
            return new Table(id, caption, columns, new LazyRows(List.copyOf(rows), checked(id, columns.size())));
        }

        private static UnaryOperator<List<Cell>> checked(String id, int columns) {
            return row -> {
                if (row.size() != columns) {
                    throw new IllegalArgumentException(id + ": a row has " + row.size() + " cells for " + columns + " columns");
                }
                return row;
            };
        }

        @Override
        public <R> R in(Form<R> form) {
            return form.table(this);
        }
    }

    /**
     * Numbers on a line between the bounds of its stretches.
     *
     * @param bounds  in rising order, two at least; the first and the last are the ends of the line
     * @param points  the numbers that lie on it
     * @param caption what the stretches are and what the points
     */
    record NumberLine(String id, List<BigDecimal> bounds, List<BigDecimal> points, String caption) implements Block {
        public NumberLine {
            bounds = List.copyOf(bounds);
            points = List.copyOf(points);
            if (bounds.size() < 2 || bounds.get(0).compareTo(bounds.get(bounds.size() - 1)) >= 0) {
                throw new IllegalArgumentException(id + ": no line between " + bounds);
            }
        }

        @Override
        public <R> R in(Form<R> form) {
            return form.numberLine(this);
        }
    }

    /**
     * A drawing.
     *
     * @param svg         a whole SVG document
     * @param caption     what it shows
     * @param description what one sees, for who cannot see it
     */
    record Picture(String id, String svg, String caption, String description) implements Block {
        @Override
        public <R> R in(Form<R> form) {
            return form.drawing(this);
        }
    }
}
