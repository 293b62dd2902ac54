package bsc.weight.audit;

import bsc.model.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a judgement below 1 was computed with where its decimals are not printed: as the fraction that it is, or typed in
 * rounded to two or three decimals, 0.33 or 0.333 for 1/3.
 */
enum Reciprocals {
    EXACT(0), TWO_DECIMALS(2), THREE_DECIMALS(3);

    private final int places;

    Reciprocals(int places) {
        this.places = places;
    }

    /** The entry in these decimals; itself where it is 1 or more, or would come out as zero. */
    Calculation of(Calculation entry) {
        if (this == EXACT || entry.face().compareTo(BigDecimal.ONE) >= 0) {
            return entry;
        }
        BigDecimal low = entry.set().low().setScale(places, RoundingMode.HALF_DOWN);
        return low.signum() <= 0 ? entry : Calculation.attained(Interval.closed(low, entry.set().high().setScale(places, RoundingMode.HALF_UP)),
                entry.face().setScale(places, RoundingMode.HALF_UP), entry.arithmetic());
    }
}
