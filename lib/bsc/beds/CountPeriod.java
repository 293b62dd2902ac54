package bsc.beds;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;

/**
 * A stretch of days that is counted together.
 *
 * @param name  2025-03, 2025-Q1, 2025, or first and last day
 * @param first its first day that is counted, which is later than that of the calendar where the count begins within it
 */
public record CountPeriod(String name, LocalDate first, LocalDate last) {
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The mean length in days of the calendar years that it touches: 365, 366, or between. */
    public double yearLength() {
        return IntStream.rangeClosed(first.getYear(), last.getYear()).map(y -> LocalDate.ofYearDay(y, 1).lengthOfYear()).average().orElseThrow();
    }
}
