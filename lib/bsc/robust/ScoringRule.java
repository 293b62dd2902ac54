package bsc.robust;

import bsc.model.Choice;

/** How a value, or the label it got, becomes an achievement from 0 to 1. */
public enum ScoringRule implements Choice {
    /** The best label is worth 1, the worst 0, what lies between a half: -1, 0, 1 of Mulyadi (2001), moved to 0 to 1. */
    THREE_LEVELS("three_levels"),
    /** The k labels of a table, in the order of their scores, are worth 0, 1/(k-1), ..., 1; points of maximum points. */
    POINTS("points"),
    /** 1 inside the best band, and 1 - |x - end| / |end| outside it, not below 0. */
    DISTANCE_TO_TARGET("distance_to_target");

    private final String word;

    ScoringRule(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
