package bsc.audit;

import bsc.formula.Formula;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.model.Convention;
import bsc.model.Figure;
import bsc.model.Interval;
import bsc.model.Printed;
import bsc.model.Unit;
import bsc.model.Value;
import bsc.model.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Judges a share of, or a mean over, a known number n of whole things of which the count itself is not printed: some
 * whole k must make 100 k / n, 1000 k / n or k / n print so (GRIM, Brown and Heathers 2017). For a mean of several items
 * n is items times respondents. Where n is so large that every number with these digits is possible, nothing is said.
 */
final class ShareJudge {
    private static final MathContext DIGITS = new MathContext(40, RoundingMode.HALF_UP);

    private final Quantities quantities;

    ShareJudge(Quantities quantities) {
        this.quantities = quantities;
    }

    Finding judge(Figure figure, Printed.Number printed) {
        Optional<Formula> formula = quantities.formula(figure);
        if (formula.isEmpty()) {
            return Finding.cannotBeJudged(figure, new Reason.NotSaidOfHowMany());
        }
        Value value = formula.get().evaluate(quantities.scope(figure.occasion(), Reading.ORDINARY));
        if (!(value instanceof Value.Known known)) {
            return Finding.cannotBeJudged(figure, Reason.unknown(value));
        }
        if (!known.range().isPoint() || known.centre().signum() <= 0 || known.centre().stripTrailingZeros().scale() > 0) {
            return Finding.cannotBeJudged(figure, new Reason.NotWhole(known.centre()));
        }
        return judge(figure, printed, known.centre());
    }

    private static Finding judge(Figure figure, Printed.Number printed, BigDecimal n) {
        BigDecimal factor = factor(printed.unit());
        if (factor.compareTo(printed.lastDigit().multiply(n)) <= 0 && some(printed.computed().roundedOrCut(), n, printed.unit())) {
            return Finding.cannotBeJudged(figure, new Reason.EveryShare(n));
        }
        boolean rounded = some(printed.computed().rounded(), n, printed.unit());
        boolean cut = !rounded && some(printed.computed().roundedOrCut(), n, printed.unit());
        Recomputed.Shares shares = new Recomputed.Shares(rounded || cut ? List.of(nearest(printed, n, factor)) : beside(printed, n, factor));
        return new Finding(figure, rounded ? Verdict.FOLLOWS : cut ? Verdict.FOLLOWS_UNDER : Verdict.DOES_NOT_FOLLOW, shares,
                cut ? Optional.of(Convention.CUT) : Optional.empty(), rounded ? List.of() : List.of(Convention.CUT),
                new Reason.WholeNumber(rounded || cut, n, shares));
    }

    private static BigDecimal factor(Unit unit) {
        return switch (unit) {
            case PERCENT -> BigDecimal.valueOf(100);
            case PER_MILLE -> BigDecimal.valueOf(1000);
            default -> BigDecimal.ONE;
        };
    }

    /** A mean has no factor, and no limit above. */
    private static boolean isShare(BigDecimal factor) {
        return factor.compareTo(BigDecimal.ONE) != 0;
    }

    /** True when factor k / n lies in the set for some whole k; for a share k is a part of n. */
    static boolean some(Interval set, BigDecimal n, Unit unit) {
        BigDecimal factor = factor(unit);
        BigDecimal most = set.high().multiply(n).divide(factor, 0, RoundingMode.FLOOR);
        if (!set.highClosed() && most.multiply(factor).compareTo(set.high().multiply(n)) == 0) {
            most = most.subtract(BigDecimal.ONE);
        }
        boolean isShare = isShare(factor);
        BigDecimal k = isShare ? most.min(n) : most;
        int order = k.multiply(factor).compareTo(set.low().multiply(n));
        return (order > 0 || order == 0 && set.lowClosed()) && (!isShare || k.signum() >= 0);
    }

    /** The shares just below and just above; the first or the last alone where the number lies beyond all parts of n. */
    private static List<BigDecimal> beside(Printed.Number printed, BigDecimal n, BigDecimal factor) {
        BigDecimal below = printed.value().multiply(n).divide(factor, 0, RoundingMode.FLOOR);
        boolean isShare = isShare(factor);
        return isShare && below.signum() < 0 ? List.of(share(BigDecimal.ZERO, n, factor, printed))
                : isShare && below.compareTo(n) >= 0 ? List.of(share(n, n, factor, printed))
                : List.of(share(below, n, factor, printed), share(below.add(BigDecimal.ONE), n, factor, printed));
    }

    private static BigDecimal nearest(Printed.Number printed, BigDecimal n, BigDecimal factor) {
        return share(printed.value().multiply(n).divide(factor, 0, RoundingMode.HALF_UP), n, factor, printed);
    }

    private static BigDecimal share(BigDecimal k, BigDecimal n, BigDecimal factor, Printed.Number printed) {
        return k.multiply(factor).divide(n, DIGITS).setScale(Math.max(printed.value().scale(), 0) + 1, RoundingMode.HALF_UP);
    }
}
