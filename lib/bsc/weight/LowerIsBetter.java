package bsc.weight;

import bsc.model.Choice;

/** What a method that weighs criteria by their data does with a column in which lower is better. */
public enum LowerIsBetter implements Choice {
    AS_IS("as-is"),
    REVERSED("reversed");

    private final String word;

    LowerIsBetter(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
