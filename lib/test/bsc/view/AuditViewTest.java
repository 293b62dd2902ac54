package bsc.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Told;
import bsc.Repository;
import bsc.audit.Audit;
import bsc.audit.BandDefect;
import bsc.audit.BandFault;
import bsc.audit.Touch;
import bsc.audit.Unchecked;
import bsc.model.Bands;
import bsc.model.Criterion.End;
import bsc.model.Criterion.Range;
import bsc.model.Indicator;
import bsc.model.Occasion;
import bsc.read.DataFolder;
import bsc.read.StudyFolder;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import com.google.gson.JsonArray;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Relations, identities and faults of bands in every format. */
class AuditViewTest {
    /** The made-up study with two faults of bands, the one that touches a value last. */
    private static Audit withFaults() {
        Audit audit = Audit.of(StudyFolder.read(Repository.root().resolve("lib/test/studies/contoh"), Repository.standards()));
        Indicator indicator = audit.study().indicators().get(1);
        Bands bands = audit.study().bandsOf(indicator.bands());
        return new Audit(audit.quantities(), audit.findings(), audit.relations(), audit.identities(), audit.localisations(), audit.incompatible(), List.of(
                new BandDefect(Optional.of(indicator), bands, BandDefect.Kind.OVERLAP,
                        new BandFault.SeveralRows(range(80, 90), bands.rows().subList(0, 2)), Optional.empty()),
                new BandDefect(Optional.of(indicator), bands, BandDefect.Kind.GAP, new BandFault.NoRow(range(75, 76)),
                        Optional.of(new Touch(Optional.empty(), Optional.empty())))), audit.contradictions(), audit.surveys(), audit.unchecked(),
                audit.printed(), audit.recomputed(), audit.fates());
    }

    private static Range range(int low, int high) {
        return new Range(Optional.of(new End(BigDecimal.valueOf(low), true)), Optional.of(new End(BigDecimal.valueOf(high), true)));
    }

    @Test
    void faultsThatTouchAValueComeFirst() {
        assertTrue(columns(Told.audit(withFaults(), false)).contains("""
                Faults of the bands as printed
                | indicator | bands | fault | what | touches the value
                | Cost to revenue | cost_bands | gap | no row holds numbers at least 75 and at most 76 | yes

                | and 1 fault that touches no value of the study (--all lists it)
                """), columns(Told.audit(withFaults(), false)));
        assertTrue(columns(Told.audit(withFaults(), true)).contains("""
                | Cost to revenue | cost_bands | gap | no row holds numbers at least 75 and at most 76 | yes
                | Cost to revenue | cost_bands | overlap | numbers at least 80 and at most 90 lie in both 'good' and 'fair' | no
                """), columns(Told.audit(withFaults(), true)));
    }

    /** Columns apart by one sign, however wide they are. */
    private static String columns(String text) {
        return text.replaceAll(" {2,}", " | ").replaceAll("(?m)^ ", "");
    }

    @Test
    void jsonHoldsThemAll() {
        JsonArray bands = Told.json(withFaults()).getAsJsonArray("bands");
        assertEquals("gap", bands.get(1).getAsJsonObject().get("kind").getAsString());
        assertEquals("yes", bands.get(1).getAsJsonObject().get("touches").getAsString());
    }

    @Test
    void impliedValuesOfBedIndicatorsAreShown() {
        Audit audit = Audit.of(new DataFolder(Repository.data()).study("rsud-makassar-2020-2022"));
        String implied = "BOR printed 65,66, implied 79.97 to 80.15; TOI printed 1,15, implied 1.98; BTO printed 63,46, implied 108.80 to 109.78";
        assertTrue(Told.audit(audit, false).contains(implied));
        String row = Told.csv(audit).lines().filter(l -> l.contains("toi_bto_bor_2020")).findFirst().orElseThrow();
        assertTrue(row.contains(",identity,72.9790,125.6844,does-not-follow,"), row);
        assertTrue(row.contains("; " + implied), row);
        JsonArray identities = Told.json(audit).getAsJsonArray("identities");
        assertEquals(audit.identities().size(), identities.size());
        assertEquals(implied, identities.get(0).getAsJsonObject().get("implied").getAsString());
    }

    @Test
    void everyRelationIsListedWithAll() {
        Audit audit = withFaults();
        String text = Told.audit(audit, true);
        audit.relations().forEach(r -> assertTrue(text.contains(RelationWords.what(r)), RelationWords.what(r)));
        assertTrue(text.contains("  relations  1 holds, 1 does not hold, 2 cannot be judged\n"));
    }

    /** Each reason why something was not checked, in every format; it has no verdict. */
    @Test
    void whatIsNotCheckedIsSaidWithItsReason() {
        Audit audit = withFaults();
        Audit silent = new Audit(audit.quantities(), audit.findings(), audit.relations(), audit.identities(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(
                new Unchecked(Unchecked.RelationCheck.BED_IDENTITIES, Occasion.of("2020-2022"), new Unchecked.NoYear()),
                new Unchecked(Unchecked.RelationCheck.BED_IDENTITIES, Occasion.of("2020"), new Unchecked.NotPrinted(List.of("toi", "bto"))),
                new Unchecked(Unchecked.RelationCheck.BED_IDENTITIES, Occasion.of("2021"), new Unchecked.SeveralNames("alos", List.of("los", "avlos"))),
                new Unchecked(Unchecked.RelationCheck.BED_IDENTITIES, Occasion.of("2022"), new Unchecked.OfMeans(List.of("bor"))),
                new Unchecked(Unchecked.RelationCheck.BED_IDENTITIES, Occasion.of("2023"), new Unchecked.NoDays(List.of("Mei", "Juni")))),
                audit.printed(), audit.recomputed(), audit.fates());
        String table = """
                Not checked, because
                  check           of         because
                  bed identities  2020-2022  the period is not a calendar year and its days are not printed
                  bed identities  2020       not printed: toi, bto
                  bed identities  2021       each may be alos: los, avlos
                  bed identities  2022       means, of which the identities need not hold: bor
                  bed identities  2023       no days are printed for Mei, Juni
                """;
        assertTrue(Told.audit(silent, false).contains(table), Told.audit(silent, false));
        assertTrue(Told.csv(silent).contains(
                "\ncontoh,bed identities,,,,2020,not-checked,,,,,,,,,,,\"not printed: toi, bto\",,\n"));
        assertEquals("each may be alos: los, avlos", Told.json(silent).getAsJsonArray("not_checked").get(2).getAsJsonObject().get("because").getAsString());
    }

    /** In short those on what is listed, whole and all of them with --all. */
    @Test
    void notesStandUnderWhatIsListed() {
        Audit audit = Audit.of(new DataFolder(Repository.data()).study("soedarso-2021-2024"));
        String text = Told.audit(audit, false);
        assertTrue(text.contains("Notes of the transcription on what is listed (--all prints every note, and whole)\n"));
        List<List<String>> notes = ((Table) NotesView.of(audit, false, Told.ENGLISH).stream().flatMap(s -> ((Section) s).blocks().stream()).findFirst().orElseThrow())
                .rows().stream().map(r -> r.stream().map(c -> ((Cell.Wording) c).text().plain()).toList()).toList();
        List<String> items = notes.stream().map(r -> r.get(0)).toList();
        assertTrue(items.contains("bto_value_49") && items.contains("employee_retention"), items.toString());
        assertTrue(!items.contains("citation") && !items.contains("actions"), items.toString());
        assertTrue(notes.stream().allMatch(r -> r.get(2).length() <= 160));
        audit.study().notes().forEach(n -> assertTrue(Told.audit(audit, true).contains(n.note()), n.item()));
    }
}
