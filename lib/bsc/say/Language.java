package bsc.say;

import bsc.model.Choice;

/** A language that a reader is spoken to in, with the signs that its numbers are written with. */
public enum Language implements Choice {
    ENGLISH("en", '.', ','),
    INDONESIAN("id", ',', '.');

    private final String word;
    private final char decimal;
    private final char thousands;

    Language(String word, char decimal, char thousands) {
        this.word = word;
        this.decimal = decimal;
        this.thousands = thousands;
    }

    /** The code of ISO 639-1, as in {@code --lang} and in HTML. */
    @Override
    public String word() {
        return word;
    }

    char decimal() {
        return decimal;
    }

    char thousands() {
        return thousands;
    }
}
