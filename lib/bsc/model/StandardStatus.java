package bsc.model;

/** How near to its authority the text is that a standard was read in. */
public enum StandardStatus implements Choice {
    SOURCED("sourced"), QUOTED("quoted"), LOCAL("local");

    private final String word;

    StandardStatus(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
