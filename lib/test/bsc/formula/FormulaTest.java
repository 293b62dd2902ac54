package bsc.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bsc.Repository;
import bsc.model.BadData;
import bsc.model.Place;
import bsc.model.Value;
import java.math.BigDecimal;
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
                : new Value.Missing(key);
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
                return Decimals.shortest(known.centre());
            }
            return value instanceof Value.Missing m ? "missing: " + m.what() : "undefined: " + ((Value.Undefined) value).why();
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
    void isWrittenOutWithItsNumbers() {
        Formula formula = Formula.parse("(revenue - revenue[2018]) / revenue[2018] * 100", PLACE, "formula");
        assertEquals("(100 - 80) / 80 * 100",
                formula.term().written(n -> Decimals.shortest(((Value.Known) SCOPE.value(n)).centre())));
    }
}
