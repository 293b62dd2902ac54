package bsc.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bsc.Repository;
import bsc.Told;
import bsc.model.BadData;
import bsc.model.Place;
import bsc.model.Value;
import bsc.say.Language;
import bsc.say.Numerals;
import bsc.say.Precision;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a formula may say, what comes out, and what is said of what it may not: spec/formulas.csv. */
class FormulaTest {
    private static final Place PLACE = new Place("indicators.csv", 2);
    private static final Map<String, String> VALUES =
            Map.of("deaths", "157", "discharges", "10255", "zero", "0", "revenue[2018]", "80", "revenue", "100");

    private static final Scope SCOPE = name -> {
        String key = name.id() + name.period().map(p -> "[" + p + "]").orElse("");
        return VALUES.containsKey(key) ? Value.Known.exactly(new BigDecimal(VALUES.get(key)))
                : new Value.Missing(new Value.Lack.OfName(key));
    };

    @TestFactory
    Stream<DynamicTest> evaluates() {
        return Repository.each("formulas.csv", r -> r.getField("formula"), row -> assertEquals(row.getField("result"),
                result(row.getField("formula"))));
    }

    private static String result(String text) {
        try {
            Value value = Formula.parse(text, PLACE, "formula").evaluate(SCOPE);
            if (value instanceof Value.Known known) {
                return new Numerals(Language.ENGLISH).of(known.centre(), Precision.SHORTEST);
            }
            return value instanceof Value.Missing m ? "missing: " + Told.AUDITED.missing(m.lacks())
                    : "undefined: " + Told.AUDITED.undefined(((Value.Undefined) value).cause());
        } catch (BadData e) {
            return e.getMessage();
        }
    }

    @Test
    void isRefusedWhenNestedAThousandDeep() {
        String deep = "1 + (".repeat(1000) + "1" + ")".repeat(1000);
        assertEquals("indicators.csv:2: column formula: '" + deep.substring(0, 57)
                + "…' is not a formula: it is nested deeper than 100 levels",
                assertThrows(BadData.class, () -> Formula.parse(deep, PLACE, "formula")).getMessage());
    }

    @Test
    void isRefusedWhenLongerThanAThousandNumbersNamesAndSigns() {
        assertEquals("500", result(String.join(" + ", Collections.nCopies(500, "1"))));
        for (int terms : List.of(501, 5_000, 100_000)) {
            String tooLong = String.join(" + ", Collections.nCopies(terms, "1"));
            assertEquals("indicators.csv:2: column formula: '" + tooLong.substring(0, 57)
                    + "…' is not a formula: it has more than 1000 numbers, names and signs", result(tooLong));
        }
    }

    /** Multiplied by itself again and again: no number grows without end. */
    @Test
    void whatIsBeyondAnyQuantityIsUndefined() {
        String thousandth = "0.001" + " * 0.001".repeat(400);
        assertEquals("undefined: a number is closer to zero than 10^-1000", result(thousandth));
        assertEquals("undefined: a number is beyond 10^1000", result("1000" + " * 1000".repeat(400)));
    }

    @Test
    void isWrittenOutWithItsNumbers() {
        Formula formula = Formula.parse("(revenue - revenue[2018]) / revenue[2018] * 100", PLACE, "formula");
        assertEquals("(100 - 80) / 80 * 100",
                formula.term().written(n -> new Numerals(Language.ENGLISH).of(((Value.Known) SCOPE.value(n)).centre(), Precision.SHORTEST)));
    }
}
