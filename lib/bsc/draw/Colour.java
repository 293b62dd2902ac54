package bsc.draw;

import java.util.List;

/**
 * The colours of every figure. Those of a scale, on which black words stand, grow lighter from poor to good and stand for
 * nothing else; published (dark blue) is darker than recomputed (orange), so that a colour-blind reader and a grey printer
 * can tell them apart.
 */
public enum Colour {
    BLACK(0x222222), GREY(0x6b6b6b), LINE(0xb0b0b0), GRID(0xe3e3e3), WHITE(0xffffff), NONE(0xffffff),
    POOR(0xd3997a), LOW(0xdcb095), FAIR(0xe6cdbc), GOOD(0xd9e8f5), BEST(0xeff6fc),
    PUBLISHED(0x0b3c78), RECOMPUTED(0xc8640a), DOWN(0x8c3a0e), OPEN(0xb9c9de), SPARSE(0xf1f4f8), FEW(0xd5dfec), BAR(0x7f99bd), BAND(0xd3e6d3);

    /** For each number of classes from one to five, their colours from the poorest. */
    private static final List<List<Colour>> CLASSES = List.of(List.of(GOOD), List.of(POOR, GOOD), List.of(POOR, FAIR, GOOD),
            List.of(POOR, LOW, FAIR, GOOD), List.of(POOR, LOW, FAIR, GOOD, BEST));

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

    /** The colour of a class by its rank, 0 for the poorest; beyond five classes neighbours may share one. */
    static Colour ofRank(int rank, int classes) {
        List<Colour> own = CLASSES.get(Math.min(classes, CLASSES.size()) - 1);
        return own.get(classes <= own.size() ? rank : rank * own.size() / classes);
    }
}
