package bsc.audit;

import bsc.audit.Inequalities.Form;
import bsc.model.BedIndicator;
import bsc.model.Criterion.End;
import bsc.model.Criterion.Range;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Printed bed indicators of one occasion held together: is there one true stay l (ALOS) and one true empty interval t
 * (TOI), in days, that prints all of them? Then BOR = 100 l / (l + t) and BTO = D / (l + t) with D days in the period
 * (Barber and Johnson 1973). Each quantity enters once, so that the answer is exact, not merely an enclosure.
 *
 * @param sets what each printed number may stand for: percent, days, days, times
 * @param days D as a set: one number, or all up to the longest it can have been
 */
record BedEquations(Map<BedIndicator, Range> sets, Range days) {
    private static final Form ONE = Form.of(0, 0, 1);
    private static final Form X = Form.of(1, 0, 0);
    private static final Form Y = Form.of(0, 1, 0);
    private static final Form SUM = Form.of(1, 1, 0);
    private static final Range POSITIVE = new Range(Optional.of(new End(BigDecimal.ZERO, false)), Optional.empty());
    private static final Range NOT_NEGATIVE = new Range(Optional.of(new End(BigDecimal.ZERO, true)), Optional.empty());

    BedEquations {
        sets = Map.copyOf(sets);
    }

    /** True when some stay and some interval print every one of the numbers. */
    boolean haveSolution() {
        return byStayAndInterval().haveSolution();
    }

    /** What the other numbers leave for this one; empty when they contradict each other. */
    Optional<Range> leftFor(BedIndicator indicator) {
        Map<BedIndicator, Range> rest = new EnumMap<>(sets);
        rest.remove(indicator);
        BedEquations others = new BedEquations(rest, days);
        return switch (indicator) {
            case ALOS -> others.byStayAndInterval().x();
            case TOI -> others.byStayAndInterval().y();
            case BOR -> others.byShareAndRate().x().map(x -> times(x, BigDecimal.valueOf(100)));
            case BTO -> others.byShareAndRate().y().map(y -> times(y, days.high().orElseThrow().at()));
        };
    }

    /** In l and t. D / (l + t) lies in the turnovers when l + t lies between D over them. */
    private Inequalities byStayAndInterval() {
        Inequalities all = new Inequalities().within(NOT_NEGATIVE, X, ONE).within(POSITIVE, SUM, ONE);
        for (Map.Entry<BedIndicator, Range> set : sets.entrySet()) {
            all = switch (set.getKey()) {
                case ALOS -> all.within(set.getValue(), X, ONE);
                case TOI -> all.within(set.getValue(), Y, ONE);
                case BOR -> all.within(set.getValue(), Form.of(100, 0, 0), SUM);
                case BTO -> turnovers(all, set.getValue(), ONE, SUM);
            };
        }
        return all;
    }

    /** The same in l / (l + t), the share of BOR, and 1 / (l + t), the rate of BTO: the stay is the one over the other. */
    private Inequalities byShareAndRate() {
        Inequalities all = new Inequalities().within(NOT_NEGATIVE, X, ONE).within(POSITIVE, Y, ONE);
        for (Map.Entry<BedIndicator, Range> set : sets.entrySet()) {
            all = switch (set.getKey()) {
                case ALOS -> all.within(set.getValue(), X, Y);
                case TOI -> all.within(set.getValue(), Form.of(-1, 0, 1), Y);
                case BOR -> all.within(set.getValue(), Form.of(100, 0, 0), ONE);
                case BTO -> turnovers(all, set.getValue(), Y, ONE);
            };
        }
        return all;
    }

    /** The greatest D bounds the turnover from below, the least from above. */
    private Inequalities turnovers(Inequalities all, Range set, Form rate, Form over) {
        Inequalities with = all;
        if (days.high().isPresent()) {
            with = with.within(new Range(set.low(), Optional.empty()), rate.times(days.high().get().at()), over);
        }
        return days.low().isEmpty() ? with
                : with.within(new Range(Optional.empty(), set.high()), rate.times(days.low().get().at()), over);
    }

    private static Range times(Range range, BigDecimal factor) {
        return new Range(range.low().map(e -> new End(e.at().multiply(factor), e.closed())),
                range.high().map(e -> new End(e.at().multiply(factor), e.closed())));
    }
}
