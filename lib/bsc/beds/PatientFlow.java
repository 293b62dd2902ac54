package bsc.beds;

/**
 * The patients of a group of wards over a period: those at its end are those at its start, and who came, less who left.
 *
 * @param atStart  in bed at the end of the day before
 * @param movedIn  from another ward or class
 * @param alive    discharged alive
 * @param diedBefore dead within 48 hours
 */
public record PatientFlow(long atStart, long admitted, long movedIn, long movedOut, long alive, long diedBefore, long diedAfter, long atEnd) {
    public PatientFlow {
        if (atStart + admitted + movedIn - movedOut - alive - diedBefore - diedAfter != atEnd) {
            throw new IllegalArgumentException("patients at the end are not those at the start, and who came, less who left");
        }
    }

    /** Alive and dead; who moved to another ward is not discharged. */
    public long discharged() {
        return alive + died();
    }

    public long died() {
        return diedBefore + diedAfter;
    }
}
