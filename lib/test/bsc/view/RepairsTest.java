package bsc.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Told;
import bsc.Repository;
import bsc.audit.Audit;
import bsc.read.DataFolder;
import com.google.gson.JsonArray;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The smallest sets of edits in every format. */
class RepairsTest {
    private static final Audit UNHAS = Audit.of(new DataFolder(Repository.data()).study("rs-unhas-2019"));

    @Test
    void whatIsWrongForSeveralIsListedOnce() {
        assertEquals("Table 5 | t5_acquisition_mei 2019 Mei | 15,05 | 15.79 | another number | retention_and_acquisition 2019 Mei, "
                + "t5_acquisition_mei 2019 Mei | a part: 3 numbers do not repair all 4", Told.audit(UNHAS, false).lines()
                .filter(l -> l.contains("t5_acquisition_mei 2019 Mei   ")).findFirst().orElseThrow().strip().replaceAll(" {2,}", " | "));
        assertTrue(Told.audit(UNHAS, false).contains("Numbers that would repair what does not hold\n"));
    }

    @Test
    void machinesGetEverySetWithItsArithmetic() {
        JsonArray repairs = Told.json(UNHAS).getAsJsonArray("repairs");
        String row = repairs.asList().stream().map(Object::toString).filter(r -> r.contains("\"number\":\"t5_acquisition_mei\"")).findFirst().orElseThrow();
        assertTrue(row.contains("\"to\":\"15.79\"") && row.contains("\"by_chance\":\"seldom\"") && row.contains("84.20 + 15.79 = 100"), row);
    }

    @Test
    void inCsvTheRelationHasItsDiagnosis() {
        assertTrue(Told.csv(UNHAS).lines().anyMatch(l -> l.startsWith("rs-unhas-2019,retention_and_acquisition,")
                && l.contains("figure misprinted: with 15.79 instead of 15,05")));
    }
}
