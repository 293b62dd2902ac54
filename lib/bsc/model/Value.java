package bsc.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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

    /** Not published, with all that would have to be. */
    record Missing(List<Lack> lacks) implements Value {
        public Missing {
            lacks = List.copyOf(lacks);
        }

        public Missing(Lack lack) {
            this(List.of(lack));
        }
    }

    /** One thing that is not published. */
    sealed interface Lack {
        /**
         * A number of a measure.
         *
         * @param parts those that the period lacks, where others are there
         */
        record OfMeasure(Measure measure, Occasion occasion, Optional<NoWhole> parts) implements Lack {
        }

        /** A formula of an indicator of which no value is printed either. */
        record OfIndicator(Indicator indicator) implements Lack {
        }

        /** A formula of a figure that is no indicator's. */
        record OfFigure(String figure) implements Lack {
        }

        /** A number under a name. */
        record OfName(String name) implements Lack {
        }
    }

    /** No number at all. */
    record Undefined(Cause cause) implements Value {
    }

    /** Why there is no number. */
    sealed interface Cause {
        /**
         * A quotient of which the denominator is zero, or may be.
         *
         * @param denominator as a formula
         */
        record ZeroDenominator(String denominator, boolean certain) implements Cause {
        }

        /** A number beyond ten to this power, or closer to zero than its inverse. */
        record BeyondPower(int power, boolean great) implements Cause {
        }

        /** A figure that prints a word. */
        record PrintedAsWord(String figure) implements Cause {
        }
    }
}
