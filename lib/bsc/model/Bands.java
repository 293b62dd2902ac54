package bsc.model;

import java.util.List;

/** A table of bands with the source it is taken from. */
public record Bands(String id, List<Band> rows, String source) {
    public Bands {
        rows = List.copyOf(rows);
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
