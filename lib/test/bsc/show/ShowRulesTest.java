package bsc.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.model.BadData;
import bsc.model.Study;
import bsc.read.DataFolder;
import bsc.score.OtherRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the cells of notebooks call to show which rule decides what. */
class ShowRulesTest {
    private static final Study STUDY = new DataFolder(Repository.data()).study("rsud-makassar-2020-2022");

    @Test
    void aSharedEndHasTwoLabelsAndAClosedEndOne() {
        assertEquals("""
                value  label                           score
                84     Economical                      1
                85     Economical or Quite Economical  0 or 1""", ShowRules.labels(STUDY, "economic_bands", "84", "85").toString());
    }

    @Test
    void tablesLabelOneValueDifferently() {
        assertEquals("""
                table                    label of 76.475  its band              source
                nik_kepmenpan_25_2004    B baik           >= 62.51 and < 81.26  KepMenPAN 25/M.PAN/2/2004, worked examp…
                nik_permenpanrb_14_2017  C kurang baik    >= 65 and < 76.61     PermenPANRB 14/2017, value bands as sta…""",
                ShowRules.standards(STUDY, "76.475", "nik_kepmenpan_25_2004", "nik_permenpanrb_14_2017").toString());
    }

    @Test
    void aMovementStandsBelowItsValues() {
        assertEquals("""
                period    Patient Acquisition Rate
                2020      15.51%
                2021      13.11%
                2022      20.39%
                movement  fluctuating""", ShowRules.movement(STUDY, "patient_acquisition", "2020", "2021", "2022").toString());
    }

    @Test
    void distancesStandBesideScores() {
        assertEquals(List.of("Average Length of Stay (ALOS)", "4.58 days", "Ideal: 6 to 9 days", "-1 or 0", "23.7% below"),
                ShowRules.distances(STUDY).rows().get(4));
        assertEquals("", ShowRules.distances(STUDY).rows().get(5).get(4));
    }

    @Test
    void onlyWhatChangesIsShown() {
        assertEquals("""
                                           before            after
                Bed Occupancy Ratio (BOR)  Ideal: 1          Not Ideal: -1 or 0
                Total                      0.077 to 0.538    -0.077 to 0.462
                On the performance line    Good in 64 of 64  poor in 1 of 128, Good in 127 of 128""",
                ShowRules.changes(STUDY, OtherRules.bands(STUDY, "bor", "bor_barber_johnson")).toString());
    }

    @Test
    void formsOfAStudyStandBelowEachOther() {
        assertEquals("""
                rule        total           on the performance line
                as printed  0.077 to 0.538  Good in 64 of 64""", ShowRules.totals(List.of("as printed"), List.of(STUDY)).toString());
        assertEquals("2 names for 1 forms of the study; write one name for each", assertThrows(BadData.class, () ->
                ShowRules.totals(List.of("a", "b"), List.of(STUDY))).getMessage());
    }

    @Test
    void theScorecardHasMeansAndTotal() {
        assertTrue(ShowRules.scorecard(STUDY).toString().endsWith("Good in 64 of 64  0.077 to 0.538"));
    }
}
