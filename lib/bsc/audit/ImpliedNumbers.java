package bsc.audit;

import bsc.audit.edits.PrintedCell;
import bsc.audit.edits.Reads;
import bsc.formula.Reading;
import bsc.model.Criterion.End;
import bsc.model.Criterion.Range;
import bsc.model.Figure;
import bsc.model.Input;
import bsc.model.Interval;
import bsc.model.Occasion;
import bsc.model.Printed;
import bsc.model.Sign;
import bsc.model.Unit;
import bsc.model.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What each single number of a relation that does not hold would have to be for it to hold, all others anywhere behind
 * their printed digits. Where left less right lies over the others between l(x) and h(x), an equation holds for x from the
 * root of the one to the root of the other, and an inequality beyond one root. l and h are taken as (f + a t) / (1 + c t), t
 * the distance from the printed number, which three points give exactly in sums, products and quotients of numbers that
 * occur once; otherwise the nearest change of sign is halved. A number that is exact is given in its own last digit; a
 * count is not below zero. None where no number mends the relation.
 */
final class ImpliedNumbers {
    private static final MathContext DIGITS = new MathContext(50, RoundingMode.HALF_EVEN);
    private static final BigDecimal POINT = new BigDecimal("1e-40");
    private static final BigDecimal DUST = new BigDecimal("1e-20");
    private static final int DOUBLINGS = 20;
    private static final int HALVINGS = 100;
    private static final int SHOWN = 12;

    private final Sign sign;
    private final Function<Reading, Optional<Value.Known>> difference;

    private ImpliedNumbers(Sign sign, Function<Reading, Optional<Value.Known>> difference) {
        this.sign = sign;
        this.difference = difference;
    }

    /** Every number as it stands, but for one. */
    private record Instead(PrintedCell cell, Printed.Number number) implements Reading.Prints {
        @Override
        public Printed.Number of(Input input) {
            return cell instanceof PrintedCell.OfInput of && of.input() == input ? number : input.printed();
        }

        @Override
        public Printed.Number of(Figure figure) {
            return cell instanceof PrintedCell.OfFigure of && of.figure() == figure ? number : (Printed.Number) figure.printed();
        }
    }

    /** @param difference left less right, over the sets of the numbers as they are read; empty where a side is not known */
    static List<Implied> of(Occasion occasion, Sign sign, Function<Reading, Optional<Value.Known>> difference) {
        ImpliedNumbers numbers = new ImpliedNumbers(sign, difference);
        Reads reads = new Reads();
        difference.apply(Reading.ORDINARY.withPrints(reads));
        List<Implied> implied = new ArrayList<>();
        for (PrintedCell cell : reads.cells()) {
            numbers.left(cell).ifPresent(left -> implied.add(new Implied(
                    cell.id() + (cell.occasion().equals(occasion) ? "" : " " + cell.occasion()), cell.printed(), left)));
        }
        return implied;
    }

    private Optional<Range> left(PrintedCell cell) {
        BigDecimal at = cell.printed().value();
        Optional<Interval> now = over(cell, at);
        if (now.isEmpty() || sign.mayHold(now.get())) {
            return Optional.empty();
        }
        boolean above = now.get().low().signum() > 0 || now.get().low().signum() == 0 && sign == Sign.LESS;
        Optional<BigDecimal> near = root(cell, at, above);
        if (near.isEmpty()) {
            return Optional.empty();
        }
        boolean here = near.get().compareTo(at) == 0;
        boolean upwards = here ? holds(cell, at.add(step(at))) : near.get().compareTo(at) > 0;
        if (here && !upwards && !holds(cell, at.subtract(step(at)))) {
            return Optional.empty();
        }
        Optional<BigDecimal> far = sign != Sign.EQUAL ? Optional.empty()
                : root(cell, at, !above).filter(f -> f.compareTo(at) > 0 == upwards);
        Optional<End> first = Optional.of(new End(near.get(), sign != Sign.LESS && sign != Sign.MORE));
        Optional<End> second = far.map(f -> new End(f, true));
        boolean ordered = far.isEmpty() || near.get().compareTo(far.get()) <= 0 == upwards;
        return possible(cell, upwards == ordered ? new Range(first, second) : new Range(second, first));
    }

    /** In the last digit of a number that is exact, where both sides are known, and not below zero for a count; empty where nothing is left. */
    private Optional<Range> possible(PrintedCell cell, Range range) {
        Printed.Number printed = cell.printed();
        Optional<End> low = range.low();
        Optional<End> high = range.high();
        if (printed.unit() == Unit.COUNT && low.filter(l -> l.at().signum() >= 0).isEmpty()) {
            low = Optional.of(new End(BigDecimal.ZERO, true));
        }
        if (printed.exact()) {
            low = low.map(e -> whole(cell, e, RoundingMode.CEILING));
            high = high.map(e -> whole(cell, e, RoundingMode.FLOOR));
        }
        boolean empty = low.isPresent() && high.isPresent() && low.get().at().compareTo(high.get().at()) > 0;
        return empty ? Optional.empty() : Optional.of(new Range(low, high));
    }

    private End whole(PrintedCell cell, End end, RoundingMode inward) {
        BigDecimal lastDigit = cell.printed().lastDigit();
        BigDecimal steps = end.at().divide(lastDigit, 20, RoundingMode.HALF_EVEN).setScale(0, inward);
        boolean open = !end.closed() && steps.multiply(lastDigit).compareTo(end.at()) == 0 || over(cell, steps.multiply(lastDigit)).isEmpty();
        BigDecimal inside = !open ? steps : inward == RoundingMode.CEILING ? steps.add(BigDecimal.ONE) : steps.subtract(BigDecimal.ONE);
        return new End(inside.multiply(lastDigit), true);
    }

    private Optional<Interval> over(PrintedCell cell, BigDecimal x) {
        Printed.Number printed = cell.printed();
        Printed.Number point = new Printed.Number(x.toPlainString(), x, printed.unit(), POINT, true);
        return difference.apply(Reading.ORDINARY.withPrints(new Instead(cell, point))).map(Value.Known::range);
    }

    /** The least, or the greatest, difference at a number. */
    private Optional<BigDecimal> end(PrintedCell cell, BigDecimal x, boolean least) {
        return over(cell, x).map(d -> least ? d.low() : d.high());
    }

    private Optional<BigDecimal> root(PrintedCell cell, BigDecimal at, boolean least) {
        Optional<BigDecimal> f0 = end(cell, at, least);
        return f0.flatMap(f -> f.signum() == 0 ? Optional.of(at)
                : fitted(cell, at, step(at), f, least).or(() -> halved(cell, at, step(at), f, least)));
    }

    private boolean holds(PrintedCell cell, BigDecimal x) {
        return over(cell, x).filter(sign::mayHold).isPresent();
    }

    /** A power of ten above the number. */
    private static BigDecimal step(BigDecimal at) {
        return BigDecimal.ONE.scaleByPowerOfTen(at.precision() - at.scale());
    }

    private Optional<BigDecimal> fitted(PrintedCell cell, BigDecimal at, BigDecimal step, BigDecimal f0, boolean least) {
        BigDecimal twice = step.multiply(BigDecimal.valueOf(3));
        Optional<BigDecimal> f1 = end(cell, at.add(step), least);
        Optional<BigDecimal> f2 = end(cell, at.add(twice), least);
        if (f1.isEmpty() || f2.isEmpty() || f1.get().compareTo(f2.get()) == 0) {
            return Optional.empty();
        }
        BigDecimal d1 = f1.get().subtract(f0).divide(step, DIGITS);
        BigDecimal d2 = f2.get().subtract(f0).divide(twice, DIGITS);
        BigDecimal a = d1.add(f1.get().multiply(d2.subtract(d1).divide(f1.get().subtract(f2.get()), DIGITS), DIGITS));
        if (a.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal root = at.subtract(f0.divide(a, DIGITS)).round(new MathContext(40)).stripTrailingZeros();
        return end(cell, root, least).filter(f -> f.abs().compareTo(f0.abs().multiply(DUST)) <= 0).map(f -> root);
    }

    /** The nearest change of sign, on either side, halved down to it; none where it is a jump. */
    private Optional<BigDecimal> halved(PrintedCell cell, BigDecimal at, BigDecimal step, BigDecimal f0, boolean least) {
        for (int k = -DOUBLINGS; k <= DOUBLINGS; k++) {
            BigDecimal far = step.multiply(BigDecimal.valueOf(2).pow(k, DIGITS), DIGITS);
            for (BigDecimal x : List.of(at.add(far), at.subtract(far))) {
                if (end(cell, x, least).filter(f -> f.signum() != 0 && f.signum() != f0.signum()).isPresent()) {
                    return between(cell, at, x, f0, least);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<BigDecimal> between(PrintedCell cell, BigDecimal from, BigDecimal to, BigDecimal f0, boolean least) {
        BigDecimal same = from;
        BigDecimal other = to;
        for (int i = 0; i < HALVINGS; i++) {
            BigDecimal middle = same.add(other).divide(BigDecimal.valueOf(2), DIGITS);
            Optional<BigDecimal> f = end(cell, middle, least);
            if (f.isEmpty()) {
                return Optional.empty();
            }
            if (f.get().signum() == f0.signum()) {
                same = middle;
            } else {
                other = middle;
            }
        }
        BigDecimal root = other;
        return end(cell, root, least).filter(f -> f.abs().compareTo(f0.abs().multiply(DUST)) <= 0)
                .map(f -> root.round(new MathContext(SHOWN)).stripTrailingZeros());
    }
}
