package bsc.survey;

import bsc.model.Choice;

/** Is a correlation tested against zero on both sides or on one? */
public enum Tails implements Choice {
    TWO_SIDED("two-sided", 2),
    ONE_SIDED("one-sided", 1);

    private final String word;
    private final int number;

    Tails(String word, int number) {
        this.word = word;
        this.number = number;
    }

    @Override
    public String word() {
        return word;
    }

    public int number() {
        return number;
    }
}
