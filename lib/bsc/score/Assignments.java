package bsc.score;

import bsc.model.BadData;
import bsc.model.Interval;
import bsc.model.Place;
import bsc.model.Sentence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.Collections;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The numbers that a set of open scores can add up to, each with the count of assignments that give it.
 * Counts are exact; the work grows with the number of different sums, not with the number of assignments. On a grid of
 * few decimals these are few, whatever the number of scores; off a grid their number is limited, and that is said.
 */
public record Assignments(SortedMap<BigDecimal, BigInteger> ways) {
    /** More different sums than this, or additions in one step, are not told one by one. */
    private static final int MOST_SUMS = 500_000;
    private static final long MOST_ADDITIONS = 50_000_000;
    private static final MathContext DIGITS = new MathContext(60);
    private static final MathContext WITHOUT_DUST = new MathContext(40);
    private static final Assignments NOTHING = new Assignments(new TreeMap<>(Map.of(BigDecimal.ZERO, BigInteger.ONE)));

    public Assignments {
        ways = Collections.unmodifiableSortedMap(new TreeMap<>(ways));
    }

    /**
     * All sums that arise when every set contributes one of its scores.
     *
     * @param at where the first of what is scored stands
     * @throws BadData when so many scores are open, with so many digits, that their sums cannot be told one by one
     */
    public static Assignments sums(Supplier<Place> at, Collection<? extends Collection<BigDecimal>> scores) {
        Assignments sums = NOTHING;
        for (Collection<BigDecimal> set : scores) {
            sums = sums.plus(at, ofOne(set));
        }
        return sums;
    }

    private static Assignments ofOne(Collection<BigDecimal> scores) {
        SortedMap<BigDecimal, BigInteger> ways = new TreeMap<>();
        scores.forEach(s -> ways.merge(s, BigInteger.ONE, BigInteger::add));
        return new Assignments(ways);
    }

    /** The sums of one of these and one of the others; limited as {@link #sums} is. */
    Assignments plus(Supplier<Place> at, Assignments other) {
        SortedMap<BigDecimal, BigInteger> sums = new TreeMap<>();
        if ((long) ways.size() * other.ways.size() > MOST_ADDITIONS) {
            throw tooMany(at);
        }
        for (Map.Entry<BigDecimal, BigInteger> a : ways.entrySet()) {
            other.ways.forEach((b, n) -> sums.merge(a.getKey().add(b), a.getValue().multiply(n), BigInteger::add));
            if (sums.size() > MOST_SUMS) {
                throw tooMany(at);
            }
        }
        return new Assignments(sums);
    }

    private static BadData tooMany(Supplier<Place> at) {
        return BadData.at(at.get(), Sentence.of("the scores that the labels leave open add up to more than {0} different numbers; print each "
                + "indicator's score, or let its label award fewer scores", MOST_SUMS));
    }

    /** @param count above zero */
    public Assignments dividedBy(int count) {
        return map(sum -> sum.divide(BigDecimal.valueOf(count), DIGITS));
    }

    /** Without the dust that divisions leave: three times a third is one, so that it lies on a bound when it should. */
    public Assignments withoutDust() {
        return map(sum -> sum.round(WITHOUT_DUST));
    }

    private Assignments map(UnaryOperator<BigDecimal> change) {
        SortedMap<BigDecimal, BigInteger> changed = new TreeMap<>();
        ways.forEach((sum, n) -> changed.merge(change.apply(sum), n, BigInteger::add));
        return new Assignments(changed);
    }

    /** How many assignments there are. */
    public BigInteger count() {
        return ways.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** How many assignments give a number of the set. */
    public BigInteger in(Interval set) {
        return ways.entrySet().stream().filter(e -> Interval.point(e.getKey()).meets(set)).map(Map.Entry::getValue)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    public BigDecimal least() {
        return ways.firstKey();
    }

    public BigDecimal most() {
        return ways.lastKey();
    }
}
