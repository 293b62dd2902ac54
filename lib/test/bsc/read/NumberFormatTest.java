package bsc.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Repository;
import bsc.model.Visible;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How numbers are read, and what is said of those that cannot be: spec/parse-number.csv. */
class NumberFormatTest {
    @TestFactory
    Stream<DynamicTest> readsWhatTheFormatDeclaresAndRefusesTheRest() {
        return Repository.each("parse-number.csv", r -> r.getField("input") + " with " + r.getField("format"), row -> {
            NumberFormat format = switch (row.getField("format")) {
                case "comma" -> new NumberFormat(',', '.');
                case "point" -> new NumberFormat('.', ',');
                case "comma and blank" -> new NumberFormat(',', ' ');
                case "point and apostrophe" -> new NumberFormat('.', '\'');
                case "comma alone" -> new NumberFormat(',', '\0');
                default -> NumberFormat.PLAIN;
            };
            String input = Visible.cell(row.getField("input"));
            assertEquals(row.getField("expected"),
                    format.read(input).map(BigDecimal::toPlainString).orElseGet(() -> format.refusal(input).toString()));
        });
    }

    /** A word of scale says how far the digits reach: 124,9 miliar stands to a tenth of a thousand million. */
    @Test
    void scaleWordsCarryTheirDigits() {
        Numeral numeral = new NumberFormat(',', '.').numeral("Rp 124,9 miliar").orElseThrow();
        assertEquals("124900000000 to 100000000 scaled", numeral.value().toPlainString() + " to "
                + numeral.lastDigit().toPlainString() + (numeral.scaled() ? " scaled" : ""));
    }
}
