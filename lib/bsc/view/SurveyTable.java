package bsc.view;

import bsc.say.Block;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.CellText;
import bsc.say.Column;
import bsc.say.Doc;
import bsc.say.Language;
import bsc.say.Precision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is told of a questionnaire, for machines: a row for each number or word of each table, numbers with every digit. */
public final class SurveyTable {
    private static final CellText ENGLISH = CellText.in(Language.ENGLISH);

    private SurveyTable() {
    }

    /** @param doc in English */
    public static Table of(Doc doc) {
        List<List<Cell>> rows = new ArrayList<>();
        tables(doc.blocks()).forEach(table -> table.rows().forEach(row -> {
            String name = row.get(0).in(ENGLISH).plain();
            for (int i = 1; i < row.size(); i++) {
                String id = table.columns().get(i).id();
                if (row.get(i) instanceof Cell.Range range) {
                    rows.add(row(table, name, id + "_low", number(range.low())));
                    rows.add(row(table, name, id + "_high", number(range.high())));
                } else if (!(row.get(i) instanceof Cell.Missing || row.get(i) instanceof Cell.Empty)) {
                    rows.add(row(table, name, id, row.get(i) instanceof Cell.Number number ? number(number.value()) : row.get(i)));
                }
            }
        }));
        return new Table("survey", "", Stream.of("table", "name", "statistic", "value").map(c -> new Column(c, c, false)).toList(), rows);
    }

    private static Stream<Table> tables(List<Block> blocks) {
        return blocks.stream().flatMap(b -> b instanceof Section section ? tables(section.blocks())
                : b instanceof Table table ? Stream.of(table) : Stream.of());
    }

    private static List<Cell> row(Table table, String name, String statistic, Cell value) {
        return List.of(Cell.of(table.id()), Cell.of(name), Cell.of(statistic), value);
    }

    private static Cell number(BigDecimal value) {
        return new Cell.Number(value, Precision.EXACT, "");
    }
}
