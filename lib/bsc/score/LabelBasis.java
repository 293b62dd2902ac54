package bsc.score;

import bsc.model.Choice;

/** What the label of an indicator comes from. */
public enum LabelBasis implements Choice {
    PRINTED("as printed"),
    BANDS("by its bands"),
    REPAIRED("by the repaired bands"),
    MOVEMENT("by its movement"),
    JUDGEMENT("by the study's judgement"),
    NONE("no value and no label");

    private final String word;

    LabelBasis(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
