package bsc.bench;

import bsc.model.Place;
import bsc.read.SurveyFolder;
import bsc.say.Language;
import bsc.say.Words;
import bsc.survey.AlphaBootstrap;
import bsc.survey.AskedSample;
import bsc.survey.CompleteAnswers;
import bsc.survey.ImportancePerformance;
import bsc.survey.Item;
import bsc.survey.ItemDirection;
import bsc.survey.Questionnaire;
import bsc.survey.Response;
import bsc.survey.Survey;
import bsc.survey.SurveyChoices;
import bsc.tool.Stopwatch;
import bsc.view.SurveyView;
import bsc.write.TextWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The speed of bootstraps of a questionnaire beside NumPy's, and of reading and analysing a million answers. */
public final class SurveyBench {
    private static final int RESPONDENTS = 400;
    private static final int ITEMS = 30;
    private static final int RESAMPLES = 10_000;
    private static final int LINES = 100_000;
    private static final int COLUMNS = 10;

    private SurveyBench() {
    }

    /** Prints the machine and what was measured; the exit status is 0. */
    public static int print(long seed, int rounds) {
        System.out.println(Stopwatch.machine());
        Questionnaire performance = made(RESPONDENTS, ITEMS, seed);
        Questionnaire importance = made(RESPONDENTS, ITEMS, seed + 1);
        CompleteAnswers complete = CompleteAnswers.of(performance, performance.items()).orElseThrow();
        System.out.printf("%nBootstraps of %d respondents x %d items, %,d resamples; medians of %d rounds%n", RESPONDENTS, ITEMS, RESAMPLES, rounds);
        Optional<Path> script = Optional.ofNullable(System.getenv("BSC_HOME")).map(h -> Path.of(h, "lib/test/bench/survey.py"));
        Optional<NumPy> other = script.flatMap(s -> NumPy.start(s, table(performance, importance), RESAMPLES, seed));
        if (other.isEmpty()) {
            System.out.println("NumPy is not there and is not compared: install python3-numpy, and start ./jbang bench from a clone.");
        }
        List<List<Double>> rows = IntStream.range(0, 6).<List<Double>>mapToObj(i -> new ArrayList<>()).toList();
        double[] ends = {};
        AlphaBootstrap ours = AlphaBootstrap.of(complete, RESAMPLES, seed, 0.95);
        for (int round = -2; round < rounds; round++) {
            double alpha = seconds(() -> AlphaBootstrap.of(complete, RESAMPLES, seed, 0.95));
            double map = seconds(() -> ImportancePerformance.of(performance, importance, RESAMPLES, seed));
            double[] theirs = other.map(NumPy::numbers).orElse(new double[8]);
            ends = java.util.Arrays.copyOfRange(theirs, 4, 8);
            double[] all = {alpha, map, theirs[0], theirs[1], theirs[2], theirs[3]};
            for (int i = 0; round >= 0 && i < all.length; i++) {
                rows.get(i).add(all[i]);
            }
        }
        tell("alpha", rows.get(0), rows.get(2), rows.get(4), other.isPresent());
        tell("quadrants", rows.get(1), rows.get(3), rows.get(5), other.isPresent());
        System.out.printf(Locale.ROOT, "interval of alpha: %.4f to %.4f here%s%n", ours.low(), ours.high(), other.isPresent()
                ? String.format(Locale.ROOT, ", %.4f to %.4f and %.4f to %.4f there (%s)", ends[0], ends[1], ends[2], ends[3], other.get().what()) : "");
        other.ifPresent(NumPy::close);
        for (int resamples : List.of(RESAMPLES, 10 * RESAMPLES)) {
            System.out.printf("on the heap beyond the answers, %,d resamples: under %d MB%n", resamples, 1 + megabytes(() -> {
                AlphaBootstrap.of(complete, resamples, seed, 0.95);
                ImportancePerformance.of(performance, importance, resamples, seed);
            }));
        }
        million(seed, rounds);
        return 0;
    }

    private static void tell(String what, List<Double> ours, List<Double> gathered, List<Double> counted, boolean compared) {
        System.out.printf(Locale.ROOT, "%-10s %7.1f ms here", what, 1e3 * Stopwatch.median(ours));
        if (compared) {
            System.out.printf(Locale.ROOT, "; NumPy, rows gathered %7.1f ms (%.1f times as long), counts multiplied %7.1f ms (%.1f times)", 1e3 * Stopwatch.median(gathered),
                    Stopwatch.median(gathered) / Stopwatch.median(ours), 1e3 * Stopwatch.median(counted), Stopwatch.median(counted) / Stopwatch.median(ours));
        }
        System.out.println();
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** What a piece of work adds to the heap at most. */
    private static long megabytes(Runnable work) {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).toList();
        System.gc();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = pools.stream().mapToLong(p -> p.getUsage().getUsed()).sum();
        work.run();
        return Math.max(0, pools.stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum() - before) >> 20;
    }

    /** A folder of a hundred thousand respondents and ten items: reading alone, and reading with all that the command tells. */
    private static void million(long seed, int rounds) {
        try {
            Path folder = Files.createTempDirectory("survey");
            Questionnaire large = made(LINES, COLUMNS, seed);
            Files.writeString(folder.resolve("items.csv"), "item,lowest,highest\n" + large.items().stream().map(i -> i.id() + ",1,5\n").collect(Collectors.joining()));
            Files.writeString(folder.resolve("responses.csv"), "respondent," + large.items().stream().map(Item::id).collect(Collectors.joining(",")) + "\n"
                    + large.responses().stream().map(r -> r.respondent() + "," + cells(r) + "\n").collect(Collectors.joining()));
            System.out.printf("%n%,d answers (%,d x %d), %.1f MB; medians of %d rounds%n", LINES * COLUMNS, LINES, COLUMNS, Files.size(folder.resolve("responses.csv")) / 1e6, rounds);
            List<Double> reading = new ArrayList<>();
            List<Double> whole = new ArrayList<>();
            for (int round = -1; round < rounds; round++) {
                double read = seconds(() -> read(folder));
                double all = seconds(() -> told(read(folder)));
                if (round >= 0) {
                    reading.add(read);
                    whole.add(all);
                }
            }
            System.out.printf(Locale.ROOT, "read: %.2f s; read and analysed: %.2f s (%.2f times)%n", Stopwatch.median(reading), Stopwatch.median(whole),
                    Stopwatch.median(whole) / Stopwatch.median(reading));
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Survey read(Path folder) {
        SurveyFolder files = SurveyFolder.read(folder, false);
        return Survey.of("survey", files.items(), files.responses(), files.importance(), files.expectation());
    }

    /** All that the command tells, as text. */
    private static String told(Survey survey) {
        return new TextWriter(100, false).write(SurveyView.of(survey, SurveyChoices.usual(survey), new AskedSample(OptionalLong.empty(), 0.05), Words.in(Language.ENGLISH)));
    }

    private static String table(Questionnaire performance, Questionnaire importance) {
        return IntStream.range(0, performance.responses().size()).mapToObj(i -> cells(performance.responses().get(i)) + "," + cells(importance.responses().get(i)) + "\n")
                .collect(Collectors.joining());
    }

    private static String cells(Response response) {
        return response.answers().stream().map(a -> String.valueOf(a.getAsInt())).collect(Collectors.joining(","));
    }

    /** Answers from 1 to 5 of people who differ in how they find the whole. */
    private static Questionnaire made(int respondents, int items, long seed) {
        Random random = new Random(seed);
        List<Item> asked = IntStream.range(0, items).mapToObj(i -> new Item("q" + (i + 1), "", "", ItemDirection.FORWARD, 1, 5)).toList();
        List<Response> responses = new ArrayList<>();
        for (int person = 0; person < respondents; person++) {
            double mood = random.nextGaussian();
            responses.add(new Response("p" + person, new Place("made", person + 2), IntStream.range(0, items).mapToObj(i -> OptionalInt.of((int) Math.max(1, Math.min(5,
                    Math.round(3.4 + 0.02 * i + 0.6 * mood + random.nextGaussian()))))).toList()));
        }
        return new Questionnaire(new Place("made", 0), asked, responses);
    }
}
