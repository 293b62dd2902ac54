package bsc.model;

/** What the engine finds about a figure. */
public enum Verdict implements Choice {
    FOLLOWS("follows", "follow"),
    FOLLOWS_UNDER("follows-under", "follow under a convention"),
    DOES_NOT_FOLLOW("does-not-follow", "do not follow"),
    CANNOT_BE_JUDGED("cannot-be-judged", "cannot be judged");

    private final String word;
    private final String plural;

    Verdict(String word, String plural) {
        this.word = word;
        this.plural = plural;
    }

    @Override
    public String word() {
        return word;
    }

    /** As in "12 follow under a convention". */
    public String plural() {
        return plural;
    }
}
