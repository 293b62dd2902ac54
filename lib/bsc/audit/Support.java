package bsc.audit;

import bsc.audit.edits.PrintedCell;
import bsc.formula.Aggregate;
import bsc.formula.Arithmetic;
import bsc.model.Figure;
import bsc.model.Occasion;
import bsc.model.Printed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What supports a proposed cause: the arithmetic, or the numbers in print, by which a figure would follow. */
public sealed interface Support {
    /** Another number in its place would follow. */
    record WouldFollow(Printed.Number number) implements Support {
    }

    /** What is printed is what the recomputed percentage leaves to 100. */
    record Complement(BigDecimal recomputed) implements Support {
    }

    /** What is printed is the recomputed number rounded up to whole units. */
    record RoundedUp(BigDecimal recomputed, BigDecimal printed) implements Support {
    }

    /** What is printed is the recomputed percentage in a thousand. */
    record InThousand(BigDecimal recomputed) implements Support {
    }

    /**
     * What is printed comes out by this arithmetic.
     *
     * @param on the occasion whose numbers are put in, where it is another one
     */
    record ComesOut(Optional<Occasion> on, Arithmetic.PutIn arithmetic, BigDecimal result) implements Support {
    }

    /** The number was printed first for something else. */
    record PrintedFor(Arithmetic.FirstPrinted first) implements Support {
    }

    /** What is printed is the last of so many values. */
    record LastOf(int values, BigDecimal last) implements Support {
    }

    /** What is printed is the sum or mean without one of the values. */
    record Without(Aggregate of, BigDecimal leftOut, BigDecimal rest) implements Support {
    }

    /** The word that would be right stands at another figure. */
    record StandsAt(Figure other) implements Support {
    }

    /** The figure is as far from another one that does not follow as it should be. */
    record CarriedOn(Figure from, BigDecimal step, Printed.Number to) implements Support {
    }

    /** With one of these numbers in the place of an input, all that names it follows. */
    record Mends(List<Printed.Number> numbers, PrintedCell cell) implements Support {
        public Mends {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * With one of these numbers in a place in print, so many relations and figures hold that share it.
     *
     * @param otherEdits how many other numbers have to be put otherwise besides
     */
    record MendsShared(List<Printed.Number> numbers, PrintedCell cell, int otherEdits, int holding) implements Support {
        public MendsShared {
            numbers = List.copyOf(numbers);
        }
    }
}
