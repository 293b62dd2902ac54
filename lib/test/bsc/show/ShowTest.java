package bsc.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.audit.Audit;
import bsc.model.BadData;
import bsc.model.Perspective;
import bsc.model.Study;
import bsc.read.DataFolder;
import bsc.score.Scorecard;
import java.util.List;
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
    void theBandsOfAPerspectiveStandInOneTable() {
        assertEquals("""
                indicator              label   values       score
                Customer satisfaction  baik    >= 95        1
                Customer satisfaction  kurang  < 95         -1
                Customer retention     baik    rising       1
                Customer retention     cukup   constant     0
                Customer retention     kurang  falling      -1
                Customer retention     cukup   fluctuating  0
                Customer acquisition   baik    rising       1
                Customer acquisition   cukup   constant     0
                Customer acquisition   kurang  falling      -1
                Customer acquisition   cukup   fluctuating  0""", Show.bands(STUDY, Perspective.CUSTOMER).toString());
    }

    @Test
    void whatWasPrintedStandsSideBySide() {
        assertEquals("""
                period  Employees who left  Employees
                2018    –                   555
                2019    65                  599""", Show.table(STUDY, "employees_left", "employees").toString());
        assertTrue(Show.table(STUDY, "very_satisfied", "satisfied", "dissatisfied", "very_dissatisfied").toString()
                .startsWith("period                 very_satisfied  satisfied  dissatisfied  very_dissatisfied\n2019 Unit SVIP"),
                "ids where names are too wide");
        assertEquals(555, Show.number(STUDY, "employees", "2018"));
        assertEquals(52.39, Show.printed(STUDY, "res_bor_text"));
        assertEquals(7549, Show.number(STUDY, "old_patients", "2019 Agustus"));
    }

    @Test
    void notesAreBrokenIntoLinesThatFitAPage() {
        assertEquals("""
                bands.csv:
                  The paper does not say whether tidak ideal counts as kurang or as cukup on the performance line; both
                  scores are allowed (-1;0).""", Show.notes(STUDY, "tidak ideal"));
    }

    @Test
    void scorecardsComeWithEveryWayOfScoring() {
        assertEquals("""
                perspective          indicators  ways of scoring  mean            on the performance line
                Financial            4           1                -0.5            kurang
                Customer             3           1                0.333           cukup
                Internal process     7           8                0.143 to 0.571  cukup in 7 of 8, baik in 1 of 8
                Learning and growth  3           1                0.333           cukup
                Total                17          8                0.059 to 0.235  cukup in 8 of 8""",
                Show.means(Show.scorecard(STUDY)).toString());
        assertEquals("""
                sum of scores  total  ways  on the performance line
                1              0.059  1     cukup
                2              0.118  3     cukup
                3              0.176  3     cukup
                4              0.235  1     cukup""", Show.totals(Show.scorecard(STUDY)).toString());
        assertTrue(Show.scores(Show.scorecard(STUDY)).toString().contains("\nFinancial            Return On Asset "));
        assertEquals("cukup", Show.onLine(Show.scorecard(STUDY), 0.5));
        assertEquals("kurang or cukup", Show.onLine(Show.scorecard(STUDY), 0));
        assertEquals("cukup in 8 of 8", Show.onLine(Show.scorecard(STUDY), Show.scorecard(STUDY)));
        assertEquals("–", Show.means(Show.scorecard(STUDY, "2018")).rows().get(4).get(3));
    }

    @Test
    void aScoreCanBeSupposed() {
        Scorecard supposed = Show.suppose(Show.scorecard(STUDY), "employee_retention", 0);
        assertEquals("0.118 to 0.294", Show.means(supposed).rows().get(4).get(3));
        assertEquals("baik", Show.means(supposed).rows().get(3).get(4));
        assertTrue(assertThrows(BadData.class, () -> Show.suppose(supposed, "retention", 0)).getMessage()
                .startsWith("'retention' is not an indicator; they are: employee_satisfaction, "));
    }

    @Test
    void relationsShowBothSides() {
        assertEquals("""
                one_revenue  left         must be  right         verdict        arithmetic
                2019         99845451196  =        108097226196  does not hold  99845451196 against 108097226196""",
                Show.relations(Audit.of(STUDY), "one_revenue").toString());
        assertEquals(List.of("one_revenue 2019", "toi_bto_bor_2019"), Show.relations(Audit.of(STUDY), "toi_bto_bor_2019",
                "one_revenue").rows().stream().map(r -> r.get(0)).toList());
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
        assertEquals("rs-unhas-2019 prints no beds for 2018",
                assertThrows(BadData.class, () -> Show.number(STUDY, "beds", "2018")).getMessage());
        assertEquals("'res_bor_label' of rs-unhas-2019 is no number: 'tidak ideal' is printed",
                assertThrows(BadData.class, () -> Show.printed(STUDY, "res_bor_label")).getMessage());
        assertEquals("no note of rs-unhas-2019 is about 'beds'; they stand in notes.csv",
                assertThrows(BadData.class, () -> Show.notes(STUDY, "beds")).getMessage());
        assertEquals("'2020' is not a period of rs-unhas-2019; periods are: 2018, 2019",
                assertThrows(BadData.class, () -> Show.scorecard(STUDY, "2020")).getMessage());
        assertTrue(assertThrows(BadData.class, () -> Show.relations(audit, "revenue")).getMessage()
                .startsWith("'revenue' is not a relation of rs-unhas-2019; they are: new_and_old_are_visits, "));
        assertTrue(assertThrows(BadData.class, () -> Show.totals(Show.scorecard(STUDY, "2018"))).getMessage()
                .startsWith("there is no total: no score is known for Employee satisfaction, "));
    }
}
