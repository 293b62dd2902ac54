package bsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.audit.Audit;
import bsc.model.BadData;
import bsc.model.Blank;
import bsc.model.Study;
import bsc.read.DataFolder;
import bsc.read.StudyCopy;
import bsc.draw.DrawnOrNot;
import bsc.draw.FigureKind;
import bsc.view.AuditView;
import bsc.view.ImproveView;
import bsc.view.PerspectiveView;
import bsc.view.ScorecardView;
import com.google.gson.JsonArray;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A hospital's own folder, from the empty template to the example that is filled in. */
class OwnFolderTest {
    private static final StudyCopy TEMPLATE = StudyCopy.of(Repository.data().resolve("template"), "my-hospital", Repository.standards());
    private static final StudyCopy EXAMPLE = StudyCopy.of(Repository.data().resolve("examples/own-hospital"), "own", Repository.standards());

    private static Study study(String folder) {
        return new DataFolder(Repository.data()).study(Repository.data().resolve(folder).toString());
    }

    private static String scorecard(StudyCopy copy) {
        return scorecard(copy.study());
    }

    private static String scorecard(Study study) {
        return Told.text(ScorecardView.of(study, study.assessed(), Told.ENGLISH));
    }

    @Test
    void theTemplateSaysWhatIsMissingAndWhere() {
        String text = scorecard(study("template"));
        assertTrue(text.replaceAll("\\s+", " ").contains(" Write each into the line named; "
                + "what is left blank counts as missing, never as zero. where what "), text);
        assertTrue(text.lines().anyMatch(l -> l.matches(" +inputs\\.csv:16, 17 +Beds +2024, 2025 +bor, toi, bto")), text);
        assertTrue(text.lines().anyMatch(l -> l.matches(" +bands\\.csv:2, 3 +employee_satisfaction_target +low end, high end +"
                + "employee_satisfaction")), text);
        assertTrue(Told.text(ImproveView.of(study("template"), "2025", Told.ENGLISH)).contains("None of 15 indicators can be held to a standard. 15 cannot be judged.\n\n"
                + "38 numbers are not yet filled in; jbang scorecard lists them.\n"));
        assertTrue(Told.text(AuditView.of(Audit.of(study("template")), false, Told.ENGLISH)).contains("No figure is printed, so there is none to be judged; jbang scorecard computes "
                + "the values."));
    }

    /** Every command on one perspective and every figure gives a sentence, not an error. */
    @Test
    void theTemplateGoesThroughTheOtherCommands() {
        Study template = study("template");
        for (bsc.model.Perspective perspective : bsc.model.Perspective.values()) {
            String text = Told.text(PerspectiveView.of(template, perspective, Told.ENGLISH));
            assertTrue(text.endsWith("No value and no label is known.\n\n38 numbers are not yet filled in; jbang scorecard lists them.\n"), text);
        }
        for (FigureKind kind : FigureKind.values()) {
            assertTrue(kind.of(Audit.of(template)) instanceof DrawnOrNot.NotDrawn, kind.word());
        }
    }

    @Test
    void aNumberFilledInIsNoLongerMissing() {
        String text = scorecard(TEMPLATE.with("inputs.csv", "satisfaction_index,2025,,,", "satisfaction_index,2025,,\"82,45\","));
        assertTrue(text.contains("37 numbers in "), text);
        assertTrue(text.lines().anyMatch(l -> l.matches("Customer +Patient satisfaction +82\\.45 +B baik +1 +by its bands")), text);
    }

    @Test
    void aFilledInBandJudges() {
        StudyCopy blank = EXAMPLE.with("bands.csv", "target met,75,closed", "target met,,closed").with("bands.csv", ",75,open", ",,open");
        assertTrue(scorecard(blank).contains("No total: no score is known for Employee satisfaction.\n"), scorecard(blank));
        assertFalse(scorecard(EXAMPLE).contains("Not yet filled in"));
    }

    /** The sum of eleven months is not the year: a blank month leaves the year missing. */
    @Test
    void aBlankPartLeavesTheYearMissing() {
        String year = "old_patients,2025,,75.300,Invented";
        StudyCopy two = EXAMPLE.with("inputs.csv", year, "old_patients,2025,Semester I,37.650,Invented\nold_patients,2025,Semester II,37.650,Invented");
        assertTrue(scorecard(two).contains("74.30%"));
        StudyCopy twoMonths = EXAMPLE.with("inputs.csv", year,
                "old_patients,2025,January,37.650,Invented\nold_patients,2025,February,37.650,Invented");
        assertFalse(scorecard(twoMonths).contains("74.30%"), "two months are no year");
        StudyCopy one = EXAMPLE.with("inputs.csv", year, "old_patients,2025,Semester I,37.650,Invented\nold_patients,2025,Semester II,,Invented");
        String text = scorecard(one);
        assertTrue(text.contains("No total: no score is known for Returning patients.\n"), text);
        assertTrue(text.contains("2025 Semester II"), text);
    }

    @Test
    void messagesNameTheFolderAsTheHospitalDoes() {
        assertEquals("own/inputs.csv:9: column printed: '82.45' cannot be read with decimal comma (declared in datapackage.json); write 82,45",
                EXAMPLE.with("inputs.csv", "\"82,45\"", "82.45").refusal());
        assertEquals("own/inputs.csv:3: column period: '2023' is not a period of the study; periods in datapackage.json: 2024, 2025",
                TEMPLATE.with("inputs.csv", "revenue,2025", "revenue,2023").refusal().replace("my-hospital", "own"));
    }

    @Test
    void theExampleIsTheTemplateFilledIn() {
        Study template = study("template");
        Study example = study("examples/own-hospital");
        assertEquals(EXAMPLE.lines("measures.csv"), TEMPLATE.lines("measures.csv"));
        assertEquals(EXAMPLE.lines("indicators.csv"), TEMPLATE.lines("indicators.csv"));
        assertEquals(EXAMPLE.lines("relations.csv"), TEMPLATE.lines("relations.csv"));
        assertEquals(List.of(), example.blanks());
        assertEquals(example.inputs().size(), template.blanks().stream().filter(Blank.OfInput.class::isInstance).count());
        assertEquals(List.of(), template.inputs());
        assertTrue(example.hospital().contains("invented") && example.citation().contains("Invented"));
        assertTrue(example.inputs().stream().allMatch(i -> i.where().equals("Invented")));
        assertTrue(example.figures().stream().allMatch(f -> f.where().startsWith("Invented")));
        assertTrue(example.actions().stream().allMatch(a -> (a.finding() + a.action()).startsWith("Invented")));
    }

    @Test
    void theExampleGoesThroughEveryFigureButPoints() {
        Audit audit = Audit.of(study("examples/own-hospital"));
        for (FigureKind kind : FigureKind.values()) {
            assertEquals(kind != FigureKind.POINTS, kind.of(audit) instanceof DrawnOrNot.Drawn, kind.word());
        }
    }

    @Test
    void wrongNamesAreRefused() {
        assertEquals("my-hospital/input.csv: no such file; files are: actions.csv, bands.csv, datapackage.json, figures.csv, indicators.csv, "
                + "inputs.csv, measures.csv, notes.csv, relations.csv, words.csv",
                assertThrows(BadData.class, () -> TEMPLATE.lines("input.csv")).getMessage());
        assertEquals("my-hospital/inputs.csv: 'x,y' stands nowhere in it",
                assertThrows(BadData.class, () -> TEMPLATE.with("inputs.csv", "x,y", "")).getMessage());
    }

    private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des");

    /** The days of care of 2025 by months of 3.066, which make 36.792 in a year. */
    private static StudyCopy months(int count, String more) {
        return EXAMPLE.with("inputs.csv", "care_days,2025,,36.792,Invented", String.join("\n", MONTHS.subList(0, count).stream()
                .map(m -> "care_days,2025," + m + ",3.066,Invented").toList()) + more);
    }

    private static String occupancy(StudyCopy copy) {
        return Audit.of(copy.study()).findings().stream().filter(f -> f.figure().id().equals("report_bor"))
                .map(f -> f.verdict().word() + " " + Told.AUDITED.recomputed(f.recomputed()) + " " + Told.AUDITED.reason(f)).findFirst().orElseThrow();
    }

    /** 33.726 days of care in eleven months would be 57.75 %, and no honest figure of the year would follow. */
    @Test
    void elevenMonthsAreNoYear() {
        assertEquals("follows 63.0 36792 / (160 * 365) * 100 = 63.0%", occupancy(months(12, "")));
        assertEquals("cannot-be-judged  not published: Days of inpatient care 2025 (11 of 12 months: Desember is missing)", occupancy(months(11, "")));
        assertEquals("follows 63.0 36792 / (160 * 365) * 100 = 63.0%", occupancy(months(11, "\ncare_days,2025,,36.792,Invented")));
        assertTrue(months(12, "\ncare_days,2025,jan,3.066,Invented").refusal().contains("column part: 'jan' is the part Jan of line "));
        assertTrue(months(12, "\ncare_days,2025,Jumlah,36.792,Invented").refusal()
                .endsWith("column part: 'Jumlah' is no part of 2025; leave it blank for the number of the whole period"));
        assertEquals("does-not-follow 36792 against 36892", Audit.of(months(12, "\ncare_days,2025,,36.892,Invented").study()).relations().stream()
                .filter(r -> r.relation().id().startsWith("parts_of")).map(r -> r.verdict().word() + " " + Told.AUDITED.left(r) + " against "
                        + Told.AUDITED.right(r)).findFirst().orElseThrow());
    }

    /** In JSON a label that changes has its words; those that stay are not listed. */
    @Test
    void noEmptyLabelIsListedAsChanged() {
        for (Study study : new DataFolder(Repository.data()).studies(List.of())) {
            JsonArray changed = Told.json(Audit.of(study)).getAsJsonObject("conclusion").getAsJsonArray("labels_that_change");
            assertTrue(changed.asList().stream().noneMatch(l -> l.isJsonNull() || l.toString().replaceAll("[\"{}:,]", "").isBlank()
                    || l.toString().contains("\"\"")), study.id() + changed);
        }
    }
}
