package bsc.robust;

import bsc.model.Choice;

/** Whether each indicator has a weight of its own, or each perspective, with the shares inside it kept. */
public enum Level implements Choice {
    INDICATORS("indicators", "weights of the indicators"), PERSPECTIVES("perspectives", "weights of the perspectives");

    private final String word;
    private final String title;

    Level(String word, String title) {
        this.word = word;
        this.title = title;
    }

    @Override
    public String word() {
        return word;
    }

    public String title() {
        return title;
    }
}
