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

/** Verdicts in lines that fit a page. */
class ShowVerdictsTest {
    private static final Audit SOEDARSO = Audit.of(new DataFolder(Repository.data()).study("soedarso-2021-2024"));

    @Test
    void figuresInTheOrderOfTheNames() {
        assertEquals("""
                figure               printed  recomputed  verdict
                t32_efficiency_mean  83%      82.76       follows-under unrounded
                t32_efficiency_2021  0,82%    82.0131     does-not-follow""",
                ShowVerdicts.figures(SOEDARSO, "t32_efficiency_mean", "t32_efficiency_2021").toString());
    }

    @Test
    void relationsWithoutTheirArithmetic() {
        assertEquals("""
                relation                     left  must be  right    verdict
                more_than_a_third 2021-2024  31    >        33.3333  does not hold""",
                ShowVerdicts.relations(SOEDARSO, "more_than_a_third").toString());
        assertEquals(17, ShowVerdicts.brokenRelations(SOEDARSO).rows().size());
        assertEquals(16, ShowVerdicts.identities(SOEDARSO).rows().size());
        assertEquals(List.of("toi_bto_bor_2021", "79.20", "=", "80.30", "holds"),
                ShowVerdicts.identities(SOEDARSO).rows().get(0));
    }

    /** Counted by hand in figures.csv: six bed indicators in four years, and the total of Table 3.4, are the values. */
    @Test
    void whyFiguresCannotBeJudged() {
        assertEquals("""
                kind         why                 figures
                difference   not published       1
                worked       not published       8
                label        given by judgement  5
                value        not published       25
                perspective  given by judgement  3""", ShowVerdicts.notJudged(SOEDARSO).toString());
    }

    @Test
    void whatEachLabelComesFrom() {
        Listing labels = ShowVerdicts.labels(Show.scorecard(SOEDARSO.study()));
        assertEquals(List.of("Return on Investment (ROI)", "good", "–", "by the study's judgement"), labels.rows().get(0));
        assertEquals(8, labels.rows().stream().filter(r -> r.contains("by its bands")).count());
    }

    @Test
    void wrongIdsAreRefused() {
        assertEquals("'roi' is not a figure of soedarso-2021-2024; they stand in figures.csv",
                assertThrows(BadData.class, () -> ShowVerdicts.figures(SOEDARSO, "roi")).getMessage());
        assertTrue(assertThrows(BadData.class, () -> ShowVerdicts.relations(SOEDARSO, "roi")).getMessage()
                .startsWith("'roi' is not a relation of soedarso-2021-2024; they are: "));
    }
}
