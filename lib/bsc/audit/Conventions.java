package bsc.audit;

import bsc.model.Convention;
import bsc.model.Printed;
import java.util.List;

/** Which conventions are tried on what; each alone, in the order of {@link Convention}. */
final class Conventions {
    /** Those that change how numbers are read or computed; for what a machine printed, double precision comes first. */
    static final List<Convention> OF_NUMBERS = List.of(Convention.CUT, Convention.UNROUNDED, Convention.YEAR_LENGTH,
            Convention.ABSOLUTE_BASE, Convention.WHOLE_BEDS);
    /** A relation is between numbers as they are printed; what the inputs would give in their place says nothing of it. */
    static final List<Convention> OF_RELATIONS = List.of(Convention.CUT, Convention.YEAR_LENGTH, Convention.ABSOLUTE_BASE,
            Convention.WHOLE_BEDS);

    private static final int DIGITS_OF_A_DOUBLE = 15;

    private Conventions() {
    }

    /** True for a fraction with so many digits as only a machine prints. */
    static boolean isOfAMachine(Printed.Number printed) {
        return printed.value().scale() > 0 && printed.value().precision() >= DIGITS_OF_A_DOUBLE;
    }
}
