package bsc.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.Repository;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

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

    /** A product is told with all the digits of its factors, and with as many of its own as tell it from 1. */
    @Test
    void aProductBesideOneIsToldWithEnoughDigits(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("w.csv");
        Files.writeString(file, "what,row,column,printed,where\njudgement,a,b,2.55825,T1\njudgement,b,a,0.39091,T1\n");
        String out = Command.of("weights", "audit", file.toString(), "--format", "csv").out();
        assertTrue(out.contains("2.55825 * 0.39091 = 1.00005 instead of 1"), out);
        Files.writeString(file, "what,row,column,printed,where\njudgement,a,b,2.5582,T1\njudgement,b,a,0.3909,T1\n");
        assertTrue(Command.of("weights", "audit", file.toString(), "--format", "csv").out().contains("follows,,1,no,2.5582 * 0.3909 = 1"));
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
