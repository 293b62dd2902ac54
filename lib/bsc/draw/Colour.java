package bsc.draw;

import java.util.List;

/**
 * The colours of every figure. Those of a scale grow lighter from poor to good, and published (dark blue) is darker
 * than recomputed (orange), so that a colour-blind reader and a grey printer can tell them apart.
 */
public enum Colour {
    BLACK(0x222222), GREY(0x6b6b6b), LINE(0xb0b0b0), GRID(0xe3e3e3), WHITE(0xffffff), NONE(0xffffff),
    POOR(0x8c3a0e), LOW(0xc9722f), FAIR(0xe3973b), HIGH(0xe6b768), GOOD(0xc3dcf1), BEST(0xe6f1fa),
    PALE_POOR(0xd9b9a4), PALE_LOW(0xe9cfb4), PALE_FAIR(0xf2e2bf), PALE_HIGH(0xf3e6c4), PALE_GOOD(0xe9f2fa), PALE_BEST(0xf7fbfe),
    PUBLISHED(0x0b3c78), RECOMPUTED(0xe07b1a), OPEN(0xb9c9de), BAR(0x7f99bd), BAND(0xd3e6d3);

    /** For each number of classes from one to five, their colours from the poorest. */
    private static final List<List<Colour>> CLASSES = List.of(List.of(GOOD), List.of(POOR, GOOD), List.of(POOR, FAIR, GOOD),
            List.of(POOR, LOW, HIGH, GOOD), List.of(POOR, LOW, HIGH, GOOD, BEST));
    private static final List<List<Colour>> PALE_CLASSES = List.of(List.of(PALE_GOOD), List.of(PALE_POOR, PALE_GOOD),
            List.of(PALE_POOR, PALE_FAIR, PALE_GOOD), List.of(PALE_POOR, PALE_LOW, PALE_HIGH, PALE_GOOD),
            List.of(PALE_POOR, PALE_LOW, PALE_HIGH, PALE_GOOD, PALE_BEST));

    private final int rgb;

    Colour(int rgb) {
        this.rgb = rgb;
    }

    public int rgb() {
        return rgb;
    }

    /** As CSS and plotly write it. */
    public String hex() {
        return String.format(java.util.Locale.ROOT, "#%06x", rgb);
    }

    /** The colour of a score that lies at this share of the way from the lowest to the highest. */
    static Colour ofShare(double share) {
        return share < 1 / 3.0 ? POOR : share < 2 / 3.0 ? FAIR : GOOD;
    }

    /** The same for a background that words stand on. */
    static Colour paleOfShare(double share) {
        return share < 1 / 3.0 ? PALE_POOR : share < 2 / 3.0 ? PALE_FAIR : PALE_GOOD;
    }

    /** The colour of a class by its rank, 0 for the poorest; beyond five classes neighbours may share one. */
    static Colour ofRank(int rank, int classes) {
        return ofRank(CLASSES, rank, classes);
    }

    /** The same for a background that words stand on. */
    static Colour paleOfRank(int rank, int classes) {
        return ofRank(PALE_CLASSES, rank, classes);
    }

    private static Colour ofRank(List<List<Colour>> inks, int rank, int classes) {
        List<Colour> own = inks.get(Math.min(classes, inks.size()) - 1);
        return own.get(classes <= own.size() ? rank : rank * own.size() / classes);
    }

    /** The colour of words that stand on this one. */
    Colour words() {
        return this == POOR || this == PUBLISHED ? WHITE : BLACK;
    }
}
