package bsc.beds;

import bsc.model.BadData;
import bsc.model.Sentence;
import java.util.Optional;

/**
 * For what beds are planned.
 *
 * @param discharges expected in the period
 * @param days       the days of the period
 * @param occupancy  the target, in percent
 * @param beds       a number of beds to be looked at, where one is in mind
 * @param years      how many periods are simulated
 */
public record PlanAsked(int discharges, int days, double occupancy, Optional<Integer> beds, int years, long seed) {
    private static final int MOST_DISCHARGES = 1_000_000;
    private static final int MOST_DAYS = 3660;
    private static final int MOST_BEDS = 100_000;
    private static final int MOST_YEARS = 100_000;
    private static final long MOST_ADMISSIONS = 2_000_000_000L;

    public PlanAsked {
        check("--discharges", discharges, MOST_DISCHARGES);
        check("--days", days, MOST_DAYS);
        check("--years", years, MOST_YEARS);
        beds.ifPresent(b -> check("--for", b, MOST_BEDS));
        if (!(occupancy > 0 && occupancy <= 100)) {
            throw new BadData(Sentence.of("--occupancy: {0} is no share of beds; write percent above 0 and at most 100", occupancy));
        }
        if ((long) discharges * years > MOST_ADMISSIONS) {
            throw new BadData(Sentence.of("--years: {0} times {1} discharges are more than {2} admissions; simulate fewer years", years, discharges, MOST_ADMISSIONS));
        }
    }

    private static void check(String option, int number, int most) {
        if (number < 1 || number > most) {
            throw new BadData(Sentence.of("{0}: {1} is out of range; write a whole number from 1 to {2}", option, number, most));
        }
    }
}
