package bsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Repository;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The set of values that a printed number stands for: spec/printed-sets.csv. */
class PrintedTest {
    @TestFactory
    Stream<DynamicTest> standsForTheValuesThatPrintSo() {
        return Repository.each("printed-sets.csv", r -> r.getField("printed") + " " + r.getField("unit"), row -> {
            Printed.Number number = new Printed.Number(row.getField("printed"), new BigDecimal(row.getField("printed")),
                    Choice.of(Unit.class, row.getField("unit")).orElseThrow());
            assertEquals(row.getField("rounded"), shown(number.rounded()));
            assertEquals(row.getField("rounded_or_cut"), shown(number.roundedOrCut()));
        });
    }

    private static String shown(Interval set) {
        return (set.lowClosed() ? "[" : "(") + set.low().toPlainString() + " " + set.high().toPlainString()
                + (set.highClosed() ? "]" : ")");
    }
}
