package bsc.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.audit.Audit;
import bsc.model.BadData;
import bsc.model.Convention;
import bsc.model.Unit;
import bsc.read.DataFolder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What notebooks call on verdicts. */
class ShowAuditTest {
    private static final Audit UNHAS = Audit.of(new DataFolder(Repository.data()).study("rs-unhas-2019"));
    private static final Audit MAKASSAR = Audit.of(new DataFolder(Repository.data()).study("rsud-makassar-2020-2022"));

    @Test
    void aPrintedNumberStandsForASet() {
        assertEquals("rounded: [52.925, 52.935]; rounded or cut: [52.925, 52.94)", ShowAudit.standsFor("52.93", Unit.PERCENT));
        assertEquals("rounded: [-0.05, 0.05]; rounded or cut: (-0.1, 0.1)", ShowAudit.standsFor("0.0", Unit.DAYS));
        assertEquals("rounded: 100; rounded or cut: 100", ShowAudit.standsFor("100", Unit.COUNT));
    }

    @Test
    void figuresAreShownAsSets() {
        assertEquals("""
                figure                 printed  stands for        recomputed         width  verdict
                res_gdr                15,30    [15.295, 15.305]  15.30961           0.0    follows-under cut
                res_training_increase  27,03%   [27.025, 27.035]  [27.02603, 27.03]  0.4    follows""",
                ShowAudit.sets(UNHAS, "res_gdr", "res_training_increase").toString());
        assertEquals(List.of("total_score_numerator", "8", "8", "1 to 7", "0", "does-not-follow"),
                ShowAudit.sets(MAKASSAR, "total_score_numerator").rows().get(0));
    }

    @Test
    void countsAndLists() {
        assertEquals(List.of("rs-unhas-2019", "204", "169", "0", "16", "9", "10"), ShowAudit.counts(List.of(UNHAS)).rows().get(0));
        assertEquals(Convention.values().length, ShowAudit.conventions().rows().size());
        assertEquals(16, ShowAudit.underConventions(List.of(UNHAS)).rows().size());
        // 27,03% is known unrounded, so that the check on it is no weak one
        assertEquals(List.of(), ShowAudit.weak(List.of(UNHAS)).rows());
        assertEquals(List.of("employee_class2_high", "2089", "2809", "digits transposed: 2809 would follow"),
                ShowAudit.diagnoses(MAKASSAR).rows().get(4));
    }

    @Test
    void relationsByTheirNames() {
        assertEquals(List.of("one_revenue 2019", "99845451196", "=", "108097226196", "does-not-follow",
                "Total revenue of 2019 is printed in two places."), ShowAudit.relations(UNHAS, "one_revenue").rows().get(0));
        assertTrue(assertThrows(BadData.class, () -> ShowAudit.relations(UNHAS, "revenue")).getMessage()
                .startsWith("'revenue' is not a relation of rs-unhas-2019; they are: new_and_old_are_visits, "));
        assertThrows(BadData.class, () -> ShowAudit.sets(UNHAS, "nothing"));
    }
}
