package bsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.Repository;
import bsc.model.Standard;
import bsc.model.StandardsOf;
import bsc.read.DataFolder;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What {@code standards} lists and finds, and which of the shared standards contradict each other. */
class StandardsTest {
    private static final List<Standard> ALL = new DataFolder(Repository.data()).standards();

    @TestFactory
    Stream<DynamicTest> whatATextFinds() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Repository.root().resolve("lib/test/spec/standards-found.csv"))) {
            return rows.stream().toList().stream().map(row -> DynamicTest.dynamicTest(row.getField("text"), () -> {
                List<String> arguments = new ArrayList<>(List.of("--format", "csv"));
                arguments.addAll(Arrays.asList(row.getField("text").split(" ")));
                Command.Result result = Command.of("standards", arguments.toArray(new String[0]));
                if (row.getField("found").equals("none")) {
                    assertEquals("no standard holds '" + row.getField("text") + "'; jbang standards lists them all", result.message());
                    assertEquals(2, result.status());
                } else {
                    assertEquals(row.getField("found"), result.out().lines().skip(1).map(l -> l.split(",")[0]).distinct().collect(Collectors.joining(" ")));
                    assertEquals(0, result.status());
                }
            }));
        }
    }

    @Test
    void allAreListedInBothLanguagesWithTheirCitation() {
        for (String language : List.of("en", "id")) {
            String told = Command.of("standards", "--lang", language, "--format", "md").out();
            for (Standard standard : ALL) {
                assertTrue(told.contains(standard.bands().id().replace("_", "\\_")) || told.contains(standard.bands().id()), standard.bands().id());
            }
        }
    }

    /** A percent and a per mille are compared in one unit, and a scale more for the same ranges is no contradiction. */
    @Test
    void theyContradictEachOtherForTheseThings() {
        assertEquals(Set.of("bor", "alos", "bto", "ndr", "nik"), StandardsOf.each(ALL, ALL).stream().filter(StandardsOf::differ)
                .map(StandardsOf::judges).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void whatWasNotAskedForAndDiffersIsNamed() {
        String told = Command.of("standards", "bor_sirs").out();
        assertTrue(told.contains("Divided differently by bor_depkes_2005 and bor_barber_johnson."), told);
        assertFalse(Command.of("standards", "gdr").out().contains("Divided"));
    }

    /** A page that anybody may write is where it was read, never the authority. */
    @Test
    void noCitationBeginsWithAPage() {
        for (Standard standard : ALL) {
            String authority = standard.bands().source().split(" as (quoted|read|applied|taught|drawn|stated) |, worked example ")[0];
            assertFalse(authority.matches(".*(scribd|pdfcoffee|pdfcoke|123dok|blogspot|https?:).*"), standard.bands().source());
        }
    }
}
