package bsc.audit;

import bsc.model.Band;
import bsc.model.Criterion.Range;
import bsc.model.Direction;
import java.math.BigDecimal;
import java.util.List;

/** What is wrong with a table of bands, with the rows and numbers concerned. */
public sealed interface BandFault {
    /** Numbers that lie in no row. */
    record NoRow(Range numbers) implements BandFault {
    }

    /**
     * Numbers between rows that lie in none.
     *
     * @param hairline true when they are less than one unit of the last printed digit apart
     */
    record BetweenRows(List<Band> before, List<Band> after, Range numbers, boolean hairline) implements BandFault {
        public BetweenRows {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** Numbers that lie in several rows which say otherwise of them. */
    record SeveralRows(Range numbers, List<Band> rows) implements BandFault {
        public SeveralRows {
            rows = List.copyOf(rows);
        }
    }

    /** Rows of which every number lies in another row too. */
    record NeverAlone(List<Band> rows) implements BandFault {
        public NeverAlone {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row that holds no number.
     *
     * @param whole    true when only whole numbers count, and it holds others
     * @param reversed true when its low end is above its high end, as if its signs were reversed
     */
    record EmptyRow(Band row, Range range, boolean whole, boolean reversed) implements BandFault {
    }

    /** A row that prints a sign without a number. */
    record SignAlone(Band row) implements BandFault {
    }

    /** A row with an end that no value can reach. */
    record Beyond(Band row, BigDecimal end, boolean low, Range possible) implements BandFault {
    }

    /** One band with two scores. */
    record TwoScores(Band one, Band other) implements BandFault {
    }

    /**
     * Scores that do not go the way the indicator does.
     *
     * @param nearest the two rows nearest to each other that break the order; for a target three
     * @param rows    how many rows do in all
     */
    record OutOfOrder(Direction direction, List<Band> nearest, int rows) implements BandFault {
        public OutOfOrder {
            nearest = List.copyOf(nearest);
        }
    }

    /** The greatest score of the table is not the stated maximum. */
    record NotTheMaximum(BigDecimal maximum, BigDecimal greatest, List<Band> rows) implements BandFault {
        public NotTheMaximum {
            rows = List.copyOf(rows);
        }
    }

    /** The components do not sum to the stated maximum. */
    record ComponentsSum(List<BigDecimal> components, BigDecimal sum, BigDecimal maximum) implements BandFault {
        public ComponentsSum {
            components = List.copyOf(components);
        }
    }
}
