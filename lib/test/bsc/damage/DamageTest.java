package bsc.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A few hundred damaged files; {@code ./jbang bench --damage} does it ten thousand times. */
class DamageTest {
    private static final int COUNT = 400;

    @Test
    void nothingBreaksHangsOrFillsTheMemory() {
        DamageRun run = DamageRun.of(Repository.data(), COUNT, 7, done -> { });
        assertEquals(List.of(), run.faults().stream().map(Trial::told).toList());
        assertEquals(List.of(), run.with(Outcome.REFUSED).stream().map(Trial::told).toList(), "refused without a place");
        assertTrue(run.with(Outcome.REFUSED_AT_LINE).size() > COUNT / 4, run.text());
    }
}
