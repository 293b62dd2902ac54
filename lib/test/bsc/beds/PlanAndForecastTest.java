package bsc.beds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.Repository;
import bsc.read.GridFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Beds for expected discharges, and patient days of the months ahead. */
class PlanAndForecastTest {
    private static final Path MONTHS = Repository.root().resolve("data/examples/patient-days.csv");

    @TempDir
    Path folder;

    private static BedPlan plan(Map<Integer, Long> stays, int discharges, double occupancy, int years) {
        return BedPlan.of(new ObservedStays(new TreeMap<>(stays), 0), new PlanAsked(discharges, 365, occupancy, Optional.empty(), years, 1));
    }

    /** Discharges, mean stay, target: beds, by hand. */
    @Test
    void bedsByFormula() {
        assertEquals(100, plan(Map.of(4, 1L), 7300, 80, 1).beds());
        assertEquals(80, plan(Map.of(4, 1L), 7300, 100, 1).beds());
        assertEquals(101, plan(Map.of(4, 1L), 7301, 80, 1).beds());
        assertEquals(100, plan(Map.of(2, 1L, 6, 1L), 7300, 80, 1).beds());
        assertEquals(80.0, plan(Map.of(4, 1L), 7300, 80, 1).occupancy(100), 1e-9);
    }

    /** The census of a ward that turns nobody away has a Poisson distribution (Eick, Massey and Whitt 1993), whatever the stays. */
    @Test
    void censusIsThatOfTheory() {
        for (Map<Integer, Long> stays : List.<Map<Integer, Long>>of(Map.of(4, 1L), Map.of(1, 5L, 2, 3L, 20, 2L), Map.of(1, 1L))) {
            BedPlan plan = plan(stays, 1825, 75, 2000);
            PoissonDistribution theory = new PoissonDistribution(plan.patientDays() / 365);
            for (int beds = 0; beds < 60; beds++) {
                assertEquals(1 - theory.cumulativeProbability(beds), plan.over(beds), 0.01, stays + " " + beds);
            }
            assertEquals(theory.inverseCumulativeProbability(0.9), plan.quantile(0.9), 1);
            assertEquals(plan.over(20), plan.full(21));
        }
    }

    @Test
    void theSameSeedGivesTheSameOnAnyNumberOfProcessors() throws Exception {
        BedPlan here = plan(Map.of(1, 5L, 9, 2L), 900, 75, 50);
        ForkJoinPool one = new ForkJoinPool(1);
        assertEquals(here.census(), one.submit(() -> plan(Map.of(1, 5L, 9, 2L), 900, 75, 50).census()).get());
        one.shutdown();
    }

    /** Passengers of 1949 to 1951 (Box and Jenkins 1976, series G), against HoltWinters of R 4.2.2 with the same beginning and weights. */
    @Test
    void smoothsAsRDoes() {
        double[] y = {112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118, 115, 126, 141, 135, 125, 149, 170, 170, 158, 133, 114, 140, 145, 150, 178,
            163, 172, 178, 199, 199, 184, 162, 146, 166};
        double first = Arrays.stream(y, 0, 12).average().orElseThrow();
        double second = Arrays.stream(y, 12, 24).average().orElseThrow();
        HoltWinters smoothed = HoltWinters.from(y, new double[] {0.3, 0.1, 0.2}, first, (second - first) / 12, Arrays.stream(y, 0, 12).map(v -> v - first).toArray());
        assertEquals(166.440799211, smoothed.ahead(1), 1e-6);
        assertEquals(173.768416594, smoothed.ahead(2), 1e-6);
        assertEquals(190.831845506, smoothed.ahead(3), 1e-6);
        assertEquals(1277.54651889, smoothed.squares(), 1e-5);
    }

    /** A straight line with a season that repeats is continued without an error. */
    @Test
    void whatIsRegularIsContinued() {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            values.add(1000 + 5.0 * i + 40 * (i % 12));
        }
        MonthlySeries series = new MonthlySeries(java.time.YearMonth.of(2022, 1), values);
        Forecast forecast = Forecast.of(series, 12);
        assertEquals(60, forecast.meanError(ForecastMethod.LAST_YEAR), 1e-9);
        assertTrue(forecast.meanError(ForecastMethod.HOLT_WINTERS) < 1e-6, "" + forecast.meanError(ForecastMethod.HOLT_WINTERS));
        assertEquals(ForecastMethod.HOLT_WINTERS, forecast.better());
        assertEquals(values.get(36), forecast.ahead().get(ForecastMethod.LAST_YEAR).get(0));
    }

    /** No month of the back-test knows itself or a later one. */
    @Test
    void theBackTestKnowsOnlyWhatWasBefore() {
        MonthlySeries series = MonthlySeries.of(GridFile.read(MONTHS, false), Optional.empty());
        Forecast forecast = Forecast.of(series, 1);
        for (int changed = 0; changed < 12; changed++) {
            List<Double> values = new ArrayList<>(series.values());
            int at = values.size() - 12 + changed;
            values.set(at, values.get(at) * 2);
            Forecast other = Forecast.of(new MonthlySeries(series.first(), values), 1);
            for (ForecastMethod method : ForecastMethod.values()) {
                assertEquals(forecast.backTest().get(method).subList(0, changed + 1), other.backTest().get(method).subList(0, changed + 1));
            }
            assertNotEquals(forecast.ahead().get(ForecastMethod.HOLT_WINTERS), other.ahead().get(ForecastMethod.HOLT_WINTERS));
        }
    }

    @TestFactory
    Stream<DynamicTest> badSeriesAreRefused() throws IOException {
        String months = Files.readString(MONTHS);
        String name = folder.resolve("m.csv").toString();
        return Stream.of(
                List.of(months.replaceFirst("2021-03,", "2021-04,"), name + ":4: column period: '2021-04' stands where 2021-03 is expected; months follow one another, each once"),
                List.of(months.replaceFirst("2021-03,", "Maret,"), name + ":4: column period: 'Maret' is no month; write it as 2025-03"),
                List.of(months.replaceFirst("2021-03,", "2021-03,-"), name + ":4: column patient_days: '-"),
                List.of(months.replaceFirst("patient_days", "days"), name + ":1: column patient_days is missing; columns are: period, days, x-note"),
                List.of(months.lines().limit(31).reduce((a, b) -> a + "\n" + b).orElseThrow() + "\n", "a forecast is not made without its back-test, which needs 36 months; there are 30"),
                List.of("ward,period,patient_days\nA,2021-01,3\n", name + ":2: column ward: 'A' is one ward of several; name the ward with --ward"))
                .map(c -> DynamicTest.dynamicTest(c.get(1), () -> {
                    Files.writeString(Path.of(name), c.get(0));
                    Command.Result result = Command.of("beds", "forecast", name);
                    assertEquals(2, result.status());
                    assertTrue(result.message().startsWith(c.get(1)), result.message());
                }));
    }

    @TestFactory
    Stream<DynamicTest> badPlansAreRefused() {
        return Stream.of(
                List.of("--discharges=0", "--discharges: 0 is out of range; write a whole number from 1 to 1000000"),
                List.of("--discharges=9,--occupancy=120", "--occupancy: 120.0 is no share of beds; write percent above 0 and at most 100"),
                List.of("--discharges=9,--ward=Nirwana", "nobody was discharged from the ward 'Nirwana' in the period; name a ward of the register"),
                List.of("--discharges=1000000,--years=100000", "--years: 100000 times 1000000 discharges are more than 2000000000 admissions; simulate fewer years"))
                .map(c -> DynamicTest.dynamicTest(c.get(0), () -> {
                    List<String> arguments = new ArrayList<>(List.of("plan", Repository.root().resolve("data/examples/register").toString()));
                    arguments.addAll(List.of(c.get(0).split(",")));
                    Command.Result result = Command.of("beds", arguments.toArray(String[]::new));
                    assertEquals(c.get(1), result.message());
                    assertEquals(2, result.status());
                }));
    }
}
