package bsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.Repository;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What {@code robust} prints, and what it refuses. */
class RobustReportTest {
    /** The printed text was checked by hand before it was pinned: spec/STUDY/robust.txt. */
    @TestFactory
    Stream<DynamicTest> printsWhatWasCheckedByHand() {
        return Stream.of("rs-unhas-2019", "rsud-makassar-2020-2022", "rsud-makassar-2023").map(study -> DynamicTest.dynamicTest(study, () -> {
            Command.Result result = robust(study, "--draws", "20000", "--rows", "512");
            assertEquals("", result.message());
            assertEquals(Files.readString(Repository.root().resolve("lib/test/spec/" + study + "/robust.txt")), result.out());
            assertEquals(0, result.status());
        }));
    }

    @TestFactory
    Stream<DynamicTest> refuses() {
        return Repository.each("robust-refusals.csv", r -> r.getField("arguments"), row -> {
            Command.Result result = robust(row.getField("arguments").split(" "));
            assertEquals(row.getField("message").replace("2018;2019", "2018, 2019"), result.message());
            assertEquals("", result.out());
            assertEquals(2, result.status());
        });
    }

    /** The heap is bounded by the script itself; a million weightings of 67 indicators of each kind fit, on one processor too. */
    @Test
    void theSameInAnyFormatOnOneProcessorAndInASmallHeap() throws IOException {
        String[] arguments = {"rs-unhas-2019", "--draws", "50000", "--rows", "256", "--format", "csv"};
        Command.Result one = Command.java("robust", List.of("-Xmx64m", "-XX:ActiveProcessorCount=1"), arguments);
        assertEquals(robust(arguments).out(), one.out());
        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(one.out()).stream().toList();
        for (String kind : List.of("indicators flat", "indicators around", "perspectives flat", "perspectives around")) {
            long counted = rows.stream().filter(r -> r.getField("analysis").equals("histogram")
                    && (r.getField("level") + " " + r.getField("item")).equals(kind)).mapToLong(r -> Long.parseLong(r.getField("least"))).sum();
            assertEquals(50_000, counted, kind);
        }
        NamedCsvRecord total = rows.get(0);
        assertEquals("total", total.getField("analysis"));
        assertEquals(1 / 17.0, Double.parseDouble(total.getField("least")), 1e-12);
        assertEquals(4 / 17.0, Double.parseDouble(total.getField("most")), 1e-12);
        assertTrue(rows.stream().anyMatch(r -> r.getField("analysis").equals("smallest change")
                && Math.abs(Double.parseDouble(r.getField("value").isEmpty() ? "0" : r.getField("value")) - 0.5 / 17) < 1e-12));
    }

    private static Command.Result robust(String... arguments) {
        return Command.of("robust", arguments);
    }
}
