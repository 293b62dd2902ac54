package bsc.write;

import bsc.say.Block;
import bsc.say.Cell;
import bsc.say.CellText;
import bsc.say.Column;
import bsc.say.Language;
import bsc.say.Words;
import java.math.BigDecimal;
import java.util.List;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * A table as Tablesaw's, to be sorted, filtered, joined and plotted: columns by their ids, numbers as numbers (whole ones
 * where all are), sets of numbers as two columns, what was printed as text, what is not known as missing.
 */
public final class TableWriter {
    private TableWriter() {
    }

    /** @param language of the words in the cells; ids and numbers are the same in each */
    public static Table of(Block.Table told, Language language) {
        Block.Table flat = FlatTables.withoutRanges(told, Words.in(language));
        CellText text = CellText.in(language);
        Table table = Table.create(flat.id());
        for (int i = 0; i < flat.columns().size(); i++) {
            int at = i;
            table.addColumns(column(flat.columns().get(i), flat.rows().stream().map(r -> r.get(at)).toList(), text));
        }
        return table;
    }

    private static tech.tablesaw.columns.Column<?> column(Column column, List<Cell> cells, CellText text) {
        List<Cell> known = cells.stream().filter(c -> !isEmpty(c)).toList();
        if (!known.stream().allMatch(Cell.Number.class::isInstance) || known.isEmpty() && !column.numbers()) {
            StringColumn words = StringColumn.create(column.id());
            cells.forEach(c -> words.append(c instanceof Cell.Number n ? n.value().toPlainString() : isEmpty(c) ? "" : c.in(text).plain()));
            return words;
        }
        if (!known.isEmpty() && known.stream().allMatch(c -> isInt(((Cell.Number) c).value()))) {
            IntColumn whole = IntColumn.create(column.id());
            cells.forEach(c -> {
                if (c instanceof Cell.Number n) {
                    whole.append(n.value().intValueExact());
                } else {
                    whole.appendMissing();
                }
            });
            return whole;
        }
        DoubleColumn numbers = DoubleColumn.create(column.id());
        cells.forEach(c -> {
            if (c instanceof Cell.Number n) {
                numbers.append(n.value().doubleValue());
            } else {
                numbers.appendMissing();
            }
        });
        return numbers;
    }

    private static boolean isEmpty(Cell cell) {
        return cell instanceof Cell.Missing || cell instanceof Cell.Empty;
    }

    /** The smallest int is Tablesaw's sign for missing. */
    private static boolean isInt(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }
}
