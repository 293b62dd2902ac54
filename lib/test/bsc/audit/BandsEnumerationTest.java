package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Note;
import bsc.audit.BandDefect.Kind;
import bsc.audit.GridTables.Row;
import bsc.model.Bands;
import bsc.model.Direction;
import bsc.model.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All tables of up to three adjoining ranges with whole ends, and each with one end changed. */
class BandsEnumerationTest {
    private static List<BandDefect> audit(List<Row> table, Unit unit, String value) {
        Bands bands = Tables.bands(IntStream.range(0, table.size())
                .mapToObj(i -> (char) ('a' + i) + " " + table.get(i).text() + " " + i).collect(Collectors.joining(" | ")));
        return BandsAudit.of(Tables.judged(bands, unit, Direction.HIGHER_IS_BETTER, "", value, "", ""));
    }

    private static Set<Kind> found(List<Row> table, Unit unit) {
        return audit(table, unit, "").stream().map(BandDefect::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    @Test
    void adjoiningRangesHaveNoFaultAndEveryChangedEndIsFound() {
        for (Unit unit : List.of(Unit.PERCENT, Unit.COUNT)) {
            int changes = 0;
            int silent = 0;
            List<List<Row>> tables = GridTables.partitions(unit);
            for (List<Row> table : tables) {
                assertEquals(Set.of(), found(table, unit), () -> "false alarm: " + table);
                for (int i = 0; i < table.size(); i++) {
                    for (Row row : table.get(i).changed()) {
                        List<Row> changed = new ArrayList<>(table);
                        changed.set(i, row);
                        assertEquals(GridTables.faults(changed, unit), found(changed, unit), () -> unit.word() + ": " + changed);
                        changes++;
                        silent += GridTables.faults(changed, unit).isEmpty() ? 1 : 0;
                    }
                }
            }
            Note.printf("  adjoining ranges (%s): 0 false alarms in %d tables; %d changed ends, %d of them harmless%n",
                    unit.word(), tables.size(), changes, silent);
            assertTrue(tables.size() > 300 && changes > 2000, tables.size() + " tables, " + changes + " changes");
        }
    }

    /** An end between two rows of a percentage never moves without a fault; only an outer end may. */
    @Test
    void noInnerEndOfAPercentageMovesSilently() {
        for (List<Row> table : GridTables.partitions(Unit.PERCENT)) {
            for (int i = 0; i + 1 < table.size(); i++) {
                Row row = table.get(i);
                for (int by : new int[] {-1, 1}) {
                    List<Row> changed = new ArrayList<>(table);
                    changed.set(i, new Row(row.low(), row.lowClosed(), row.high() + by, row.highClosed()));
                    assertFalse(found(changed, Unit.PERCENT).isEmpty(), () -> "silent: " + changed);
                }
            }
        }
    }

    /** A value printed with one decimal is touched exactly where it, or a number that prints so, has no or two rows. */
    @Test
    void aFaultTouchesTheValuesThatLieInIt() {
        int values = 0;
        for (List<Row> table : GridTables.partitions(Unit.PERCENT)) {
            for (Row row : table.get(0).changed()) {
                List<Row> changed = new ArrayList<>(table);
                changed.set(0, row);
                if (changed.size() > 1 && !GridTables.faults(changed, Unit.PERCENT).contains(Kind.EMPTY)) {
                    for (double value = -1; value <= 6; value += 0.5) {
                        boolean touched = audit(changed, Unit.PERCENT, String.valueOf(value)).stream()
                                .anyMatch(BandDefect::touches);
                        double at = value;
                        assertEquals(GridTables.isTouched(changed, value), touched, () -> at + " in " + changed);
                        values++;
                    }
                }
            }
        }
        assertTrue(values > 10000, values + " values");
    }
}
