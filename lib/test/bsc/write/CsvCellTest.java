package bsc.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Repository;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
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
}
