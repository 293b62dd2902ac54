package bsc.robust;

import bsc.model.BadData;
import bsc.model.Sentence;

/**
 * How many weightings are drawn, from where, and from which seed.
 *
 * @param concentration c of {@link DrawnFrom#AROUND}: with n equal weights each varies by about 1/sqrt(c) of itself
 */
public record Drawing(Level level, DrawnFrom from, double concentration, long draws, long seed) {
    /** Each weight varies by about a quarter of itself. */
    public static final double USUAL_CONCENTRATION = 16;

    private static final long MOST = 1_000_000_000;

    public Drawing {
        if (draws < 1) {
            throw new BadData(Sentence.of("{0} draws were asked for; at least 1 is needed", draws));
        }
        if (draws > MOST) {
            throw new BadData(Sentence.of("{0} draws were asked for; at most {1} are made", draws, MOST));
        }
        if (!(concentration > 0) || Double.isInfinite(concentration)) {
            throw new BadData(Sentence.of("the concentration is {0}; it must be a number above 0", concentration));
        }
    }
}
