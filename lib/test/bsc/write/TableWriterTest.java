package bsc.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.say.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;

/** A Doc's table as Tablesaw's. */
class TableWriterTest {
    private final Table values = TableWriter.of(Told.values(), Language.INDONESIAN);

    @Test
    void columnsHaveTheirIdsAndTypes() {
        assertEquals("values", values.name());
        assertEquals(List.of("indicator", "printed", "recomputed", "within_low", "within_high", "days", "verdict"), values.columnNames());
        assertEquals(List.of(ColumnType.STRING, ColumnType.STRING, ColumnType.DOUBLE, ColumnType.DOUBLE, ColumnType.DOUBLE, ColumnType.INTEGER,
                ColumnType.STRING), values.types());
    }

    @Test
    void numbersAreNumbersAndWhatIsNotKnownIsMissing() {
        assertEquals(List.of(82.7049, 4.1, 99845451196.0, -0.2352941), values.doubleColumn("recomputed").asList());
        assertEquals(82.65, values.doubleColumn("within_low").get(0));
        assertEquals(82.7502, values.doubleColumn("within_high").get(0));
        assertEquals(4.1, values.doubleColumn("within_high").get(1));
        assertEquals(2, values.column("within_low").countMissing());
        assertEquals(1_234_567, values.intColumn("days").get(1));
        assertEquals(2, values.column("days").countMissing());
        assertEquals(2, values.column("printed").countMissing());
    }

    @Test
    void whatWasPrintedStaysAsPrinted() {
        assertEquals("82,70", values.stringColumn("printed").get(0));
        assertEquals("does not follow: recomputed otherwise", values.stringColumn("verdict").get(1));
    }

    @Test
    void aTableWithoutRowsHasItsColumns() {
        assertTrue(TableWriter.of(new bsc.say.Block.Table("t", "", List.of(new bsc.say.Column("n", "N", true), new bsc.say.Column("w", "W", false)),
                List.of()), Language.ENGLISH).types().equals(List.of(ColumnType.DOUBLE, ColumnType.STRING)));
    }
}
