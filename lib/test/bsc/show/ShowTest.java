package bsc.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.audit.Audit;
import bsc.model.BadData;
import bsc.model.Study;
import bsc.read.DataFolder;
import org.junit.jupiter.api.Test;

/** What the cells of notebooks call. */
class ShowTest {
    private static final Study STUDY = new DataFolder(Repository.data()).study("rs-unhas-2019");

    @Test
    void tablesShowWhatWasPrinted() {
        assertEquals("""
                measure  in the study         period  printed  where
                Beds     jumlah tempat tidur  2019    175      Hasil, BOR, formula""", Show.inputs(STUDY, "beds").toString());
        assertEquals(175, Show.number(STUDY, "beds"));
        assertTrue(Show.bands(STUDY, "bor_ideal").toString().contains(">= 60 and <= 85  1 "));
        assertEquals("52.93", Show.rounded(52.925, 2));
    }

    @Test
    void wrongIdsAreRefusedWithTheRightOnes() {
        Audit audit = Audit.of(STUDY);
        assertTrue(assertThrows(BadData.class, () -> Show.number(STUDY, "bed")).getMessage()
                .startsWith("'bed' is not a measure of rs-unhas-2019; measures are: employees_satisfied, "));
        assertTrue(assertThrows(BadData.class, () -> Show.bands(STUDY, "bor")).getMessage()
                .startsWith("'bor' is not a table of bands; they are: "));
        assertEquals("rs-unhas-2019 prints no satisfied for 2019",
                assertThrows(BadData.class, () -> Show.number(STUDY, "satisfied")).getMessage());
        assertEquals("'bor' is not a figure of rs-unhas-2019; they stand in figures.csv",
                assertThrows(BadData.class, () -> Show.verdicts(audit, "bor")).getMessage());
    }
}
