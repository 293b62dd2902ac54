package bsc.model;

import java.math.BigDecimal;
import java.util.Optional;

/** What puts a value into a band. */
public sealed interface Criterion {
    /** One end of a range and whether the end itself belongs to it. */
    record End(BigDecimal at, boolean closed) {
    }

    /** A range of numbers; an empty end is unbounded. */
    record Range(Optional<End> low, Optional<End> high) implements Criterion {
        /** True for a single number. */
        public boolean isPoint() {
            return low.isPresent() && low.equals(high);
        }

        /** The same range with its ends in another unit. */
        Range in(Unit own, Unit other) {
            return new Range(low.map(e -> new End(own.in(other, e.at()), e.closed())),
                    high.map(e -> new End(own.in(other, e.at()), e.closed())));
        }

        /** True when some number of the set lies in this range. */
        public boolean meets(Interval set) {
            boolean above = low.isEmpty() || reaches(set.high(), set.highClosed(), low.get(), 1);
            boolean below = high.isEmpty() || reaches(set.low(), set.lowClosed(), high.get(), -1);
            return above && below;
        }

        private static boolean reaches(BigDecimal end, boolean closed, End bound, int side) {
            int order = end.compareTo(bound.at()) * side;
            return order > 0 || order == 0 && closed && bound.closed();
        }
    }

    /** A series moves this way. */
    record Moves(Movement movement) implements Criterion {
    }

    /** One of several components of an item; the scores of those that are met add up. */
    record Component() implements Criterion {
    }

    /** No rule is printed: the study gives the label by judgement. */
    record Judgement() implements Criterion {
    }
}
