package bsc.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of bands that studies share: what it judges, and on whose authority.
 *
 * @param judges what it judges, in one word: standards of one thing have the same
 * @param year   of the authority, as it is named; empty where the text at hand names none
 * @param zero   what a reported zero means; empty where nothing is known
 */
public record Standard(Bands bands, String judges, String name, String nameId, Unit unit, Direction direction, StandardStatus status,
        String year, Optional<ZeroMeaning> zero, String note) {
    /** Whether both divide the numbers at the same ends, whatever they call the classes; true when their units cannot be compared. */
    boolean agrees(Standard other) {
        return !other.bands.judges(unit) || ranges(bands).equals(ranges(other.bands.in(unit)));
    }

    private static Set<Criterion> ranges(Bands bands) {
        return bands.rows().stream().map(Band::criterion).map(Standard::plain).collect(Collectors.toSet());
    }

    /** 60 and 60.0 are one end. */
    private static Criterion plain(Criterion criterion) {
        return criterion instanceof Criterion.Range range ? new Criterion.Range(range.low().map(Standard::plain), range.high().map(Standard::plain))
                : criterion;
    }

    private static Criterion.End plain(Criterion.End end) {
        return new Criterion.End(end.at().signum() == 0 ? BigDecimal.ZERO : end.at().stripTrailingZeros(), end.closed());
    }
}
