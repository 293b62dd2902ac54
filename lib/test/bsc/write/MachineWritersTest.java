package bsc.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Precision;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Tables for machines: ids, plain numbers, and nothing where nothing is known. */
class MachineWritersTest {
    private static final Table TABLE = new Table("t", "", List.of(new Column("name", "Nama", false), new Column("value", "Nilai", true),
            new Column("printed", "Tercetak", true)), List.of(
            List.of(Cell.of("a,\"b\""), new Cell.Number(new BigDecimal("1234567.891"), Precision.VALUE, "%"), new Cell.AsPrinted("1.234,5")),
            List.of(Cell.of("=1+1"), new Cell.Range(new BigDecimal("1"), new BigDecimal("2.25"), Precision.SCORE, ""), new Cell.Missing()),
            List.of(Cell.of(""), new Cell.Missing(), Cell.of("baik"))));

    @Test
    void csv() {
        assertEquals("name,value,printed\n\"a,\"\"b\"\"\",1234567.89,\"1.234,5\"\n'=1+1,1 to 2.25,\n,,baik\n", CsvWriter.write(TABLE));
    }

    /** A row of a long table is made when its turn comes, and one that has no cell a column is then refused. */
    @Test
    void rowsAreMadeAsTheyAreWritten() {
        AtomicInteger made = new AtomicInteger();
        List<Supplier<List<Cell>>> rows = new ArrayList<>(Collections.nCopies(3, () -> List.of(Cell.of(made.incrementAndGet()))));
        rows.add(List::of);
        Table table = Table.of("t", "", List.of(new Column("n", "n", true)), rows);
        StringWriter csv = new StringWriter();
        assertEquals(0, made.get());
        assertEquals("t: a row has 0 cells for 1 columns", assertThrows(IllegalArgumentException.class, () -> CsvWriter.write(table, csv)).getMessage());
        assertEquals(3, made.get());
        assertEquals("n\n4\n5\n6\n", CsvWriter.write(Table.of("t", "", table.columns(), rows.subList(0, 3))));
    }

    @Test
    void json() {
        assertEquals("""
                [
                  {
                    "name": "a,\\"b\\"",
                    "value": 1234567.89,
                    "printed": "1.234,5"
                  },
                  {
                    "name": "=1+1",
                    "value": "1 to 2.25",
                    "printed": null
                  },
                  {
                    "name": null,
                    "value": null,
                    "printed": "baik"
                  }
                ]
                """, JsonWriter.write(TABLE));
    }
}
