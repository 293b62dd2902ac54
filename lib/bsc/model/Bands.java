package bsc.model;

import java.util.List;

/** A table of bands with the source it is taken from. */
public record Bands(String id, List<Band> rows, String source) {
    public Bands {
        rows = List.copyOf(rows);
    }

    /** True when no row has a rule: the labels are given by judgement and taken as an input. */
    public boolean byJudgement() {
        return rows.stream().allMatch(b -> b.criterion() instanceof Criterion.Judgement);
    }

    /** True when the rows are told apart by the movement of a series. */
    public boolean byMovement() {
        return rows.stream().anyMatch(b -> b.criterion() instanceof Criterion.Moves);
    }
}
