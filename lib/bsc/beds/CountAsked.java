package bsc.beds;

import bsc.model.BadData;
import bsc.model.Sentence;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of a register.
 *
 * @param by    a ward, a class, and one period at most
 * @param first the first day that is counted
 * @param last  the last day that is counted
 * @param asOf  the day on which the register was written: no date behind it can be true
 */
public record CountAsked(Set<CountBy> by, LocalDate first, LocalDate last, LocalDate asOf) {
    private static final int MOST_YEARS = 100;

    public CountAsked {
        by = by.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(by));
        if (by.stream().filter(CountBy::isPeriod).count() > 1) {
            throw new BadData(Sentence.of("--by: name one of day, month, quarter and year"));
        }
        if (last.isBefore(first)) {
            throw new BadData(Sentence.of("the period ends on {0}, before it begins on {1}", last, first));
        }
        if (last.isAfter(asOf)) {
            throw new BadData(Sentence.of("the period ends on {0}, after the day on which the register was written, {1}", last, asOf));
        }
        if (first.plusYears(MOST_YEARS).isBefore(last)) {
            throw new BadData(Sentence.of("the period from {0} to {1} is longer than {2} years; name it with --from and --to", first, last, MOST_YEARS));
        }
    }

    /** True for the daily census: each day is a period. */
    boolean daily() {
        return by.contains(CountBy.DAY);
    }

    /** The period that a day belongs to. */
    CountPeriod period(LocalDate day) {
        Optional<CountBy> length = by.stream().filter(CountBy::isPeriod).findFirst();
        LocalDate from = first;
        LocalDate to = last;
        String name = first + "/" + last;
        if (daily()) {
            return new CountPeriod(day.toString(), day, day);
        }
        if (length.isPresent()) {
            int months = switch (length.get()) {
                case MONTH -> 1;
                case QUARTER -> 3;
                default -> 12;
            };
            LocalDate begin = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
            from = begin.isBefore(first) ? first : begin;
            LocalDate end = begin.plusMonths(months).minusDays(1);
            to = end.isAfter(last) ? last : end;
            name = switch (length.get()) {
                case MONTH -> begin.toString().substring(0, 7);
                case QUARTER -> begin.getYear() + "-Q" + ((begin.getMonthValue() + 2) / 3);
                default -> String.valueOf(begin.getYear());
            };
        }
        return new CountPeriod(name, from, to);
    }
}
