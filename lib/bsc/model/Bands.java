package bsc.model;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** True when its rows are labels of which a target gives the ends: two of them, or three with a baseline. */
    public boolean takesTarget() {
        return !byRule() && rows.stream().allMatch(b -> b.criterion() instanceof Criterion.Judgement) && (rows.size() == 2 || rows.size() == 3);
    }

    /**
     * The same labels told apart by a target, the one of the greatest score (without scores the first) for values that meet it;
     * of three the second for what lies between baseline and target. Without a
     * baseline that the target improves on, three labels stay without ends.
     */
    Bands by(Target target, Direction direction, Unit unit) {
        if (!takesTarget() || rows.size() == 3 && !target.improvesOnBaseline(direction)) {
            return this;
        }
        boolean scored = rows.stream().noneMatch(b -> b.scores().isEmpty());
        List<Band> ordered = scored ? rows.stream().sorted(Comparator.comparing((Band b) -> b.scores().last()).reversed()).toList() : rows;
        List<Band> split = new ArrayList<>(List.of(ordered.get(0).with(target.met(direction))));
        if (rows.size() == 3) {
            split.add(ordered.get(1).with(target.between(direction)));
            split.add(ordered.get(2).with(target.worse(direction)));
        } else {
            target.missed(direction).forEach(range -> split.add(ordered.get(1).with(range)));
        }
        return new Bands(id, split, source, Optional.of(unit), cites);
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
