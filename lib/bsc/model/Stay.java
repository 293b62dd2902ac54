package bsc.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One patient's stay, with the two counts that Indonesian hospitals take of it and that are often mixed up:
 * length of stay (lama dirawat), counted once the patient leaves, and days of care (hari perawatan), counted daily.
 *
 * @param discharged the day on which the patient left, alive or dead; empty while in bed
 */
public record Stay(LocalDate admitted, Optional<LocalDate> discharged) {
    /** @throws IllegalArgumentException when the patient leaves before coming */
    public Stay {
        if (discharged.isPresent() && discharged.get().isBefore(admitted)) {
            throw new IllegalArgumentException("a stay from " + admitted + " cannot end on " + discharged.get());
        }
    }

    /**
     * Lama dirawat: the days from admission to discharge, 1 for a patient who comes and leaves on one day. It is counted
     * whole in the period of the discharge; empty for a patient who did not leave within the period.
     */
    public Optional<Long> lengthOfStay(LocalDate first, LocalDate last) {
        return discharged.filter(d -> !d.isBefore(first) && !d.isAfter(last)).map(d -> Math.max(1, ChronoUnit.DAYS.between(admitted, d)));
    }

    /**
     * Hari perawatan: the days of the period on which the patient is counted in the daily census. The day of admission
     * counts, that of discharge does not, unless both are one day.
     */
    public long careDays(LocalDate first, LocalDate last) {
        LocalDate end = discharged.map(d -> d.equals(admitted) ? d.plusDays(1) : d).orElse(last.plusDays(1));
        LocalDate from = admitted.isBefore(first) ? first : admitted;
        LocalDate until = end.isAfter(last) ? last.plusDays(1) : end;
        return Math.max(0, ChronoUnit.DAYS.between(from, until));
    }
}
