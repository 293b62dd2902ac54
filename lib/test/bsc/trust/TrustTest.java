package bsc.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.model.Choice;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Errors planted in made-up studies, ten of each kind: how many are found and diagnosed is pinned in spec/trust.csv as
 * it was measured, and may only grow.
 */
@Isolated
class TrustTest {
    private static final int PLANTED = 210;
    private static final long SEED = 1;
    private static Trust trust;

    @BeforeAll
    static void plant() {
        trust = Trust.of(PLANTED, SEED, done -> { });
    }

    @Test
    void noStudyWithoutAnErrorIsAccused() {
        assertEquals(List.of(), trust.alarms());
    }

    @Test
    void nothingIsAccusedThatDoesNotDependOnTheError() {
        assertEquals(List.of(), trust.collateral());
    }

    @TestFactory
    Stream<DynamicTest> errorsAreFoundAndDiagnosed() {
        assertEquals(Choice.words(Slip.class), Repository.table("trust.csv").stream().map(r -> r.getField("error")).toList());
        return Repository.each("trust.csv", r -> r.getField("error"), row -> {
            Trust of = trust.of(Choice.of(Slip.class, row.getField("error")).orElseThrow());
            assertEquals(Integer.parseInt(row.getField("planted")), of.planted());
            assertTrue(of.found() >= Integer.parseInt(row.getField("found")), of.found() + " found: " + missed(of));
            assertTrue(of.diagnosed(1) >= Integer.parseInt(row.getField("first")), of.diagnosed(1) + " diagnosed: " + missed(of));
        });
    }

    private static String missed(Trust of) {
        return of.trials().stream().filter(t -> t.rank() != 1).map(t -> t.what() + " " + t.first()).toList().toString();
    }

    /** On one processor and in Arabic as on all of them. */
    @Test
    void theSameSeedGivesTheSameTable() throws ExecutionException, InterruptedException {
        Locale was = Locale.getDefault();
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            String table = Trust.of(42, 7, done -> { }).text();
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(table, one.submit(() -> Trust.of(42, 7, done -> { }).text()).get());
        } finally {
            Locale.setDefault(was);
            one.shutdown();
        }
    }

    @Test
    void anotherSeedGivesOtherStudies() {
        assertTrue(Stream.of(1L, 2L).map(seed -> Trial.of(seed, 0).what()).distinct().count() == 2);
    }
}
