package bsc.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How wide text is written. */
class TerminalTest {
    @ParameterizedTest
    @CsvSource({"'', true, 132, 132", "'', false, 132, 100", "60, true, 132, 60", "60, false, 132, 60", "wide, false, 132, 100", "0, true, 90, 90",
        "-5, false, 132, 100", "1, true, 132, 20", "' 80 ', false, 132, 80", "999999999999, false, 132, 100", "'', true, 5, 20"})
    void columnsOfTheEnvironmentThenOfTheTerminalThenAHundred(String columns, boolean terminal, int measured, int width) {
        assertEquals(width, Terminal.width(Map.of("COLUMNS", columns), terminal, () -> measured));
    }

    @Test
    void aTerminalIsNotAskedInVain() {
        assertEquals(Terminal.PIPED, Terminal.width(Map.of(), false, () -> {
            throw new AssertionError("asked");
        }));
    }
}
