package bsc.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.formula.Quantities;
import bsc.model.Aggregation;
import bsc.model.BadData;
import bsc.model.Study;
import bsc.read.DataFolder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One rule exchanged in the study of RSUD Kota Makassar 2020-2022, whose 13 indicators total 1 to 7 in 64 ways. */
class OtherRulesTest {
    private static final Study STUDY = new DataFolder(Repository.data()).study("rsud-makassar-2020-2022");

    private static Scorecard card(Study study) {
        return Scorecards.recomputed(Quantities.of(study), study.assessed());
    }

    private static ScoredIndicator line(Study study, String indicator) {
        return card(study).lines().stream().filter(l -> l.indicator().id().equals(indicator)).findFirst().orElseThrow();
    }

    private static String total(Study study) {
        Assignments total = card(study).total().orElseThrow();
        return total.least().setScale(3, RoundingMode.HALF_UP) + " to " + total.most().setScale(3, RoundingMode.HALF_UP);
    }

    @Test
    void theStudyGivenStaysAsItIs() {
        OtherRules.score(OtherRules.bands(STUDY, "bor", "bor_barber_johnson"), "Not Ideal", -1);
        assertEquals("0.077 to 0.538", total(STUDY));
        assertEquals(Set.of("Ideal"), line(STUDY, "bor").labels());
    }

    /** 71.40 % is Ideal between 60 and 80, not between 75 and 85; what Not Ideal scores is still the study's to say. */
    @Test
    void anotherTableExchangesTheRangesAndKeepsTheScores() {
        Study other = OtherRules.bands(STUDY, "bor", "bor_barber_johnson");
        assertEquals(Set.of("Not Ideal"), line(other, "bor").labels());
        assertEquals(Set.of(BigDecimal.valueOf(-1), BigDecimal.ZERO), line(other, "bor").scores());
        assertEquals("-0.077 to 0.462", total(other));
    }

    @Test
    void aJudgementIsExchangedForAMovement() {
        Study other = OtherRules.movement(STUDY, "patient_acquisition", "trend_higher_is_better", "2020", "2021", "2022");
        assertEquals(Set.of("fair"), line(other, "patient_acquisition").labels());
        assertEquals(LabelBasis.MOVEMENT, line(other, "patient_acquisition").basis());
        assertEquals(Set.of("good"), line(OtherRules.movement(STUDY, "patient_acquisition", "trend_higher_is_better", "2021", "2022"),
                "patient_acquisition").labels());
    }

    @Test
    void anotherScoreAnotherMeanAnotherLine() {
        assertEquals("0.077 to 0.385", total(OtherRules.score(STUDY, "Not Ideal", -1)));
        assertEquals("0.083 to 0.583", total(OtherRules.aggregation(STUDY, Aggregation.MEAN_OF_PERSPECTIVES)));
        Scorecard onMulyadi = card(OtherRules.scale(STUDY, "performance_line_mulyadi"));
        assertEquals("{fair=63, good=1}", onMulyadi.labels(onMulyadi.total().orElseThrow()).toString());
    }

    @Test
    void wrongIdsAreRefusedWithTheRightOnes() {
        assertTrue(assertThrows(BadData.class, () -> OtherRules.bands(STUDY, "BOR", "bor_depkes_2005")).getMessage()
                .startsWith("'BOR' is not an indicator of rsud-makassar-2020-2022; they are: economic_ratio, "));
        assertTrue(assertThrows(BadData.class, () -> OtherRules.bands(STUDY, "bor", "bor_depkes")).getMessage()
                .startsWith("'bor_depkes' is not a table of bands; they are: alos_bands, "));
        assertTrue(assertThrows(BadData.class, () -> OtherRules.score(STUDY, "ideal", 1)).getMessage()
                .startsWith("'ideal' is not a label of rsud-makassar-2020-2022; labels are: "));
    }
}
