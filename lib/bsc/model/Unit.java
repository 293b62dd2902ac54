package bsc.model;

/**
 * The unit of a quantity, and whether a printed number in it is exact.
 * Counts, money printed to its last unit and points are exact; everything else was rounded to the digits printed.
 */
public enum Unit implements Choice {
    COUNT("count", "", true),
    IDR("idr", " IDR", true),
    POINTS("points", "", true),
    PERCENT("percent", "%", false),
    PERCENTAGE_POINTS("percentage_points", " pp", false),
    PER_MILLE("per_mille", "\u2030", false),
    DAYS("days", " days", false),
    HOURS("hours", " hours", false),
    MINUTES("minutes", " minutes", false),
    TIMES("times", " times", false),
    SCORE("score", "", false),
    RATIO("ratio", "", false);

    private final String word;
    private final String suffix;
    private final boolean exact;

    Unit(String word, String suffix, boolean exact) {
        this.word = word;
        this.suffix = suffix;
        this.exact = exact;
    }

    @Override
    public String word() {
        return word;
    }

    /** What is written behind a number in this unit. */
    public String suffix() {
        return suffix;
    }

    /** True when an input in this unit stands for itself alone, false when it stands for all values that print so. */
    public boolean exact() {
        return exact;
    }
}
