package bsc.robust;

import bsc.model.Choice;

/** How weights are drawn from the simplex of all weights that are not negative and sum to 1. */
public enum DrawnFrom implements Choice {
    /** Every weighting is as likely as any other: Dirichlet(1, ..., 1). */
    FLAT("flat"),
    /** Around the given weights: Dirichlet(c n w(1), ..., c n w(n)), where c is the concentration. */
    AROUND("around");

    private final String word;

    DrawnFrom(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
