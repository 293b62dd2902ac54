package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Repository;
import bsc.Told;
import bsc.model.Choice;
import bsc.model.Direction;
import bsc.model.Indicator;
import bsc.model.Unit;
import bsc.read.DataFolder;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is found in tables of bands: made up ones (spec/bands-audit.csv) and published ones (spec/bands-studies.csv). */
class BandsAuditTest {
    @TestFactory
    Stream<DynamicTest> madeUpTables() {
        return Repository.each("bands-audit.csv", row -> row.getField("case"), row -> assertEquals(row.getField("faults"),
                BandsAudit.of(judged(row)).stream().map(d -> d.kind().word() + (d.touches() ? " touched" : ""))
                        .collect(Collectors.joining("; "))));
    }

    private static JudgedBands judged(NamedCsvRecord row) {
        return Tables.judged(Tables.bands(row.getField("table")),
                Choice.of(Unit.class, row.getField("unit")).orElseThrow(),
                Choice.of(Direction.class, row.getField("direction")).orElseThrow(), row.getField("maximum"),
                row.getField("value"), row.getField("score"), row.getField("label"));
    }

    /** Every fault was checked by reading the table in bands.csv; nothing else may be found. */
    @TestFactory
    Stream<DynamicTest> publishedTables() {
        List<NamedCsvRecord> pinned = Repository.table("bands-studies.csv");
        DataFolder data = new DataFolder(Repository.data());
        return Stream.of("rs-unhas-2019", "rsud-makassar-2020-2022", "rsud-makassar-2023", "soedarso-2021-2024")
                .map(study -> DynamicTest.dynamicTest(study, () -> assertEquals(
                        pinned.stream().filter(r -> r.getField("study").equals(study)).map(BandsAuditTest::line)
                                .collect(Collectors.joining("\n")),
                        Audit.of(data.study(study)).bandDefects().stream().map(BandsAuditTest::line)
                                .collect(Collectors.joining("\n")))));
    }

    private static String line(NamedCsvRecord row) {
        return String.join(" | ", row.getField("indicator"), row.getField("kind"), row.getField("touched"),
                row.getField("fault"));
    }

    private static String line(BandDefect defect) {
        return String.join(" | ", defect.indicator().map(Indicator::id).orElse("performance line"), defect.kind().word(), defect.touches() ? "yes" : "no", Told.AUDITED.fault(defect));
    }
}
