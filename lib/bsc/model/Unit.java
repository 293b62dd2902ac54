package bsc.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The unit of a quantity, and whether a printed number in it is exact.
 * Counts, money printed to its last unit and points are exact; everything else was rounded to the digits printed.
 */
public enum Unit implements Choice {
    COUNT("count", "", true, 1),
    IDR("idr", " IDR", true, 1),
    POINTS("points", "", true, 1),
    PERCENT("percent", "%", false, 100),
    PERCENTAGE_POINTS("percentage_points", " pp", false, 100),
    PER_MILLE("per_mille", "\u2030", false, 1000),
    DAYS("days", " days", false, 1),
    HOURS("hours", " hours", false, 24),
    MINUTES("minutes", " minutes", false, 1440),
    TIMES("times", " times", false, 1),
    SCORE("score", "", false, 1),
    RATIO("ratio", "", false, 1);

    private static final MathContext DIGITS = new MathContext(40, RoundingMode.HALF_EVEN);
    private static final Set<Unit> SHARES = EnumSet.of(RATIO, TIMES, PERCENT, PERCENTAGE_POINTS, PER_MILLE);
    private static final Set<Unit> TIME = EnumSet.of(DAYS, HOURS, MINUTES);
    private static final Set<Unit> BARE = EnumSet.of(COUNT, POINTS, SCORE, RATIO, TIMES);

    private final String word;
    private final String suffix;
    private final boolean exact;
    private final BigDecimal perWhole;

    /** True for percent, percentage points and per mille. */
    public boolean isShareOfWhole() {
        return SHARES.contains(this) && perWhole.compareTo(BigDecimal.ONE) > 0;
    }

    /** @param perWhole how many of it make one whole of its kind: 100 percent, 24 hours */
    Unit(String word, String suffix, boolean exact, int perWhole) {
        this.word = word;
        this.suffix = suffix;
        this.exact = exact;
        this.perWhole = BigDecimal.valueOf(perWhole);
    }

    @Override
    public String word() {
        return word;
    }

    /** What is written behind a number in this unit. */
    public String suffix() {
        return suffix;
    }

    /** True when a number in this unit can be said in the other: shares of one whole, spans of time, bare numbers. */
    public boolean comparesWith(Unit other) {
        return this == other || Stream.of(SHARES, TIME, BARE).anyMatch(kind -> kind.contains(this) && kind.contains(other));
    }

    /** What a number in this unit is in another: 5.2 percent is 52 per mille. Unchanged where the two do not compare. */
    public Value.Known in(Unit other, Value.Known number) {
        return !converts(other) ? number : new Value.Known(in(other, number.centre()),
                number.range().times(Interval.point(other.perWhole)).dividedBy(Interval.point(perWhole)));
    }

    public BigDecimal in(Unit other, BigDecimal number) {
        return converts(other) ? number.multiply(other.perWhole).divide(perWhole, DIGITS) : number;
    }

    private boolean converts(Unit other) {
        return comparesWith(other) && !perWhole.equals(other.perWhole);
    }

    /** True where parts that are told by numbers alone may be questions: scores and points. */
    public boolean mayBeOfQuestions() {
        return this == SCORE || this == POINTS;
    }

    /** True when an input in this unit stands for itself alone, false when it stands for all values that print so. */
    public boolean exact() {
        return exact;
    }
}
