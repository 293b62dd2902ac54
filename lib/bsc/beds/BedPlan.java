package bsc.beds;

import bsc.model.InParallel;
import bsc.model.RandomStreams;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateDiscreteSampler;

/**
 * Beds for an expected number of discharges, by formula and by simulation.
 *
 * <p>By formula: with D discharges, mean stay L (days), t days and target occupancy BOR (percent), patient days are D L and
 * beds 100 D L / (t BOR), rounded up. Worked example: 7,300 discharges of 4 days in 365 days need 29,200 patient days, 80 beds
 * at 100 %, 100 at 80 %.
 *
 * <p>By simulation: admissions of a day are drawn from a Poisson distribution with mean D / t, the stay of each from those
 * that were observed, and everybody is given a bed; the census of each day of a period is counted after a time as long as the
 * longest stay. Then the census has a Poisson distribution with mean D L / t, whatever the distribution of stays (Eick, Massey
 * and Whitt 1993, The physics of the M_t/G/infinity queue, doi:10.1287/opre.41.4.731), which a test holds it to.
 *
 * @param census on how many simulated days so many patients were in bed: the index is the number of patients
 */
public record BedPlan(PlanAsked asked, ObservedStays stays, List<Long> census) {
    public BedPlan {
        census = List.copyOf(census);
    }

    /** The same for the same seed, on any number of processors. */
    public static BedPlan of(ObservedStays stays, PlanAsked asked) {
        int[] each = stays.each();
        List<long[]> years = InParallel.map(IntStream.range(0, asked.years()).boxed().toList(), year ->
                simulated(each, stays.days().lastKey(), asked, RandomStreams.of(asked.seed(), year)));
        long[] sum = new long[years.stream().mapToInt(y -> y.length).max().orElse(1)];
        years.forEach(year -> IntStream.range(0, year.length).forEach(i -> sum[i] += year[i]));
        return new BedPlan(asked, stays, Arrays.stream(sum).boxed().toList());
    }

    private static long[] simulated(int[] stays, int longest, PlanAsked asked, UniformRandomProvider random) {
        SharedStateDiscreteSampler admissions = PoissonSampler.of(random, (double) asked.discharges() / asked.days());
        int[] change = new int[longest + asked.days() + 1];
        for (int day = 0; day < longest + asked.days(); day++) {
            int admitted = admissions.sample();
            change[day] += admitted;
            for (int i = 0; i < admitted; i++) {
                change[Math.min(day + stays[random.nextInt(stays.length)], change.length - 1)]--;
            }
        }
        long[] census = new long[1];
        int patients = 0;
        for (int day = 0; day < longest + asked.days(); day++) {
            patients += change[day];
            if (day >= longest) {
                census = patients < census.length ? census : Arrays.copyOf(census, patients + 1);
                census[patients]++;
            }
        }
        return census;
    }

    /** Patient days that are expected: D L. */
    public double patientDays() {
        return asked.discharges() * stays.mean();
    }

    /** Beds by the formula, rounded up. */
    public int beds() {
        return (int) Math.ceil(100 * patientDays() / (asked.days() * asked.occupancy()) - 1e-9);
    }

    /** The occupancy that so many beds would have, in percent: 100 D L / (A t). */
    public double occupancy(int beds) {
        return 100 * patientDays() / ((double) beds * asked.days());
    }

    private long simulatedDays() {
        return census.stream().mapToLong(Long::longValue).sum();
    }

    /** The share of days, from 0 to 1, on which there are more patients than so many beds. */
    public double over(int beds) {
        return beds + 1 >= census.size() ? 0 : (double) census.subList(beds + 1, census.size()).stream().mapToLong(Long::longValue).sum() / simulatedDays();
    }

    /** The share of days, from 0 to 1, on which no bed of so many is free. */
    public double full(int beds) {
        return over(beds - 1);
    }

    /** The fewest patients that are not exceeded on such a share of the days. @param share above 0, below 1 */
    public int quantile(double share) {
        int patients = 0;
        while (1 - over(patients) < share) {
            patients++;
        }
        return patients;
    }
}
