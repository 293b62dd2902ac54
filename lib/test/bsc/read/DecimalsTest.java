package bsc.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bsc.model.BadData;
import bsc.model.Interval;
import bsc.model.Place;
import bsc.model.Printed;
import bsc.model.Unit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** To which digit a printed number stands, and what it stands for. */
class DecimalsTest {
    private static final NumberFormat COMMA = new NumberFormat(',', '.');
    private static final Resource INPUTS = new Resource("inputs", Path.of("inputs.csv"), ',',
            List.of(Field.text("printed", Constraints.NONE, COMMA)), List.of(), List.of());

    private static Printed.Number number(String printed, Unit unit, Integer decimals) {
        return new CsvRow(INPUTS, new Place("inputs.csv", 2), Map.of("printed", printed))
                .printed("printed", COMMA, unit, Optional.ofNullable(decimals));
    }

    private static String set(String printed, Unit unit, Integer decimals) {
        Interval set = number(printed, unit, decimals).rounded();
        return set.low().stripTrailingZeros().toPlainString() + " to " + set.high().stripTrailingZeros().toPlainString();
    }

    @Test
    void aNumberStandsToTheDecimalsDeclaredElseToThoseWritten() {
        assertEquals("46.5 to 47.5", set("47", Unit.PERCENT, null));
        assertEquals("46.995 to 47.005", set("47", Unit.PERCENT, 2));
        assertEquals("-0.005 to 0.005", set("0", Unit.PERCENT, 2));
        assertEquals("19 to 19", set("19", Unit.COUNT, null));
        assertEquals("18.5 to 19.5", set("19", Unit.COUNT, 0));
        assertEquals("124899500000 to 124900500000", set("124.900.000.000", Unit.IDR, -6));
    }

    @Test
    void aWordOfScaleMakesTheNumberAsExactAsItsDigits() {
        assertEquals("124850000000 to 124950000000", set("124,9 miliar", Unit.IDR, null));
        assertEquals("4500 to 5500", set("5 ribu orang", Unit.COUNT, null));
        assertEquals("124899500000 to 124900500000", set("124,9 miliar", Unit.IDR, -6));
    }

    @Test
    void fewerDecimalsThanWrittenAreRefused() {
        for (String[] row : new String[][] {{"12,55", "1"}, {"12,50", "1"}, {"124.900.000.001", "-6"}, {"124,9 miliar", "-9"}}) {
            String message = assertThrows(BadData.class, () -> number(row[0], Unit.IDR, Integer.valueOf(row[1]))).getMessage();
            assertEquals("inputs.csv:2: column printed: '" + row[0] + "' has more decimals than the " + row[1]
                    + " declared for it", message);
        }
    }

    @Test
    void aWordOfAnotherUnitIsRefused() {
        for (Object[] row : new Object[][] {{"45 menit", Unit.HOURS}, {"12,5‰", Unit.PERCENT}, {"12,5%", Unit.PER_MILLE},
            {"12,5%", Unit.RATIO}, {"Rp 5", Unit.COUNT}, {"5 hari", Unit.TIMES}, {"5 kali", Unit.DAYS}, {"5 jam", Unit.DAYS}}) {
            assertThrows(BadData.class, () -> number((String) row[0], (Unit) row[1], null), row[0] + " in " + row[1]);
        }
    }
}
