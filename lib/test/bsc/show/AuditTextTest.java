package bsc.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.audit.Audit;
import bsc.audit.BandDefect;
import bsc.model.Bands;
import bsc.model.Indicator;
import bsc.read.DataFolder;
import bsc.read.StudyFolder;
import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

/** Relations, identities and faults of bands in every format. */
class AuditTextTest {
    /** The made-up study with two faults of bands, the one that touches a value last. */
    private static Audit withFaults() {
        Audit audit = Audit.of(StudyFolder.read(Repository.root().resolve("lib/test/studies/contoh"), Repository.standards()));
        Indicator indicator = audit.study().indicators().get(1);
        Bands bands = audit.study().bandsOf(indicator.bands());
        return new Audit(audit.quantities(), audit.findings(), audit.relations(), audit.identities(), List.of(
                new BandDefect(Optional.of(indicator), bands, BandDefect.Kind.OVERLAP, "80 to 90 is good and fair", false),
                new BandDefect(Optional.of(indicator), bands, BandDefect.Kind.GAP, "75 to 76 is in no row", true)), audit.printed(), audit.fate());
    }

    @Test
    void faultsThatTouchAValueComeFirst() {
        assertTrue(AuditText.of(withFaults(), false, Ansi.OFF).endsWith("""

                Faults of the bands as printed
                  indicator   bands       fault  touches the value  what
                  cost_ratio  cost_bands  gap    yes                75 to 76 is in no row
                  and 1 fault that touches no value of the study (--all lists it)
                """));
        assertTrue(AuditText.of(withFaults(), true, Ansi.OFF).endsWith("""
                  cost_ratio  cost_bands  gap      yes                75 to 76 is in no row
                  cost_ratio  cost_bands  overlap  no                 80 to 90 is good and fair
                """));
    }

    @Test
    void jsonHoldsThemAll() {
        JsonArray bands = JsonParser.parseString(Reports.of(List.of(withFaults()), Format.JSON, false)).getAsJsonArray().get(0)
                .getAsJsonObject().getAsJsonArray("bands");
        assertEquals("gap", bands.get(1).getAsJsonObject().get("kind").getAsString());
        assertEquals("yes", bands.get(1).getAsJsonObject().get("touches").getAsString());
    }

    @Test
    void impliedValuesOfBedIndicatorsAreShown() {
        Audit audit = Audit.of(new DataFolder(Repository.data()).study("rsud-makassar-2020-2022"));
        String implied = "BOR printed 65,66, implied 80.06; TOI printed 1,15, implied 1.98; BTO printed 63,46, implied 109.29";
        assertTrue(AuditText.of(audit, false, Ansi.OFF).contains(implied));
        String row = Reports.of(List.of(audit), Format.CSV, false).lines().filter(l -> l.contains("toi_bto_bor_2020")).findFirst().orElseThrow();
        assertTrue(row.contains(",identity,72.9790,125.6844,does-not-follow,"), row);
        assertTrue(row.contains("; " + implied), row);
        JsonArray identities = JsonParser.parseString(Reports.of(List.of(audit), Format.JSON, false)).getAsJsonArray().get(0)
                .getAsJsonObject().getAsJsonArray("identities");
        assertEquals(audit.identities().size(), identities.size());
        assertEquals(implied, identities.get(0).getAsJsonObject().get("implied").getAsString());
    }

    @Test
    void everyRelationIsListedWithAll() {
        Audit audit = withFaults();
        String text = AuditText.of(audit, true, Ansi.OFF);
        audit.relations().forEach(r -> assertTrue(text.contains(RelationText.what(r)), RelationText.what(r)));
        assertTrue(text.contains("  relations           3 hold, 1 does not hold\n"));
    }
}
