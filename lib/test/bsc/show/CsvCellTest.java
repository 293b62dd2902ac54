package bsc.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Repository;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No cell of a CSV that we write is run as a formula by a spreadsheet: spec/csv-cells.csv. */
class CsvCellTest {
    private static String unescaped(String text) {
        return text.replace("\\t", "\t").replace("\\r", "\r");
    }

    @TestFactory
    Stream<DynamicTest> formulasAreNeutralisedAndNumbersAreNot() {
        return Repository.each("csv-cells.csv", r -> r.getField("case"), row ->
                assertEquals(unescaped(row.getField("written")), CsvCell.of(unescaped(row.getField("cell")))));
    }

    /** The mechanism that every command shares; JSON holds the text as it is. */
    @Test
    void everyListingUsesIt() {
        Listing listing = new Listing(List.of("printed"), List.of(List.of("=1+1"), List.of("-6,19%")));
        assertEquals("printed\n'=1+1\n\"-6,19%\"\n", listing.in(Format.CSV));
        assertEquals("=1+1", listing.json().get(0).getAsJsonObject().get("printed").getAsString());
    }
}
