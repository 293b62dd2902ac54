package bsc.robust;

import bsc.model.Choice;

/** The two extreme ways to settle open scores: every one at its least, or every one at its greatest. */
public enum Ending implements Choice {
    LEAST("least"), MOST("greatest");

    private final String word;

    Ending(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    double of(Weighed.Item item) {
        return this == LEAST ? item.least() : item.most();
    }
}
