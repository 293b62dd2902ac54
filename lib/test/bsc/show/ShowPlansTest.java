package bsc.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.model.BadData;
import bsc.model.Stage;
import bsc.model.Study;
import bsc.read.DataFolder;
import bsc.score.Shortfalls;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a plan would change. */
class ShowPlansTest {
    private static final Study UNHAS = new DataFolder(Repository.data()).study("rs-unhas-2019");
    private static final Shortfalls SHORTFALLS = ShowActions.of(UNHAS);
    private static final Shortfalls ABSTRACT = ShowActions.of(new DataFolder(Repository.data()).study("labuang-baji"));

    /** By hand: 17 indicators sum to 1, with each of three open scores at -1; the worst three lack 2 each, the fourth 2 or 1. */
    @Test
    void totalsIfStandardsWereMet() {
        Listing steps = ShowPlans.oneAfterAnother(SHORTFALLS);
        assertEquals(List.of("as it is", "0.059 to 0.235", "cukup"), steps.rows().get(0));
        assertEquals(List.of("and Cost change", "0.412 to 0.588", "cukup or baik"), steps.rows().get(3));
        assertEquals(List.of("and Average Length of Stay", "0.529 to 0.647", "baik"), steps.rows().get(4));
        assertEquals("0.412", ScoreText.range(ShowPlans.met(SHORTFALLS, "alos", "bor", "bto").total().orElseThrow()));
        assertEquals(List.of("as it is", "–", "–"), ShowPlans.oneAfterAnother(ABSTRACT).rows().get(0));
    }

    @Test
    void aPlanStandsBesideItsFinding() {
        Study planned = ShowPlans.plan(UNHAS, "bor", Stage.PLANNING, "Fill beds.", "Head of inpatient care", "2020-12-31");
        assertTrue(ShowActions.recorded(ShowActions.of(planned)).rows().contains(
                List.of("Bed Occupancy Ratio", "yes", "yes", "planning", "Head of inpatient care", "2020-12-31")));
        assertEquals(UNHAS.actions().size(), planned.actions().size());
        assertEquals("'employee_retention' has no finding without an action in rs-unhas-2019; such findings are about: alos, "
                + "bor, bto, customer_retention, cost_change, roa, roe",
                assertThrows(BadData.class, () -> ShowPlans.plan(UNHAS, "employee_retention", Stage.NONE, "", "", "")).getMessage());
    }
}
