package bsc.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.model.Choice;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One to three slips in balance sheets and budget tables: how many are localised is pinned in spec/ledgers.csv, and may only grow. */
class LedgersTest {
    private static Ledgers ledgers;

    @BeforeAll
    static void plant() {
        ledgers = Ledgers.of(20, 1);
    }

    @Test
    void noTableWithoutAnErrorIsAccused() {
        assertEquals(0, ledgers.alarms());
    }

    @TestFactory
    Stream<DynamicTest> errorsAreLocalised() {
        return Repository.each("ledgers.csv", r -> r.getField("table") + ", " + r.getField("errors"), row -> {
            Ledger.Kind kind = Choice.of(Ledger.Kind.class, row.getField("table")).orElseThrow();
            int exact = ledgers.count(kind, Integer.parseInt(row.getField("errors")), Ledgers.Found.EXACT);
            assertTrue(exact >= Integer.parseInt(row.getField("exact")), exact + " exact");
        });
    }

    @Test
    void theSameSeedGivesTheSameTable() {
        assertEquals(Ledgers.of(3, 7).text(), Ledgers.of(3, 7).text());
    }
}
