package bsc.tables;

import bsc.model.Choice;

/** In what the numbers of a column are. */
public enum ColumnUnit implements Choice {
    /** Words, truths and ranks have none. */
    NONE("none"),
    /** In the unit that stands in the same row. */
    ROW("row"),
    COUNT("count"),
    DAYS("days"),
    PERCENT("percent"),
    /** Discharges a bed in the period. */
    TIMES("times"),
    /** Points of the study's scale. */
    SCORE("score"),
    /** From 0 to 1. */
    SHARE("share"),
    /** How many times as much. */
    RATIO("ratio"),
    /** Units of the last printed digit. */
    LAST_DIGIT("last_digit");

    private final String word;

    ColumnUnit(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
