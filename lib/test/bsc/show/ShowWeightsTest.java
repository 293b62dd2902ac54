package bsc.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.model.BadData;
import bsc.model.Study;
import bsc.read.DataFolder;
import bsc.robust.Robustness;
import bsc.weight.BestWorst;
import bsc.weight.Judges;
import bsc.weight.Weights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the cells of the notebook on weighting call. */
class ShowWeightsTest {
    private static final Study STUDY = new DataFolder(Repository.data()).study("rs-unhas-2019");

    private static Map<String, Weights> ways(Weights weights) {
        return new LinkedHashMap<>(Map.of("these", weights));
    }

    @Test
    void comparisonsStandSideBySide() {
        Judges judges = ShowJudges.judges("perspectives-judges");
        assertEquals("""
                first             second               director  head of nursing  together
                financial         customer             1/2       1/4              0.354
                financial         internal_process     2         1/3              0.816
                financial         learning_and_growth  3         1/2              1.225
                customer          internal_process     3         2                2.449
                customer          learning_and_growth  4         3                3.464
                internal_process  learning_and_growth  2         1                1.414""", ShowJudges.comparisons(judges).toString());
        assertEquals(List.of("director", "0.0115", "customer against learning_and_growth", "4.00", "4.90"),
                ShowJudges.consistency(judges).rows().get(0));
        assertEquals(List.of("customer", "0.4875", "0.4875", "0.4875"), ShowJudges.derivations(ShowJudges.ahp(judges)).rows().get(1));
    }

    @Test
    void bestWorstAnswersAreCheckedAndAskedAgain() {
        BestWorst answers = ShowBestWorst.answers("best-worst");
        assertEquals("consistency ratio 0.2000, threshold 0.1994: not acceptable, ask again", ShowBestWorst.consistency(answers));
        BestWorst again = ShowBestWorst.asked(answers, "financial", 3, 2);
        assertEquals("consistency ratio 0.0500, threshold 0.1994: acceptable", ShowBestWorst.consistency(again));
        assertEquals(List.of("financial", "3", "2", "0.0500", "0.1739"), ShowBestWorst.shown(again).rows().get(1));
        assertEquals("'money' is no criterion; they are: customer, financial, internal_process, learning_and_growth",
                assertThrows(BadData.class, () -> ShowBestWorst.asked(answers, "money", 3, 2)).getMessage());
        assertThrows(BadData.class, () -> ShowBestWorst.asked(answers, "financial", 0.5, 2));
    }

    @Test
    void weightsOfPerspectivesReachTheIndicators() {
        Weights weights = ShowWeights.perspectives(STUDY, 0.4, 0.3, 0.2, 0.1);
        assertEquals(0.4 / 4, weights.of("roa"), 1e-12);
        assertEquals(0.2 / 7, weights.of("bor"), 1e-12);
        assertEquals(List.of("Financial", "40.0 %"), ShowWeights.shares(STUDY, ways(weights)).rows().get(0));
        assertEquals(List.of("Bed Occupancy Ratio", "2.9 %"), ShowWeights.indicators(STUDY, ways(weights)).rows().get(5));
        assertEquals("3 weights are given; write four, for Financial, Customer, Internal process, Learning and growth",
                assertThrows(BadData.class, () -> ShowWeights.perspectives(STUDY, 0.4, 0.3, 0.3)).getMessage());
        assertTrue(assertThrows(BadData.class, () -> ShowWeights.perspectives(STUDY, 0.4, 0.3, 0.2, 0.2)).getMessage()
                .contains("they must sum to 1"));
    }

    /** 1/17 - 2 x 0.03 = -0.001 and 4/17 - 2 x 0.03 = 0.175. */
    @Test
    void movedWeightMovesTheTotal() {
        Weights own = ShowWeights.own(STUDY);
        assertEquals(List.of("these", "0.059 to 0.235", "cukup"), ShowWeights.totals(STUDY, ways(own)).rows().get(0));
        assertEquals(List.of("these", "-0.001 to 0.175", "kurang or cukup"),
                ShowWeights.totals(STUDY, ways(ShowWeights.moved(own, 0.03, "gdr", "roa"))).rows().get(0));
        assertThrows(BadData.class, () -> ShowWeights.moved(own, 0.1, "gdr", "roa"));
    }

    /** The printed weights sum to 0.998. */
    @Test
    void printedWeightsAreDividedByTheirSum() {
        assertEquals(0.079 / 0.998, ShowWeights.given("awet-muda-narmada").of("internal_process"), 1e-12);
        assertTrue(assertThrows(BadData.class, () -> ShowWeights.given("no-such-file")).getMessage().contains("no-such-file.csv"));
    }

    @Test
    void firmnessInTablesThatFitAPage() {
        Robustness firm = ShowFirmness.of(STUDY, ShowWeights.own(STUDY));
        assertEquals(List.of("indicators", "kurang", "least", "2.9 %", "2.9 % from Employee satisfaction, Employee training, Innovation process "
                + "or 5 more at 1, to Employee retention, Average Length of Stay, Bed Occupancy Ratio or 4 more"), ShowFirmness.changes(firm).rows().get(2));
        assertEquals(List.of("Turn Over Interval", "1", "-1", "-0.059 to 0.118", "kurang or cukup", "2.93, bound 3"),
                ShowFirmness.flips(firm).rows().get(3));
        for (Listing table : List.of(ShowFirmness.changes(firm), ShowFirmness.flips(firm))) {
            assertFalse(table.toString().lines().anyMatch(l -> l.length() > 108), table.toString());
        }
        Listing draws = ShowFirmness.draws(firm, 1, 100, 100_000);
        assertEquals(List.of("100", "100000"), draws.rows().stream().map(r -> r.get(0)).toList());
        assertEquals(Show.rounded(100 * firm.drawn().get(0).keptAlways().share(), 1) + " %", draws.rows().get(1).get(1));
    }
}
