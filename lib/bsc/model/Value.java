package bsc.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is known of a number: the set it lies in, or why there is none. Missing and undefined are never zero.
 */
public sealed interface Value {
    /**
     * A number known to lie in {@code range}; {@code centre} is what comes out when every printed number is taken
     * at its face.
     */
    record Known(BigDecimal centre, Interval range) implements Value {
        public static Known exactly(BigDecimal number) {
            return new Known(number, Interval.point(number));
        }
    }

    /** Not published; each name says a measure and the period. */
    record Missing(List<String> names) implements Value {
        public Missing {
            names = List.copyOf(names);
        }

        public Missing(String name) {
            this(List.of(name));
        }

        /** The names in a row, ready to be printed. */
        public String what() {
            return String.join(", ", names);
        }
    }

    /** No number at all, such as a quotient with denominator zero; {@code why} says so. */
    record Undefined(String why) implements Value {
    }
}
