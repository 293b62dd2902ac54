package bsc.model;

import java.util.List;
import java.util.Optional;

/**
 * A table of bands with the source it is taken from.
 *
 * @param unit of its ends; empty where none is said, so that it is taken as that of the indicator it judges
 * @param cites the table that this one repeats, by its id: a shared standard, or another table of the study
 */
public record Bands(String id, List<Band> rows, String source, Optional<Unit> unit, Optional<String> cites) {
    public Bands {
        rows = List.copyOf(rows);
    }

    /** A table that repeats no other. */
    public Bands(String id, List<Band> rows, String source, Optional<Unit> unit) {
        this(id, rows, source, unit, Optional.empty());
    }

    /** A table that says no unit. */
    public Bands(String id, List<Band> rows, String source) {
        this(id, rows, source, Optional.empty());
    }

    /** True when its ends can be said in the unit. */
    public boolean judges(Unit other) {
        return !byRange() || unit.map(u -> u.comparesWith(other)).orElse(true);
    }

    /** The same table with its ends in another unit: below 25 per mille is below 2.5 percent. */
    public Bands in(Unit other) {
        return unit.isEmpty() || unit.get() == other || !judges(other) ? this
                : new Bands(id, rows.stream().map(b -> b.in(unit.get(), other)).toList(), source, Optional.of(other), cites);
    }

    /** True when some row has a range of numbers. */
    public boolean byRange() {
        return rows.stream().anyMatch(b -> b.criterion() instanceof Criterion.Range);
    }

    /** True when a rule is printed: ranges or movements. Otherwise labels are given by judgement and are inputs. */
    public boolean byRule() {
        return byRange() || byMovement();
    }

    /** True when the rows are told apart by the movement of a series. */
    public boolean byMovement() {
        return rows.stream().anyMatch(b -> b.criterion() instanceof Criterion.Moves);
    }
}
