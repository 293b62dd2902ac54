package bsc.model;

/** What the engine finds about a figure. */
public enum Verdict implements Choice {
    FOLLOWS("follows"),
    FOLLOWS_UNDER("follows-under"),
    DOES_NOT_FOLLOW("does-not-follow"),
    CANNOT_BE_JUDGED("cannot-be-judged");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
