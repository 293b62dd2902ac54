package bsc.robust;

import bsc.model.Choice;

/** Whether each indicator has a weight of its own, or each perspective, with the shares inside it kept. */
public enum Level implements Choice {
    INDICATORS("indicators"), PERSPECTIVES("perspectives");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
