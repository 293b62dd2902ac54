package bsc.audit;

import bsc.model.BedIndicator;
import bsc.model.Criterion.End;
import bsc.model.Criterion.Range;
import bsc.model.Interval;
import bsc.model.Printed;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A bed indicator as a study prints it on one occasion: as the value of an indicator, or as an input.
 *
 * @param id    the indicator or measure that it is printed under
 * @param where where it stands in the publication
 */
public record BedRatio(BedIndicator indicator, String id, Printed.Number printed, String where) {
    /** The powers of ten between the unit it is printed in and the one the identities count in. */
    private int shift() {
        return indicator != BedIndicator.BOR ? 0 : switch (printed.unit()) {
            case RATIO -> 2;
            case PER_MILLE -> -1;
            default -> 0;
        };
    }

    /** The ratio within a formula, in percent, days or times. */
    String term() {
        return switch (shift()) {
            case 2 -> "(" + id + " * 100)";
            case -1 -> "(" + id + " / 10)";
            default -> id;
        };
    }

    /** A range of percent, days or times in the unit that was printed. */
    Range asPrinted(Range range) {
        return new Range(range.low().map(e -> shifted(e, -shift())), range.high().map(e -> shifted(e, -shift())));
    }

    /** The number as printed, in percent, days or times. */
    public BigDecimal face() {
        return printed.value().scaleByPowerOfTen(shift());
    }

    /** The values that print so under ordinary rounding, in percent, days or times. */
    public Interval set() {
        Range set = rounded();
        return Interval.closed(set.low().orElseThrow().at(), set.high().orElseThrow().at());
    }

    /** The values that print so under ordinary rounding. A quotient is rounded, whatever its unit. */
    Range rounded() {
        Interval set = printed.computed().rounded();
        return range(new End(set.low(), true), new End(set.high(), true));
    }

    /** The same with the room that computing in double precision takes, where so many digits are printed that only a machine did. */
    Range computedByMachine() {
        Interval set = Conventions.byMachine(printed.computed());
        return range(new End(set.low(), true), new End(set.high(), true));
    }

    /** The values that print so when digits were cut off. */
    Range cut() {
        Interval set = printed.computed().cut();
        return range(new End(set.low(), set.lowClosed()), new End(set.high(), set.highClosed()));
    }

    private Range range(End low, End high) {
        return new Range(Optional.of(shifted(low, shift())), Optional.of(shifted(high, shift())));
    }

    private static End shifted(End end, int powerOfTen) {
        return new End(end.at().scaleByPowerOfTen(powerOfTen), end.closed());
    }
}
