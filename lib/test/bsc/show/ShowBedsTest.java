package bsc.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.audit.Audit;
import bsc.model.BadData;
import bsc.model.Study;
import bsc.read.DataFolder;
import bsc.show.figure.Attempt;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What notebooks call on bed indicators and their standards. */
class ShowBedsTest {
    private static final Study MAKASSAR = new DataFolder(Repository.data()).study("rsud-makassar-2020-2022");
    private static final Study SOEDARSO = new DataFolder(Repository.data()).study("soedarso-2021-2024");

    @Test
    void staysAreListedWithTheirSums() {
        assertEquals("""
                admitted    discharged  lama dirawat  hari perawatan
                2024-05-28  2024-06-04  7             3
                2024-06-25  in bed      -             6
                sum                     7             9""",
                ShowBeds.stays("2024-06-01", "2024-06-30", "2024-05-28/2024-06-04", "2024-06-25/").toString());
    }

    @Test
    void printedValuesOfEachYearAndNotOfTheSpan() {
        assertEquals("""
                period  BOR    ALOS  TOI   BTO
                2020    65,66  3,37  1,15  63,46
                2021    70,33  5,05  1,79  60,56
                2022    78,20  5,31  3,01  61,74""", ShowBeds.printed(MAKASSAR).toString());
    }

    @Test
    void identitiesWithTheirVerdictsAndWhatTheyImply() {
        Audit audit = Audit.of(MAKASSAR);
        assertEquals(List.of("2020", "toi * bto = 366 * (1 - bor / 100)", "72.9790", "125.6844", "does-not-follow"),
                ShowBeds.identities(audit).rows().get(0));
        assertEquals(List.of("2020", "toi_bto_bor", "BOR printed 65,66, implied 79.97 to 80.15; TOI printed 1,15, implied 1.98; "
                + "BTO printed 63,46, implied 108.80 to 109.78"), ShowBeds.implied(audit).rows().get(0));
        assertEquals(11, ShowBeds.implied(audit).rows().size());
    }

    /** BOR 78 % lies in 77.5 to 78.5, BTO 48 in 47.5 to 48.5: TOI from 365 / 48.5 * 0.215 to 365 / 47.5 * 0.225. */
    @Test
    void theImpliedPointIsABox() {
        assertEquals(List.of("2021", "1,65", "1.62 to 1.73", "5,89", "5.83 to 6.03"), ShowBeds.points(SOEDARSO).rows().get(0));
        assertEquals(List.of("2020", "1,15", "1.98", "3,37", "3.79"), ShowBeds.points(MAKASSAR).rows().get(0), "both ends print alike");
    }

    @Test
    void standardsWithTheirRangesAndLabels() {
        assertEquals("""
                standard        BOR       ALOS     TOI     BTO       ascribed to
                depkes_2005     60 to 85  6 to 9   1 to 3  40 to 50  Depkes RI 2005
                barber_johnson  75 to 85  3 to 12  1 to 3  > 30      Barber and Johnson""",
                ShowBedStandards.standards(SOEDARSO, "depkes_2005", "barber_johnson").toString());
        assertEquals(List.of("2022", "BOR", "70%", "ideal", "not ideal"),
                ShowBedStandards.labels(SOEDARSO, "depkes_2005", "barber_johnson").rows().get(4));
        assertTrue(assertThrows(BadData.class, () -> ShowBedStandards.standards(SOEDARSO, "depkes")).getMessage().startsWith(
                "'depkes' is no standard of all four bed indicators; they are: "));
    }

    @Test
    void standardsHaveThePlaceWhereTheyWereRead() {
        assertEquals(List.of(List.of("sirs_2011", "Kemenkes RI, SIRS 2011, as quoted in id.scribd.com/document/466995654")),
                ShowBedStandards.sources(SOEDARSO, "sirs_2011").rows());
    }

    /** The low ends of BOR differ, 60 and 65 %, but ALOS from 6, TOI to 3 and BTO of 40 to 50 leave at least 66.7 %. */
    @Test
    void depkesAndSirsHaveOneEfficientRegion() {
        assertEquals("""
                TOI   ALOS  BOR   BTO
                1.37  7.76  85.0  40.0
                1.09  6.21  85.0  50.0
                1.30  6.00  82.2  50.0
                3.00  6.00  66.7  40.6
                3.00  6.13  67.1  40.0""", ShowBedStandards.region(SOEDARSO, "depkes_2005").toString());
        assertEquals(ShowBedStandards.region(SOEDARSO, "depkes_2005").rows(), ShowBedStandards.region(SOEDARSO, "sirs_2011").rows());
    }

    @Test
    void regionsAreDrawnOneAPanel() {
        Attempt.Drawn drawn = (Attempt.Drawn) ShowBedStandards.regions(Audit.of(SOEDARSO), "depkes_2005", "barber_johnson");
        assertEquals(List.of("Depkes RI 2005", "Barber and Johnson"), drawn.plot().panels().stream().map(p -> p.title()).toList());
        assertThrows(BadData.class, () -> ShowBedStandards.regions(Audit.of(SOEDARSO), "who"));
    }
}
