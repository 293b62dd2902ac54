package bsc.score;

import bsc.model.Choice;

/** What the label of an indicator comes from, or why it has none. */
public enum LabelBasis implements Choice {
    PRINTED("as printed"),
    BANDS("by its bands"),
    REPAIRED("by the repaired bands"),
    MOVEMENT("by its movement"),
    JUDGEMENT("by the study's judgement"),
    NO_BAND("in no band"),
    NO_RULE("no label is given"),
    GAP("its series has a gap"),
    FIRST("nothing to compare with"),
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
