package bsc.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.Repository;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What {@code weights audit} prints for the examples; the text was checked by hand before it was pinned. */
class WeightAuditViewTest {
    @TestFactory
    Stream<DynamicTest> printsWhatWasCheckedByHand() {
        return Stream.of("leader", "narmada", "sragen", "three-measures").map(name -> DynamicTest.dynamicTest(name, () -> {
            Command.Result result = audit(name);
            assertEquals("", result.message());
            assertEquals(0, result.status());
            assertEquals(Files.readString(Repository.root().resolve("lib/test/spec/weights-audit/" + name + ".txt")), result.out());
        }));
    }

    private static Command.Result audit(String name, String... more) {
        List<String> arguments = new ArrayList<>(List.of("audit", "data/weights/audit-" + name + ".csv"));
        if (!name.equals("leader")) {
            arguments.add("--decimal-comma");
        }
        arguments.addAll(List.of(more));
        return Command.of("weights", arguments.toArray(String[]::new));
    }

    /** Every printed number has a row of its own, beside the checks on what must hold; the last row is the decision's. */
    @Test
    void csvHasARowForEveryFinding() {
        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(audit("sragen", "--format", "csv").out()).stream().toList();
        assertEquals(45, rows.size());
        assertEquals(13, rows.stream().filter(r -> r.getField("verdict").equals("does-not-follow")).count());
        assertEquals("decision_survives", rows.get(44).getField("what"));
        assertTrue(audit("sragen", "--format", "json").out().contains("\"verdict\": \"does-not-follow\""));
    }

    /** RSUD Sragen prints its numbers with commas, in cells separated by semicolons. */
    @Test
    void commasThatAreNotDeclaredAreRefused() {
        Command.Result result = Command.of("weights", "audit", "data/weights/audit-sragen.csv");
        assertEquals("data/weights/audit-sragen.csv:3: column printed: '0,5907' is not a number; write 0.5907, or add "
                + "--decimal-comma for a file with semicolons and decimal commas", result.message());
        assertEquals("", result.out());
        assertEquals(2, result.status());
    }
}
