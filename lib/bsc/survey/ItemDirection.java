package bsc.survey;

import bsc.model.Choice;

/** Which end of an item's scale is the favourable one. It is declared: nothing is turned round because a correlation is negative. */
public enum ItemDirection implements Choice {
    FORWARD("forward"),
    REVERSED("reversed");

    private final String word;

    ItemDirection(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
