package bsc.score;

import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Criterion;
import bsc.model.Interval;
import bsc.model.Value;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of a table that award most, which a value is held to as its standard; all rows of a table without scores,
 * because such a table prints nothing else.
 *
 * @param greatest the score of these rows, or the sum of all rows that add up; empty in a table without scores
 */
public record BestBands(List<Band> rows, Optional<BigDecimal> greatest) {
    public BestBands {
        rows = List.copyOf(rows);
    }

    /** @param maximum the stated maximum of the score; where components add up to more, it is what can be reached */
    public static BestBands of(Bands table, Optional<BigDecimal> maximum) {
        if (adds(table.rows())) {
            BigDecimal sum = table.rows().stream().filter(b -> !b.scores().isEmpty()).map(b -> b.scores().last())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return new BestBands(table.rows(), Optional.of(maximum.map(sum::min).orElse(sum)));
        }
        Optional<BigDecimal> greatest = table.rows().stream().flatMap(b -> b.scores().stream()).max(Comparator.naturalOrder());
        return new BestBands(table.rows().stream().filter(b -> greatest.isEmpty()
                || !b.scores().isEmpty() && b.scores().last().compareTo(greatest.get()) == 0).toList(), greatest);
    }

    /** True when the rows are components whose scores add up. */
    public boolean adds() {
        return adds(rows);
    }

    private static boolean adds(List<Band> rows) {
        return rows.stream().anyMatch(b -> b.criterion() instanceof Criterion.Component);
    }

    public Stream<Criterion.Range> ranges() {
        return rows.stream().map(Band::criterion).filter(Criterion.Range.class::isInstance).map(Criterion.Range.class::cast);
    }

    /** True when some of these rows has a range of numbers. */
    public boolean byRange() {
        return ranges().findAny().isPresent();
    }

    /** True when some number of the set lies in a best range. */
    boolean mayHold(Interval set) {
        return ranges().anyMatch(r -> r.meets(set));
    }

    /** True when both ends of the set lie in a best range. */
    boolean holds(Interval set) {
        return mayHold(Interval.point(set.low())) && mayHold(Interval.point(set.high()));
    }

    /** From a value to the nearest end of a best range; empty when it lies in one, is not known, or no range is printed. */
    public Optional<Distance> distance(Value value) {
        if (!(value instanceof Value.Known known) || mayHold(Interval.point(known.centre()))) {
            return Optional.empty();
        }
        return ranges().flatMap(r -> Stream.of(r.low(), r.high())).flatMap(Optional::stream).map(Criterion.End::at)
                .map(end -> new Distance(known.centre(), end)).min(Comparator.comparing(Distance::size));
    }
}
