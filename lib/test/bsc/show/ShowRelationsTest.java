package bsc.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.audit.Audit;
import bsc.model.BadData;
import bsc.read.DataFolder;
import org.junit.jupiter.api.Test;

/** What the cells of notebooks ask about relations. */
class ShowRelationsTest {
    private static final Audit SOEDARSO = Audit.of(new DataFolder(Repository.data()).study("soedarso-2021-2024"));

    @Test
    void namedRelationsInTheOrderOfTheNames() {
        assertEquals("""
                relation                      left  must be  right  verdict
                toi_of_conclusions 2021-2024  1.96  =        3      does not hold
                roi_falls 2024                9     <=       12     holds""",
                ShowRelations.of(SOEDARSO, "toi_of_conclusions", "roi_falls").toString());
    }

    @Test
    void whatDoesNotHoldAndTheIdentities() {
        assertEquals(10, ShowRelations.broken(SOEDARSO).rows().size());
        assertEquals(12, ShowRelations.identities(SOEDARSO).rows().size());
        assertEquals(13, ShowRelations.findings(SOEDARSO, "question_5_is_lowest").size());
    }

    @Test
    void aWrongIdIsRefusedWithTheRightOnes() {
        assertTrue(assertThrows(BadData.class, () -> ShowRelations.of(SOEDARSO, "roi")).getMessage().startsWith(
                "'roi' is not a relation of soedarso-2021-2024; relations are: net_profit_is_revenue_less_cost_2021, "));
    }
}
