package bsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Command;
import bsc.Repository;
import bsc.Told;
import bsc.model.Study;
import bsc.read.DataFolder;
import bsc.view.ImproveTable;
import bsc.write.CsvWriter;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What {@code improve} lists; the printed text was checked by hand before it was pinned. */
class ImproveTest {
    private static final String PERBAIKAN = "lib/test/studies/perbaikan";

    /** The published studies, and a made-up one in which each indicator shows another case: spec/STUDY/COMMAND.txt. */
    @TestFactory
    Stream<DynamicTest> printsWhatWasCheckedByHand() {
        return Stream.of(List.of("improve", PERBAIKAN), List.of("improve", "rs-unhas-2019"), List.of("improve", "labuang-baji"),
                List.of("reproduce", "labuang-baji"), List.of("scorecard", "labuang-baji"))
                .map(command -> DynamicTest.dynamicTest(String.join(" ", command), () -> {
                    String study = command.get(1).substring(command.get(1).lastIndexOf('/') + 1);
                    Command.Result result = Command.of(command.get(0), command.get(1));
                    assertEquals("", result.message());
                    assertEquals(Files.readString(Repository.root().resolve(
                            "lib/test/spec/" + study + "/" + command.get(0) + ".txt")), result.out());
                }));
    }

    /** Nothing recorded is dropped, and nothing is listed twice. */
    @TestFactory
    Stream<DynamicTest> everyRecordIsListedOnce() {
        DataFolder data = new DataFolder(Repository.data());
        return data.studyIds().stream().map(id -> DynamicTest.dynamicTest(id, () -> {
            Study study = data.study(id);
            List<String> recorded = study.actions().stream()
                    .map(a -> a.indicator() + a.finding() + a.action()).sorted().toList();
            assertEquals(recorded, rows(study, null).stream()
                    .filter(r -> !r.getField("recorded").equals(Told.ENGLISH.say("recorded.nothing")))
                    .map(r -> r.getField("indicator") + r.getField("finding") + r.getField("action")).sorted().toList());
        }));
    }

    /** Every indicator that is below its standard, may be, or cannot be judged has a row, whether recorded or not. */
    @Test
    void anIndicatorWithoutRecordsIsListed() {
        Study study = new DataFolder(Repository.data()).study("rsud-makassar-2023");
        assertEquals(List.of("no finding and no action recorded"),
                rows(study, null).stream().map(r -> r.getField("recorded")).distinct().toList());
        assertEquals(List.of("23", "22", "1"), List.of(String.valueOf(rows(study, null).size()),
                count(rows(study, null), "below"), count(rows(study, null), "may be below")));
    }

    private static String count(List<NamedCsvRecord> rows, String standing) {
        return String.valueOf(rows.stream().filter(r -> r.getField("standing").equals(standing)).count());
    }

    /** In 2021 the cost ratio of contoh is below its standard, and the inputs of its BOR are not published. */
    @Test
    void anotherPeriodIsJudgedByItsOwnValues() {
        Study study = new DataFolder(Repository.data()).study("./lib/test/studies/contoh");
        assertEquals(List.of("1 below cost_ratio 95", "1 below cost_ratio 95", " cannot be judged bor "),
                rows(study, "2021").stream().limit(3).map(r -> r.getField("rank") + " " + r.getField("standing") + " "
                        + r.getField("indicator") + " " + r.getField("value")).toList());
    }

    private static List<NamedCsvRecord> rows(Study study, String period) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(CsvWriter.write(ImproveTable.of(study, period == null ? study.assessed() : period)))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
