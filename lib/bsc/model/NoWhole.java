package bsc.model;

import java.util.List;

/** Why the parts that a measure has in a period do not make its whole. */
public sealed interface NoWhole {
    String measure();

    String period();

    /**
     * Parts are missing, so that the sum or mean of the others is not the whole.
     *
     * @param given   how many parts there are
     * @param all     how many make the whole
     * @param kind    what the parts are: months, quarters, half-years, parts
     * @param lacking those that are not there
     */
    record Lacking(String measure, String period, int given, int all, String kind, List<String> lacking) implements NoWhole {
        public Lacking {
            lacking = List.copyOf(lacking);
        }
    }

    /** One part holds months that another holds too: a month and its quarter. */
    record Overlapping(String measure, String period, String part, String other) implements NoWhole {
    }

    /** The parts are told by numbers alone, and nothing says how many make the whole: 1 to 11. */
    record Numbered(String measure, String period, int given, String first, String last) implements NoWhole {
    }
}
