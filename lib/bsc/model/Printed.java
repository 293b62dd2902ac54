package bsc.model;

import java.math.BigDecimal;

/** What the publication printed, as printed. */
public sealed interface Printed {
    String text();

    /** A label, a category or a conclusion in words. */
    record Word(String text) implements Printed {
    }

    /**
     * A number together with the text it was read from. Its scale is the number of decimals printed, d.
     * In an exact unit it stands for itself. Otherwise it stands for every value that prints so: under ordinary
     * rounding [p - u/2, p + u/2], u = 10^-d, both ends included because authors round ties either way.
     */
    record Number(String text, BigDecimal value, Unit unit) implements Printed {
        /** u, one unit of the last printed digit. */
        public BigDecimal lastDigit() {
            return BigDecimal.ONE.movePointLeft(value.scale());
        }

        /** The values that print so under ordinary rounding. */
        public Interval rounded() {
            if (unit.exact()) {
                return Interval.point(value);
            }
            BigDecimal half = lastDigit().divide(BigDecimal.valueOf(2));
            return Interval.closed(value.subtract(half), value.add(half));
        }

        /**
         * The values that print so when digits may have been cut off instead of rounded:
         * [p - u/2, p + u) above zero, (p - u, p + u/2] below, (-u, u) at zero.
         */
        public Interval roundedOrCut() {
            if (unit.exact()) {
                return Interval.point(value);
            }
            Interval rounded = rounded();
            BigDecimal low = value.subtract(lastDigit());
            BigDecimal high = value.add(lastDigit());
            return switch (value.signum()) {
                case 1 -> new Interval(rounded.low(), true, high, false);
                case -1 -> new Interval(low, false, rounded.high(), true);
                default -> new Interval(low, false, high, false);
            };
        }

        public Value.Known known() {
            return new Value.Known(value, rounded());
        }
    }
}
