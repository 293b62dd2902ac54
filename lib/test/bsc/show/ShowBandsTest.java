package bsc.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.audit.Audit;
import bsc.model.BadData;
import bsc.read.DataFolder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the cells of notebooks call for tables of bands that cannot be used as printed. */
class ShowBandsTest {
    private static final Audit AUDIT = Audit.of(new DataFolder(Repository.data()).study("rsud-makassar-2023"));

    @Test
    void aTableOfBandsShowsWhatItSaysBesideWhatItWasRepairedTo() {
        assertEquals("""
                row as printed         says    repaired         points
                BOR ≥ 100 = 1,5        >= 100  the same         1.5
                80 > BOR < 100 = 1,75  < 80    > 80 and < 100   1.75
                60 ≥ BOR ≤ 80 = 2      <= 60   >= 60 and <= 80  2
                40 ≥ BOR < 60 = 1,75   <= 40   >= 40 and < 60   1.75
                BOR < 40 = 1,5         < 40    the same         1.5""", ShowBands.bands(AUDIT.study(), "bor").toString());
        assertEquals(List.of("row as printed", "says", "points"), ShowBands.bands(AUDIT.study(), "cash_ratio").columns());
    }

    @Test
    void faultsAreCountedByKindAndListedByIndicator() {
        assertEquals(List.of("gap", "24", "5"), ShowBands.faults(AUDIT).rows().get(0));
        assertEquals(3, ShowBands.faults(AUDIT, "dar").rows().size());
    }

    @Test
    void wrongNamesAreRefusedWithTheRightOnes() {
        assertTrue(assertThrows(BadData.class, () -> ShowBands.bands(AUDIT.study(), "BOR")).getMessage()
                .startsWith("'BOR' is not an indicator of rsud-makassar-2023; they are: training_hours_per_employee, "));
    }
}
