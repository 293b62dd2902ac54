package bsc.show.figure;

/**
 * The colours of every figure. Those of a scale grow lighter from poor to good, and published (dark blue) is darker
 * than recomputed (orange), so that a colour-blind reader and a grey printer can tell them apart.
 */
public enum Ink {
    BLACK(0x222222), GREY(0x6b6b6b), LINE(0xb0b0b0), GRID(0xe3e3e3), WHITE(0xffffff), NONE(0xffffff),
    POOR(0x8c3a0e), FAIR(0xe3973b), GOOD(0xc3dcf1),
    PALE_POOR(0xd9b9a4), PALE_FAIR(0xf2e2bf), PALE_GOOD(0xe9f2fa),
    PUBLISHED(0x0b3c78), RECOMPUTED(0xe07b1a), OPEN(0xb9c9de), BAND(0xd3e6d3);

    private final int rgb;

    Ink(int rgb) {
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
    static Ink ofShare(double share) {
        return share < 1 / 3.0 ? POOR : share < 2 / 3.0 ? FAIR : GOOD;
    }

    /** The same for a background that words stand on. */
    static Ink paleOfShare(double share) {
        return share < 1 / 3.0 ? PALE_POOR : share < 2 / 3.0 ? PALE_FAIR : PALE_GOOD;
    }

    /** The colour of words that stand on this one. */
    Ink words() {
        return this == POOR || this == PUBLISHED ? WHITE : BLACK;
    }
}
