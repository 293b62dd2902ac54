package bsc.formula;

import bsc.model.Choice;

/** What an indicator's name stands for inside another formula. */
public enum Basis implements Choice {
    /** The value that the publication printed for it, where it printed one. */
    PRINTED("printed"),
    /**
     * The same, and where its full inputs are published no more than an author may have used in its place: the digits in
     * print, the unrounded number, or something with at least one digit more than is printed.
     */
    USED("used"),
    /** What comes out of its own formula, and the printed value only where the inputs are not published. */
    RECOMPUTED("recomputed");

    private final String word;

    Basis(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
