package bsc.score;

/**
 * Two marks between which a value is placed: 0 at {@code low}, 1 at {@code high}, in a straight line. Where less is
 * better, {@code low} is the greater number. With the worst value at hand and a target as marks it is the distance to
 * target (Becker and others 2022, COINr, doi:10.21105/joss.04567); with a red flag and a goal, the score of commercial
 * scorecard suites.
 */
public record Goalposts(double low, double high) {
    /** @throws IllegalArgumentException when both marks are the same: no place is defined between them */
    public Goalposts {
        if (low == high) {
            throw new IllegalArgumentException("both marks are " + low);
        }
    }

    /** (x - low) / (high - low); below 0 or above 1 outside the marks. */
    public double place(double x) {
        return (x - low) / (high - low);
    }

    /** The same, at most 1. */
    public double placeUpTo1(double x) {
        return Math.min(1, place(x));
    }

    /** The same, at least 0 and at most 1. */
    public double placeWithin(double x) {
        return Math.max(0, placeUpTo1(x));
    }
}
