package bsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bsc.Repository;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The two counts of a stay, in the period 2024-06-01 to 2024-06-30. */
class StayTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 6, 30);

    @TestFactory
    Stream<DynamicTest> bothCounts() {
        return Repository.each("stays.csv", r -> r.getField("why"), r -> {
            Stay stay = new Stay(LocalDate.parse(r.getField("admitted")),
                    Optional.of(r.getField("discharged")).filter(d -> !d.isEmpty()).map(LocalDate::parse));
            assertEquals(r.getField("lama_dirawat"), stay.lengthOfStay(FIRST, LAST).map(String::valueOf).orElse(""));
            assertEquals(Long.parseLong(r.getField("hari_perawatan")), stay.careDays(FIRST, LAST));
        });
    }

    @Test
    void nobodyLeavesBeforeComing() {
        assertThrows(IllegalArgumentException.class, () -> new Stay(LAST, Optional.of(FIRST)));
    }
}
