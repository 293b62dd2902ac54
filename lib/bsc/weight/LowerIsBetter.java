package bsc.weight;

import bsc.model.Choice;

/** What a method that weighs criteria by their data does with a column in which lower is better. */
public enum LowerIsBetter implements Choice {
    AS_IS("as-is", "columns where lower is better are taken as they are"),
    REVERSED("reversed", "columns where lower is better are reversed");

    private final String word;
    private final String meaning;

    LowerIsBetter(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    @Override
    public String word() {
        return word;
    }

    public String meaning() {
        return meaning;
    }
}
