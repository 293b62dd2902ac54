package bsc.survey;

import bsc.model.InParallel;
import bsc.model.RandomStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
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
    /** What is kept in fewer resamples is open. */
    public static final double SURE = 0.95;

    /**
     * An item on the map.
     *
     * @param byMeans  its quadrant where the lines are the grand means, as most studies draw them
     * @param byMiddle where they are the middle of its scale
     * @param rounded  byMeans where means and lines are rounded to two decimals first, as they are printed
     * @param kept     the share of resamples of the respondents in which byMeans is the same
     * @param acrossError over the resamples, the standard deviation of how far its performance lies from the line; upwardsError
     *                 of its importance
     */
    public record OnMap(Item item, double performance, double importance, Quadrant byMeans, Quadrant byMiddle, Quadrant rounded, double kept,
                        double acrossError, double upwardsError) {
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
        Resampled resampled = resampled(performance, importance, quadrants(p, i), resamples, seed);
        List<OnMap> points = new ArrayList<>();
        for (int at = 0; at < p.length; at++) {
            Item item = performance.items().get(at);
            double middle = (item.lowest() + item.highest()) / 2.0;
            points.add(new OnMap(item, p[at], i[at], Quadrant.of(p[at], i[at], lineP, lineI), Quadrant.of(p[at], i[at], middle, middle),
                    Quadrant.of(rounded(p[at]), rounded(i[at]), rounded(lineP), rounded(lineI)),
                    (double) resampled.kept[at] / resamples, resampled.performance.error(at, resamples), resampled.importance.error(at, resamples)));
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

    /** Of the items that somebody answered. */
    private static double mean(double[] means) {
        double sum = 0;
        int answered = 0;
        for (double mean : means) {
            if (!Double.isNaN(mean)) {
                sum += mean;
                answered++;
            }
        }
        return sum / answered;
    }

    private static Quadrant[] quadrants(double[] p, double[] i) {
        double lineP = mean(p);
        double lineI = mean(i);
        return IntStream.range(0, p.length).mapToObj(at -> Quadrant.of(p[at], i[at], lineP, lineI)).toArray(Quadrant[]::new);
    }

    /** Sums over resamples, of each item's distance from the line and of its square. */
    private record Distances(double[] sums, double[] squares) {
        Distances(int items) {
            this(new double[items], new double[items]);
        }

        void add(double[] means) {
            double line = mean(means);
            for (int at = 0; at < means.length; at++) {
                double distance = Double.isNaN(means[at]) ? 0 : means[at] - line;
                sums[at] += distance;
                squares[at] += distance * distance;
            }
        }

        void add(Distances other) {
            Arrays.setAll(sums, at -> sums[at] + other.sums[at]);
            Arrays.setAll(squares, at -> squares[at] + other.squares[at]);
        }

        double error(int at, int resamples) {
            return Math.sqrt(Math.max(0, squares[at] / resamples - Math.pow(sums[at] / resamples, 2)));
        }
    }

    /** How often each item kept its quadrant, and how far it moved. */
    private record Resampled(long[] kept, Distances performance, Distances importance) {
        Resampled(int items) {
            this(new long[items], new Distances(items), new Distances(items));
        }

        void add(Resampled other) {
            Arrays.setAll(kept, at -> kept[at] + other.kept[at]);
            performance.add(other.performance);
            importance.add(other.importance);
        }
    }

    private static Resampled resampled(Questionnaire performance, Questionnaire importance, Quadrant[] found, int resamples, long seed) {
        boolean same = performance.responses().stream().map(Response::respondent).toList().equals(importance.responses().stream().map(Response::respondent).toList());
        DrawnMeans p = new DrawnMeans(performance);
        DrawnMeans i = new DrawnMeans(importance);
        List<Long> blocks = LongStream.range(0, (resamples + BLOCK - 1) / BLOCK).boxed().toList();
        Resampled all = new Resampled(found.length);
        InParallel.map(blocks, block -> block(p, i, same, found, RandomStreams.of(seed, block), (int) Math.min(BLOCK, resamples - block * BLOCK))).forEach(all::add);
        return all;
    }

    /** Where the same people answered both, a person is drawn with both. */
    private static Resampled block(DrawnMeans p, DrawnMeans i, boolean same, Quadrant[] found, UniformRandomProvider random, int resamples) {
        Resampled all = new Resampled(found.length);
        int[] drawn = new int[p.respondents()];
        int[] drawnI = same ? drawn : new int[i.respondents()];
        DrawnMeans.Resample resampleP = p.new Resample();
        DrawnMeans.Resample resampleI = i.new Resample();
        for (int sample = 0; sample < resamples; sample++) {
            PackedAnswers.draw(random, drawn);
            if (!same) {
                PackedAnswers.draw(random, drawnI);
            }
            double[] meansP = resampleP.of(drawn);
            double[] meansI = resampleI.of(drawnI);
            all.performance.add(meansP);
            all.importance.add(meansI);
            double lineP = mean(meansP);
            double lineI = mean(meansI);
            for (int at = 0; at < found.length; at++) {
                all.kept[at] += Quadrant.of(meansP[at], meansI[at], lineP, lineI) == found[at] ? 1 : 0;
            }
        }
        return all;
    }
}
