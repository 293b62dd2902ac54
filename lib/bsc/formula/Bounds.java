package bsc.formula;

import bsc.model.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The least and the greatest that a number can be, given the sets of the numbers that it rests on.
 *
 * <p>Interval arithmetic alone forgets that a number which occurs twice is one number: a / (a + b) with a = 4 and
 * b = 3.1 came out from 55.5 % to 57.3 % although both a are the same. Where a number occurs more than once, the sign
 * of its derivative over the whole box is enclosed (automatic differentiation in reverse; Moore, Kearfott and Cloud
 * 2009, Introduction to Interval Analysis, chapter 6); a number in which the result is monotone is put at its ends.
 * What is not monotone is halved until the bound is known to a thousandth of the width that plain interval arithmetic
 * gives, or {@link #MOST_BOXES} boxes were looked at. Every bound holds all values that the numbers allow; at worst it
 * is wider.
 */
final class Bounds {
    private static final int MOST_BOXES = 400;
    private static final BigDecimal STATED_WIDTH = new BigDecimal("0.001");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Interval ZERO = Interval.point(BigDecimal.ZERO);
    private static final Interval ONE = Interval.point(BigDecimal.ONE);

    private final List<Steps.Step> steps;
    private final List<Interval> naive;
    private final Steps.Rules rules;

    /** @param naive for each step its set by plain interval arithmetic; null where it is not known */
    Bounds(List<Steps.Step> steps, List<Interval> naive, Steps.Rules rules) {
        this.steps = steps;
        this.naive = naive;
        this.rules = rules;
    }

    Interval of(int result) {
        List<Integer> repeated = repeated(result);
        if (repeated.isEmpty()) {
            return naive.get(result);
        }
        Interval[] box = new Interval[result + 1];
        for (int i = 0; i <= result; i++) {
            box[i] = steps.get(i) instanceof Steps.Step.Given ? naive.get(i) : null;
        }
        BigDecimal low = least(result, repeated, box, false);
        BigDecimal high = least(result, repeated, box, true).negate();
        Interval whole = naive.get(result);
        return Interval.closed(low.max(whole.low()).min(whole.high()), high.min(whole.high()).max(whole.low()));
    }

    /** The given numbers that are no points and reach the result in more than one way. */
    private List<Integer> repeated(int result) {
        int[] ways = new int[result + 1];
        ways[result] = 1;
        for (int i = result; i >= 0; i--) {
            for (int of : operands(steps.get(i))) {
                ways[of] = Math.min(2, ways[of] + ways[i]);
            }
        }
        List<Integer> repeated = new ArrayList<>();
        for (int i = 0; i <= result; i++) {
            if (ways[i] > 1 && steps.get(i) instanceof Steps.Step.Given && !naive.get(i).isPoint()) {
                repeated.add(i);
            }
        }
        return repeated;
    }

    static int[] operands(Steps.Step step) {
        if (step instanceof Steps.Step.Binary b) {
            return new int[] {b.left(), b.right()};
        }
        if (step instanceof Steps.Step.Call c) {
            return c.of();
        }
        return step instanceof Steps.Step.Negative n ? new int[] {n.of()}
                : step instanceof Steps.Step.Absolute a ? new int[] {a.of()}
                : step instanceof Steps.Step.Whole w ? new int[] {w.of()} : new int[0];
    }

    /** A part of the box, and the number below which nothing of it comes out. */
    private record Part(Interval[] box, BigDecimal bound, List<Integer> open) {
    }

    /** The least that comes out over the box; of the negative result where {@code negated}. */
    private BigDecimal least(int result, List<Integer> repeated, Interval[] box, boolean negated) {
        BigDecimal enough = naive.get(result).width().multiply(STATED_WIDTH);
        PriorityQueue<Part> parts = new PriorityQueue<>(Comparator.comparing(Part::bound));
        parts.add(part(result, repeated, box, negated));
        BigDecimal reached = sample(result, box, negated);
        for (int looked = 1; looked < MOST_BOXES; looked += 2) {
            Part least = parts.peek();
            if (least.open().isEmpty() || reached.subtract(least.bound()).compareTo(enough) <= 0) {
                return least.bound();
            }
            parts.poll();
            int at = least.open().stream().max(Comparator.comparing(i -> relativeWidth(least.box()[i], naive.get(i)))).orElseThrow();
            Interval set = least.box()[at];
            BigDecimal middle = set.low().add(set.high()).divide(TWO);
            for (Interval half : List.of(Interval.closed(set.low(), middle), Interval.closed(middle, set.high()))) {
                Interval[] changed = least.box().clone();
                changed[at] = half;
                parts.add(part(result, repeated, changed, negated));
                reached = reached.min(sample(result, changed, negated));
            }
        }
        return parts.peek().bound();
    }

    private static BigDecimal relativeWidth(Interval part, Interval whole) {
        return Operator.OVER.apply(part.width(), whole.width());
    }

    private Part part(int result, List<Integer> repeated, Interval[] box, boolean negated) {
        Interval[] all = evaluated(result, box);
        Interval[] slopes = slopes(result, all);
        Interval[] cornered = box.clone();
        List<Integer> open = new ArrayList<>();
        for (int i : repeated) {
            boolean rising = slopes[i].low().signum() >= 0;
            boolean falling = slopes[i].high().signum() <= 0;
            if (rising || falling) {
                cornered[i] = Interval.point(rising == negated ? box[i].high() : box[i].low());
            } else {
                open.add(i);
            }
        }
        Interval set = evaluated(result, cornered)[result];
        return new Part(box, negated ? set.high().negate() : set.low(), open);
    }

    /** What comes out in the middle of the repeated numbers: never below the least. */
    private BigDecimal sample(int result, Interval[] box, boolean negated) {
        Interval[] middle = box.clone();
        for (int i = 0; i <= result; i++) {
            if (middle[i] != null && !middle[i].isPoint()) {
                middle[i] = Interval.point(middle[i].low().add(middle[i].high()).divide(TWO));
            }
        }
        Interval set = evaluated(result, middle)[result];
        return negated ? set.low().negate() : set.high();
    }

    private Interval[] evaluated(int result, Interval[] box) {
        Interval[] all = new Interval[result + 1];
        for (int i = 0; i <= result; i++) {
            if (naive.get(i) != null) {
                Interval set = box[i] != null ? box[i] : set(steps.get(i), all);
                all[i] = box[i] != null ? set : rules.asDoubles() ? set.asDouble() : set.outward();
            }
        }
        return all;
    }

    private static Interval set(Steps.Step step, Interval[] all) {
        if (step instanceof Steps.Step.Binary b) {
            return b.operator().apply(all[b.left()], all[b.right()]);
        }
        if (step instanceof Steps.Step.Call c) {
            return c.function().ofSets(Arrays.stream(c.of()).mapToObj(i -> all[i]).toList());
        }
        return step instanceof Steps.Step.Negative n ? all[n.of()].negate()
                : step instanceof Steps.Step.Absolute a ? all[a.of()].absolute() : Steps.whole(all[((Steps.Step.Whole) step).of()]);
    }

    /** For each step a set that holds every slope of the result in it, over the box. */
    private Interval[] slopes(int result, Interval[] all) {
        Interval[] slopes = new Interval[result + 1];
        Arrays.fill(slopes, ZERO);
        slopes[result] = ONE;
        for (int i = result; i >= 0; i--) {
            if (all[i] != null && !(slopes[i].isPoint() && slopes[i].low().signum() == 0)) {
                pass(steps.get(i), i, all, slopes);
            }
        }
        return slopes;
    }

    private static void pass(Steps.Step step, int i, Interval[] all, Interval[] slopes) {
        if (step instanceof Steps.Step.Negative n) {
            add(slopes, n.of(), slopes[i].negate());
        } else if (step instanceof Steps.Step.Absolute a) {
            Interval of = all[a.of()];
            add(slopes, a.of(), slopes[i].times(Interval.closed(of.low().signum() < 0 ? BigDecimal.ONE.negate() : BigDecimal.ONE,
                    of.high().signum() > 0 ? BigDecimal.ONE : BigDecimal.ONE.negate())));
        } else if (step instanceof Steps.Step.Whole w) {
            // rounding never falls: any slope from none upwards
            add(slopes, w.of(), slopes[i].times(Interval.closed(BigDecimal.ZERO, BigDecimal.ONE)));
        } else if (step instanceof Steps.Step.Binary b) {
            pass(b, i, all, slopes);
        } else if (step instanceof Steps.Step.Call c) {
            List<Interval> sets = Arrays.stream(c.of()).mapToObj(k -> all[k]).toList();
            for (int k = 0; k < c.of().length; k++) {
                add(slopes, c.of()[k], slopes[i].times(c.function().slope(sets, k)));
            }
        }
    }

    private static void pass(Steps.Step.Binary b, int i, Interval[] all, Interval[] slopes) {
        Interval slope = slopes[i];
        switch (b.operator()) {
            case PLUS -> {
                add(slopes, b.left(), slope);
                add(slopes, b.right(), slope);
            }
            case MINUS -> {
                add(slopes, b.left(), slope);
                add(slopes, b.right(), slope.negate());
            }
            case TIMES -> {
                add(slopes, b.left(), slope.times(all[b.right()]));
                add(slopes, b.right(), slope.times(all[b.left()]));
            }
            case OVER -> {
                Interval share = slope.dividedBy(all[b.right()]);
                add(slopes, b.left(), share);
                add(slopes, b.right(), share.times(all[i]).negate());
            }
        }
    }

    private static void add(Interval[] slopes, int at, Interval slope) {
        slopes[at] = slopes[at].plus(slope).outward();
    }
}
