package bsc.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Repository;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How numbers are read, and what is said of those that cannot be: spec/parse-number.csv. */
class NumberFormatTest {
    @TestFactory
    Stream<DynamicTest> readsWhatTheFormatDeclaresAndRefusesTheRest() {
        return Repository.each("parse-number.csv", r -> r.getField("input") + " with " + r.getField("format"), row -> {
            NumberFormat format = row.getField("format").equals("comma")
                    ? new NumberFormat(',', '.') : new NumberFormat('.', ',');
            String input = row.getField("input");
            assertEquals(row.getField("expected"),
                    format.read(input).map(BigDecimal::toPlainString).orElseGet(() -> format.refusal(input)));
        });
    }
}
