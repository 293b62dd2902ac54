package bsc.model;

/** What a zero that is reported for an indicator means: the number, or perhaps a month of which nobody reported. */
public enum ZeroMeaning implements Choice {
    VALUE("value"), PERHAPS_NOT_REPORTED("perhaps_not_reported");

    private final String word;

    ZeroMeaning(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
