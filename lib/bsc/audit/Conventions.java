package bsc.audit;

import bsc.formula.Reading;
import bsc.model.Convention;
import bsc.model.Interval;
import bsc.model.Printed;
import java.math.BigDecimal;
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
    /** Some thousand roundings of a double, so that 1 - BOR / 100 may be small. */
    private static final BigDecimal MACHINE = new BigDecimal("1E-12");

    private Conventions() {
    }

    /** True for a fraction with so many digits as only a machine prints. */
    static boolean isOfAMachine(Printed.Number printed) {
        return printed.value().scale() > 0 && printed.value().precision() >= DIGITS_OF_A_DOUBLE;
    }

    /**
     * The values that print so under ordinary rounding, with the room that computing in double precision takes,
     * [p - 1e-12 |p|, p + 1e-12 |p|], where so many digits are printed that only a machine did.
     */
    static Interval byMachine(Printed.Number printed) {
        if (!isOfAMachine(printed)) {
            return printed.rounded();
        }
        BigDecimal room = printed.value().abs().multiply(MACHINE);
        return Interval.closed(printed.value().subtract(room), printed.value().add(room));
    }

    /** The reading under a convention, as an author has it who reads all the numbers in one way. */
    static Reading alike(Reading reading, Convention convention) {
        return switch (convention) {
            case CUT -> reading.withSet(Printed.Number::cut);
            case DOUBLE_PRECISION -> reading.withSet(Conventions::byMachine);
            default -> reading.under(convention);
        };
    }
}
