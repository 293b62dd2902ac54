package bsc.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.read.SurveyFolder;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Resamples of respondents. */
class BootstrapTest {
    private static final Survey PATIENTS = patients();

    private static Survey patients() {
        SurveyFolder files = SurveyFolder.read(Repository.data().resolve("examples/patient-survey"), false);
        return Survey.of("patient-survey", files.items(), files.responses(), files.importance(), files.expectation());
    }

    /** The same numbers from the same seed, to the last bit, on one processor, on two and on three. */
    @Test
    void numbersDoNotDependOnTheProcessors() throws Exception {
        Questionnaire answers = PATIENTS.answers();
        CompleteAnswers complete = CompleteAnswers.of(answers, answers.items()).orElseThrow();
        AlphaBootstrap alpha = AlphaBootstrap.of(complete, 3333, 7, 0.95);
        ImportancePerformance map = ImportancePerformance.of(answers, PATIENTS.importance().orElseThrow(), 3333, 7);
        for (int processors = 1; processors <= 3; processors++) {
            ForkJoinPool pool = new ForkJoinPool(processors);
            assertEquals(alpha, pool.submit(() -> AlphaBootstrap.of(complete, 3333, 7, 0.95)).get());
            assertEquals(map, pool.submit(() -> ImportancePerformance.of(answers, PATIENTS.importance().orElseThrow(), 3333, 7)).get());
            pool.shutdown();
        }
    }

    /** Packed sums are the sums, for numbers of every size that answers have, and for more rows than a lane holds at once. */
    @Test
    void packedSumsAreTheSums() {
        Random random = new Random(3);
        for (long greatest : new long[] {1, 2, 4, 10, 100, 20_000, 1L << 40, (1L << 56) - 1}) {
            for (int columns : new int[] {1, 2, 3, 7, 30}) {
                long[][] rows = IntStream.range(0, 300).mapToObj(p -> random.longs(columns, 0, greatest + 1).toArray()).toArray(long[][]::new);
                rows[0][0] = greatest;
                int[] drawn = random.ints(greatest > 1L << 41 ? 64 : 2000, 0, 300).toArray();
                drawn[0] = 0;
                long[] sums = new long[columns];
                PackedAnswers.of(rows).sums(drawn, sums);
                long[] expected = new long[columns];
                for (int person : drawn) {
                    Arrays.setAll(expected, i -> expected[i] + rows[person][i]);
                }
                assertEquals(Arrays.toString(expected), Arrays.toString(sums), greatest + " " + columns);
            }
        }
    }

    /** A resample's alpha is that of the respondents drawn, computed as everywhere else. */
    @Test
    void aResampleHasTheAlphaOfItsRespondents() {
        CompleteAnswers complete = CompleteAnswers.of(PATIENTS.answers(), PATIENTS.answers().items()).orElseThrow();
        var random = bsc.model.RandomStreams.of(1, 0);
        double[] alphas = IntStream.range(0, 200).mapToDouble(sample -> {
            int[] drawn = new int[complete.respondents()];
            PackedAnswers.draw(random, drawn);
            double[][] columns = Arrays.stream(complete.columns()).map(c -> Arrays.stream(drawn).mapToDouble(p -> c[p]).toArray()).toArray(double[][]::new);
            return Reliability.alpha(new CompleteAnswers(complete.items(), columns));
        }).sorted().toArray();
        AlphaBootstrap bootstrap = AlphaBootstrap.of(complete, 200, 1, 0.5);
        // quantiles of type 7 of 200 numbers: a quarter and three quarters of the way lie between the 50th and 51st, 150th and 151st
        assertEquals(alphas[49] + 0.75 * (alphas[50] - alphas[49]), bootstrap.low(), 1e-12);
        assertEquals(alphas[149] + 0.25 * (alphas[150] - alphas[149]), bootstrap.high(), 1e-12);
    }

    /** Means that are equal lie on the line, however their quotients are rounded. */
    @Test
    void equalMeansLieOnTheLine() {
        assertEquals(Quadrant.KEEP_UP, Quadrant.of(0.1 + 0.2, 0.1 + 0.2, 0.3, 0.3));
        assertEquals(Quadrant.KEEP_UP, Quadrant.of(0.3, 0.3, 0.1 + 0.2, 0.1 + 0.2));
    }

    /** Where nobody says how many, a large file has fewer resamples, and its interval is narrow all the same. */
    @Test
    void manyRespondentsHaveFewerResamples() {
        assertEquals("[10000, 10000, 8000, 400, 400]", IntStream.of(60, 4000, 5000, 100_000, 10_000_000).map(SurveyChoices::resamples).boxed().toList().toString());
        assertTrue(SurveyChoices.usual(PATIENTS).equals(SurveyChoices.USUAL));
    }
}
