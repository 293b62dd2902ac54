package bsc.say;

import bsc.model.Choice;

/** How a marked word is meant: a writer shows it by colour, weight or pattern, never by them alone. */
public enum Tone implements Choice {
    GOOD("good"),
    NEARLY("nearly"),
    BAD("bad"),
    OPEN("open");

    private final String word;

    Tone(String word) {
        this.word = word;
    }

    /** The name of its style where a writer has named styles. */
    @Override
    public String word() {
        return word;
    }
}
