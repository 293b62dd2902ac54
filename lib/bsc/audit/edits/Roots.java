package bsc.audit.edits;

import bsc.formula.Reading;
import bsc.model.Printed;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The number in one place that makes both sides of a check equal, all others as they are taken. Left less right is taken
 * as (f + a t) / (1 + c t), t the distance from the printed number: so it is wherever the number occurs once in sums,
 * products and quotients. Three points give a and c; of another shape the root is wrong and fails the check, to which
 * every root is put.
 *
 * @param root   where left less right is zero
 * @param window how far from the root the check may still hold, by the width of the sets
 */
record Roots(BigDecimal root, BigDecimal window) {
    private static final MathContext DIGITS = new MathContext(50, RoundingMode.HALF_EVEN);
    private static final BigDecimal MARGIN = BigDecimal.valueOf(4);

    /** Empty where the number has no influence, or a side is not known. */
    static Optional<Roots> of(Check check, PrintedCell cell, Check.Edited edited) {
        BigDecimal at = cell.printed().value();
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(at.precision() - at.scale());
        BigDecimal twice = step.multiply(BigDecimal.valueOf(3));
        Optional<BigDecimal> f0 = residual(check, cell, edited, at);
        Optional<BigDecimal> f1 = residual(check, cell, edited, at.add(step));
        Optional<BigDecimal> f2 = residual(check, cell, edited, at.add(twice));
        if (f0.isEmpty() || f1.isEmpty() || f2.isEmpty() || f1.get().compareTo(f2.get()) == 0) {
            return Optional.empty();
        }
        BigDecimal d1 = f1.get().subtract(f0.get()).divide(step, DIGITS);
        BigDecimal d2 = f2.get().subtract(f0.get()).divide(twice, DIGITS);
        BigDecimal c = d2.subtract(d1).divide(f1.get().subtract(f2.get()), DIGITS);
        BigDecimal a = d1.add(f1.get().multiply(c, DIGITS));
        if (a.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal t = f0.get().negate().divide(a, DIGITS);
        BigDecimal root = at.add(t);
        BigDecimal below = BigDecimal.ONE.add(c.multiply(t, DIGITS));
        BigDecimal slope = a.subtract(f0.get().multiply(c, DIGITS)).abs();
        BigDecimal last = cell.printed().lastDigit();
        if (slope.signum() == 0) {
            return Optional.empty();
        }
        return check.sides().difference(reading(cell, edited, root.setScale(Math.max(0, at.scale()), RoundingMode.HALF_UP))).map(p ->
                new Roots(root, p.range().width().multiply(MARGIN).multiply(below, DIGITS).multiply(below, DIGITS)
                        .divide(slope, DIGITS).add(last)));
    }

    private static Reading reading(PrintedCell cell, Check.Edited edited, BigDecimal value) {
        return Reading.ORDINARY.withPrints(edited.with(cell, cell.printed().with(value)));
    }

    private static Optional<BigDecimal> residual(Check check, PrintedCell cell, Check.Edited edited, BigDecimal value) {
        return check.residual(edited.with(cell, cell.printed().with(value)));
    }

    boolean near(BigDecimal value) {
        return value.subtract(root).abs().compareTo(window) <= 0;
    }

    /** The root as it would be printed: rounded, cut or rounded up to the last digit that the number is printed to. */
    Printed.Number printed(Printed.Number as, RoundingMode mode) {
        BigDecimal last = as.lastDigit();
        BigDecimal value = root.divide(last, 0, mode).multiply(last);
        return as.with(value.setScale(Math.max(Math.max(0, as.value().scale()), last.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY));
    }
}
