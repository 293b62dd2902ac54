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

/** What the cells of a notebook call for a study that sums points. */
class ShowPointsTest {
    private static final Audit AUDIT = Audit.of(new DataFolder(Repository.data()).study("rsud-makassar-2023"));

    @Test
    void pointsAreSummedPerPerspective() {
        assertEquals("""
                perspective          bands as printed                   repaired bands   awarded  maximum  awarded %
                Financial            10.65 to 10.939 (22 of 24 scored)  11.15 to 11.439  16.25    24.5     66.3%
                Customer             12                                 12               12       15       80.0%
                Internal process     28.85 to 30.6 (32 of 35 scored)    33.45 to 33.95   33.95    40       84.9%
                Learning and growth  11.75                              11.75            11.75    20       58.8%
                Total                63.25 to 65.289 (62 of 67 scored)  68.35 to 69.139  73.95    99.5     74.3%""",
                ShowPoints.perspectives(AUDIT).toString());
        assertEquals(18, ShowPoints.aspects(AUDIT).rows().size());
    }

    @Test
    void onlyIndicatorsWhosePointsAreNotThoseOfTheirBandsDiffer() {
        assertEquals("""
                indicator                                                 value       awarded  by its bands   difference
                Health education                                          –           2        1.5 or 2       0 or 0.5
                Collection period of receivables                          94.54 days  0        0.2            -0.2
                Ratio of non-tax revenue to operating cost                49.55%      7        0.75           6.25
                Increase of other sources of income                       21.46%      0        1              -1
                Financial reports by government accounting standards      –           0.25     0.25 or 0.439  -0.189 or 0
                Letters approving the BLUD's revenue and spending (SP3B)  –           0.25     0.2            0.05
                Approval of bank accounts                                 –           0.5      0.5 or 0.6     -0.1 or 0""",
                ShowPoints.differences(AUDIT).toString());
    }

    @Test
    void anIndicatorShowsItsValueItsVerdictAndItsPoints() {
        assertEquals("""
                indicator            printed  recomputed      by bands  repaired  awarded
                Debt to asset ratio  3,28%    3.2793 follows  1         1         1 of 1""",
                ShowPoints.indicators(AUDIT, "Solvabilitas").toString());
        List<List<String>> cut = ShowPoints.indicators(AUDIT, "Ketepatan Waktu Pelayanan").rows();
        assertEquals(List.of("Waiting time for prescriptions of ready-ma…", "0.2 to 0.5"), List.of(cut.get(4).get(0), cut.get(4).get(3)));
        assertEquals("0.6/0.8", cut.get(0).get(3));
    }

    @Test
    void whatDoesNotFollowStandsWithItsArithmetic() {
        assertEquals(List.of("Collection period of receivables", "score", "0", "0.2", "95 gives 0.2"), ShowPoints.doesNotFollow(AUDIT).rows().get(0));
        assertEquals(5, ShowPoints.doesNotFollow(AUDIT).rows().size());
    }

    @Test
    void theHeaviestIndicatorsComeFirst() {
        assertEquals("""
                perspective  indicator                                   maximum  share of all points
                Financial    Ratio of non-tax revenue to operating cost  10       10.1%""",
                ShowPoints.heaviest(AUDIT.study(), 1).toString());
    }

    @Test
    void wrongNamesAreRefusedWithTheRightOnes() {
        assertTrue(assertThrows(BadData.class, () -> ShowPoints.indicators(AUDIT, "Likuid")).getMessage()
                .startsWith("'Likuid' is not a sub-aspect of rsud-makassar-2023; they are: Sumber Daya Manusia, "));
    }
}
