package bsc.score;

import bsc.model.Choice;

/** How an indicator stands to its standard: the best-scoring rows of the table that it is judged by. */
public enum Standing implements Choice {
    /** No label that it may have is a best-scoring one, or its value lies outside the range labelled as met. */
    BELOW("below"),
    /** A label or a score is open, so that it may be below and may meet. */
    OPEN("may be below"),
    /** The table has no scores, and the study has a finding about the indicator. */
    FOUND("found by the study"),
    MET("met"),
    /** No value and no label is known, or a label in a table without scores and without a rule. */
    UNKNOWN("cannot be judged");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
