package bsc.write;

import bsc.say.Block;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Cell.Empty;
import bsc.say.Cell.Missing;
import bsc.say.Cell.Number;
import bsc.say.Cell.AsPrinted;
import bsc.say.Cell.Range;
import bsc.say.Column;
import bsc.say.Doc;
import bsc.say.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of a Doc for forms that hold nothing else: a number a field. */
final class FlatTables {
    private FlatTables() {
    }

    /** In the order in which they are told. */
    static List<Table> of(Doc doc) {
        Words words = Words.in(doc.language());
        return of(doc.blocks()).map(t -> withoutRanges(t, words)).toList();
    }

    private static Stream<Table> of(List<Block> blocks) {
        return blocks.stream().flatMap(b -> b instanceof Section section ? of(section.blocks())
                : b instanceof Table table ? Stream.of(table) : Stream.of());
    }

    /** The same with two columns, id_low and id_high, for one that holds sets of numbers; a single number is both its ends. */
    static Table withoutRanges(Table table, Words words) {
        List<Boolean> divided = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int at = i;
            Column column = table.columns().get(i);
            divided.add(table.rows().stream().anyMatch(r -> r.get(at) instanceof Range));
            columns.addAll(divided.get(i) ? List.of(
                    new Column(column.id() + "_low", words.say("table.low", column.heading()), true),
                    new Column(column.id() + "_high", words.say("table.high", column.heading()), true)) : List.of(column));
        }
        return !divided.contains(true) ? table
                : new Table(table.id(), table.caption(), columns, table.rows().stream().map(r -> row(r, divided)).toList());
    }

    private static List<Cell> row(List<Cell> row, List<Boolean> divided) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.addAll(divided.get(i) ? row.get(i).in(ENDS) : List.of(row.get(i)));
        }
        return cells;
    }

    private static final Cell.Form<List<Cell>> ENDS = new Cell.Form<>() {
        @Override
        public List<Cell> words(Cell.Wording cell) {
            return List.of(cell, cell);
        }

        @Override
        public List<Cell> printed(AsPrinted cell) {
            return List.of(cell, cell);
        }

        @Override
        public List<Cell> number(Number cell) {
            return List.of(cell, cell);
        }

        @Override
        public List<Cell> range(Range cell) {
            return List.of(new Number(cell.low(), cell.precision(), cell.unit()), new Number(cell.high(), cell.precision(), cell.unit()));
        }

        @Override
        public List<Cell> missing(Missing cell) {
            return List.of(cell, cell);
        }

        @Override
        public List<Cell> blank(Empty cell) {
            return List.of(cell, cell);
        }
    };
}
