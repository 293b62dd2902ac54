package bsc.weight;

import bsc.model.Choice;

/** How weights are shared among indicators without anybody giving one. */
public enum Shared implements Choice {
    PER_INDICATOR("equal per indicator"), PER_PERSPECTIVE("equal per perspective"), BY_MAXIMUM("in proportion to the maximum points");

    private final String word;

    Shared(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
