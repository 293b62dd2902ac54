package bsc.survey;

import bsc.model.InParallel;
import bsc.model.RandomStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * What is important to the respondents and how well it is done.
 *
 * @param performanceLine the mean of the means of performance; importanceLine likewise
 * @param index           the customer satisfaction index: sum of w P / highest answer, in percent, w the share of an item's mean
 *                        importance in the sum of all; empty where items have different highest answers
 */
public record ImportancePerformance(List<OnMap> points, double performanceLine, double importanceLine, OptionalDouble index) {
    private static final int BLOCK = 250;
    private static final int BLANK = Integer.MIN_VALUE;
    /** What is kept in fewer resamples is open. */
    public static final double SURE = 0.95;

    /**
     * An item on the map.
     *
     * @param byMeans  its quadrant where the lines are the grand means, as most studies draw them
     * @param byMiddle where they are the middle of its scale
     * @param rounded  byMeans where means and lines are rounded to two decimals first, as they are printed
     * @param kept     the share of resamples of the respondents in which byMeans is the same
     */
    public record OnMap(Item item, double performance, double importance, Quadrant byMeans, Quadrant byMiddle, Quadrant rounded, double kept) {
        /** Has it no quadrant but by chance or rounding? */
        public boolean open() {
            return kept < SURE || rounded != byMeans;
        }
    }

    public ImportancePerformance {
        points = List.copyOf(points);
    }

    public static ImportancePerformance of(Questionnaire performance, Questionnaire importance, int resamples, long seed) {
        double[] p = means(performance);
        double[] i = means(importance);
        double lineP = mean(p);
        double lineI = mean(i);
        double[] kept = kept(performance, importance, quadrants(p, i), resamples, seed);
        List<OnMap> points = new ArrayList<>();
        for (int at = 0; at < p.length; at++) {
            Item item = performance.items().get(at);
            double middle = (item.lowest() + item.highest()) / 2.0;
            points.add(new OnMap(item, p[at], i[at], Quadrant.of(p[at], i[at], lineP, lineI), Quadrant.of(p[at], i[at], middle, middle),
                    Quadrant.of(rounded(p[at]), rounded(i[at]), rounded(lineP), rounded(lineI)), kept[at]));
        }
        int highest = performance.items().get(0).highest();
        boolean one = performance.items().stream().allMatch(item -> item.highest() == highest);
        double weighted = IntStream.range(0, p.length).mapToDouble(at -> p[at] * i[at]).sum() / Arrays.stream(i).sum();
        return new ImportancePerformance(points, lineP, lineI, one ? OptionalDouble.of(100 * weighted / highest) : OptionalDouble.empty());
    }

    private static double rounded(double mean) {
        return Math.round(mean * 100 + 1e-9) / 100.0;
    }

    private static double[] means(Questionnaire answers) {
        return answers.items().stream().mapToDouble(item -> ItemSummary.of(answers, item).mean()).toArray();
    }

    private static double mean(double[] numbers) {
        return Arrays.stream(numbers).average().orElseThrow();
    }

    private static Quadrant[] quadrants(double[] p, double[] i) {
        double lineP = mean(p);
        double lineI = mean(i);
        return IntStream.range(0, p.length).mapToObj(at -> Quadrant.of(p[at], i[at], lineP, lineI)).toArray(Quadrant[]::new);
    }

    private static double[] kept(Questionnaire performance, Questionnaire importance, Quadrant[] found, int resamples, long seed) {
        boolean same = performance.responses().stream().map(Response::respondent).toList().equals(importance.responses().stream().map(Response::respondent).toList());
        int[][] p = scored(performance);
        int[][] i = scored(importance);
        List<Long> blocks = LongStream.range(0, (resamples + BLOCK - 1) / BLOCK).boxed().toList();
        long[] all = new long[found.length];
        InParallel.map(blocks, block -> block(p, i, same, found, RandomStreams.of(seed, block), (int) Math.min(BLOCK, resamples - block * BLOCK)))
                .forEach(counts -> Arrays.setAll(all, at -> all[at] + counts[at]));
        return Arrays.stream(all).mapToDouble(count -> (double) count / resamples).toArray();
    }

    /** A row for each respondent. */
    private static int[][] scored(Questionnaire answers) {
        return answers.responses().stream().map(r -> IntStream.range(0, answers.items().size()).map(at -> {
            OptionalInt answer = r.answers().get(at);
            return answer.isPresent() ? answers.items().get(at).scored(answer.getAsInt()) : BLANK;
        }).toArray()).toArray(int[][]::new);
    }

    /** Where the same people answered both, a person is drawn with both. */
    private static long[] block(int[][] p, int[][] i, boolean same, Quadrant[] found, UniformRandomProvider random, int resamples) {
        long[] kept = new long[found.length];
        for (int sample = 0; sample < resamples; sample++) {
            int[] drawn = random.ints(p.length, 0, p.length).toArray();
            double[] meansP = means(p, drawn);
            double[] meansI = means(i, same ? drawn : random.ints(i.length, 0, i.length).toArray());
            Quadrant[] quadrants = quadrants(meansP, meansI);
            for (int at = 0; at < found.length; at++) {
                kept[at] += quadrants[at] == found[at] ? 1 : 0;
            }
        }
        return kept;
    }

    private static double[] means(int[][] rows, int[] drawn) {
        double[] sums = new double[rows[0].length];
        int[] counts = new int[sums.length];
        for (int person : drawn) {
            int[] row = rows[person];
            for (int at = 0; at < sums.length; at++) {
                if (row[at] != BLANK) {
                    sums[at] += row[at];
                    counts[at]++;
                }
            }
        }
        for (int at = 0; at < sums.length; at++) {
            sums[at] /= counts[at];
        }
        return sums;
    }
}
