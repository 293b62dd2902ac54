package bsc.model;

import java.math.BigDecimal;

/** What the publication printed, as printed. */
public sealed interface Printed {
    String text();

    /** A label, a category or a conclusion in words. */
    record Word(String text) implements Printed {
    }

    /**
     * A number together with the text it was read from. It stands for every value that prints so: under ordinary
     * rounding [p - u/2, p + u/2], both ends included because authors round ties either way. u, {@code lastDigit}, is
     * one unit of the last digit to which the number stands: 10^-d for d decimals printed, unless its column declares
     * its decimals (37 among hundredths is 37.00) or a word scales it (124.9 million stands to 100000).
     *
     * @param lastDigit u, above zero
     * @param exact     true when the number, taken as an input, stands for itself alone: a count, points, or money to
     *                  its last unit. What is computed was rounded to its digits whatever its unit.
     */
    record Number(String text, BigDecimal value, Unit unit, BigDecimal lastDigit, boolean exact) implements Printed {
        public Number {
            if (lastDigit.signum() <= 0) {
                throw new IllegalArgumentException("one unit of the last digit is " + lastDigit);
            }
        }

        /** A number that stands to the decimals printed, and is exact where its unit is counted. */
        public Number(String text, BigDecimal value, Unit unit) {
            this(text, value, unit, BigDecimal.ONE.movePointLeft(value.scale()), unit.exact());
        }

        /** Another value printed in the same way, such as the one that was meant. */
        public Number with(BigDecimal other) {
            boolean declared = lastDigit.compareTo(BigDecimal.ONE.movePointLeft(value.scale())) != 0;
            return new Number(other.toPlainString(), other, unit,
                    declared ? lastDigit : BigDecimal.ONE.movePointLeft(other.scale()), exact);
        }

        /** The same number as the result of a computation: whatever its unit, it was rounded to its digits. */
        public Number computed() {
            return new Number(text, value, unit, lastDigit, false);
        }

        /** Itself alone when it is exact, else the values that print so under ordinary rounding. */
        public Interval rounded() {
            if (exact) {
                return Interval.point(value);
            }
            BigDecimal half = lastDigit.divide(BigDecimal.valueOf(2));
            return Interval.closed(value.subtract(half), value.add(half));
        }

        /**
         * The values that print so when digits may have been cut off instead of rounded:
         * [p - u/2, p + u) above zero, (p - u, p + u/2] below, (-u, u) at zero; itself alone when it is exact.
         */
        public Interval roundedOrCut() {
            if (exact) {
                return Interval.point(value);
            }
            Interval rounded = rounded();
            BigDecimal low = value.subtract(lastDigit);
            BigDecimal high = value.add(lastDigit);
            return switch (value.signum()) {
                case 1 -> new Interval(rounded.low(), true, high, false);
                case -1 -> new Interval(low, false, rounded.high(), true);
                default -> new Interval(low, false, high, false);
            };
        }

        /** The values that print so when digits were cut off: [p, p + u) above zero, (p - u, p] below, (-u, u) at zero; itself alone when it is exact. */
        public Interval cut() {
            if (exact) {
                return Interval.point(value);
            }
            Interval either = roundedOrCut();
            return switch (value.signum()) {
                case 1 -> new Interval(value, true, either.high(), false);
                case -1 -> new Interval(either.low(), false, value, true);
                default -> either;
            };
        }

        public Value.Known known() {
            return new Value.Known(value, rounded());
        }
    }
}
