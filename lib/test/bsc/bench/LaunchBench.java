package bsc.bench;

import bsc.model.BadData;
import bsc.model.Choice;
import bsc.cli.Progress;
import bsc.tool.Stopwatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * First launches side by side: a command is started several times at once with empty caches, again and again. One builds, the
 * others wait and say so, all print the same, and the next command finds everything built. Maven's own repository is shared,
 * so that nothing is downloaded anew.
 */
public record LaunchBench(int sideBySide, List<Trial> trials) {
    /** What the launcher says when it waits for another. */
    public static final String WAITS = "Another command is building; this one waits until it is done.";
    private static final String BUILDS = "[jbang] Building jar for Core.java...";
    private static final List<String> COMMAND = List.of("scorecard", "rs-unhas-2019");

    public LaunchBench {
        trials = List.copyOf(trials);
    }

    /** How one launch ended. */
    public enum Ending implements Choice {
        BUILT("built"),
        WAITED("waited and said so"),
        SILENT("neither built nor said that it waits"),
        FAILED("failed");

        private final String word;

        Ending(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /**
     * Launches at once with empty caches.
     *
     * @param endings of each launch, sorted; which of them was first is the machine's choice
     * @param later   how a launch after them ended, or {@link Ending#SILENT} as it should
     * @param left    what stayed in the cache of what is only there while something is built
     * @param seconds until the last of them was done
     * @param said    what the launches that failed said, in a line each
     */
    public record Trial(List<Ending> endings, Ending later, List<String> left, double seconds, List<String> said) {
        public Trial {
            endings = List.copyOf(endings);
            left = List.copyOf(left);
            said = List.copyOf(said);
        }

        long count(Ending ending) {
            return endings.stream().filter(e -> e == ending).count();
        }

        /** One built, the others waited and said so, the next built nothing, and nothing is left of the building. */
        public boolean isGood() {
            return count(Ending.BUILT) == 1 && count(Ending.WAITED) == endings.size() - 1 && later == Ending.SILENT && left.isEmpty();
        }
    }

    /** What a command printed. */
    private record Ran(int status, String out, String err) {
        Ending ending(String expected) {
            if (status != 0 || !out.equals(expected)) {
                return Ending.FAILED;
            }
            List<String> lines = err.lines().toList();
            return lines.contains(BUILDS) ? Ending.BUILT : lines.contains(WAITS) ? Ending.WAITED : Ending.SILENT;
        }
    }

    /** Prints what became of so many trials; the exit status is 1 where one was not as it should be. */
    public static int print(int count, int sideBySide) {
        String home = System.getenv("BSC_HOME");
        if (home == null) {
            throw new BadData("commands are launched from a clone: start it with ./jbang bench --launch");
        }
        if (count < 1 || sideBySide < 1) {
            throw new BadData("--count and --side-by-side: at least 1");
        }
        LaunchBench bench = of(Path.of(home), count, sideBySide, Progress.bar("launching", count));
        System.out.print(bench.text());
        System.out.println("On " + Stopwatch.machine());
        return bench.isGood() ? 0 : 1;
    }

    /**
     * @param home the repository whose launcher is tried
     * @param done is told how many trials are done
     */
    public static LaunchBench of(Path home, int count, int sideBySide, IntConsumer done) {
        try {
            Path folder = Files.createTempDirectory("launch");
            Ran expected = ended(List.of(start(home, Map.of(), folder, 0)), folder).get(0);
            if (expected.status() != 0) {
                throw new BadData("./jbang " + String.join(" ", COMMAND) + " fails by itself: " + expected.err().strip());
            }
            List<Trial> trials = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                trials.add(trial(home, sideBySide, expected.out(), Files.createDirectory(folder.resolve("trial" + i))));
                delete(folder.resolve("trial" + i));
                done.accept(i + 1);
            }
            delete(folder);
            return new LaunchBench(sideBySide, trials);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Trial trial(Path home, int sideBySide, String expected, Path folder) throws IOException, InterruptedException {
        Map<String, String> empty = Map.of("JBANG_DIR", folder.resolve("jbang").toString(), "JBANG_CACHE_DIR", folder.resolve("jbang/cache").toString(),
                "XDG_CACHE_HOME", folder.resolve("cache").toString());
        long begun = System.nanoTime();
        List<Process> started = new ArrayList<>();
        for (int i = 0; i < sideBySide; i++) {
            started.add(start(home, empty, folder, i));
        }
        List<Ran> all = ended(started, folder);
        double seconds = (System.nanoTime() - begun) / 1e9;
        Ran later = ended(List.of(start(home, empty, folder, 0)), folder).get(0);
        List<String> said = Stream.concat(all.stream(), Stream.of(later)).filter(r -> r.ending(expected) == Ending.FAILED)
                .map(r -> "status " + r.status() + ": " + r.err().strip().replaceAll("\\s+", " ")).toList();
        return new Trial(all.stream().map(r -> r.ending(expected)).sorted().toList(), later.ending(expected), left(folder), seconds, said);
    }

    private static Process start(Path home, Map<String, String> environment, Path folder, int number) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("jbang").toString()));
        command.addAll(COMMAND);
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile()).redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(folder.resolve("out" + number).toFile()).redirectError(folder.resolve("err" + number).toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static List<Ran> ended(List<Process> started, Path folder) throws IOException, InterruptedException {
        List<Ran> all = new ArrayList<>();
        for (int i = 0; i < started.size(); i++) {
            int status = started.get(i).waitFor();
            all.add(new Ran(status, Files.readString(folder.resolve("out" + i), StandardCharsets.UTF_8),
                    Files.readString(folder.resolve("err" + i), StandardCharsets.UTF_8)));
        }
        return all;
    }

    /** Locks and parts of what is built. */
    private static List<String> left(Path folder) throws IOException {
        Path cache = folder.resolve("cache/hospital-balanced-scorecard");
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.startsWith("building") || n.startsWith("part")).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    public boolean isGood() {
        return trials.stream().allMatch(Trial::isGood);
    }

    /** The counts, how long it took, and what every trial that was not good did. */
    public String text() {
        Map<Ending, Long> counts = new EnumMap<>(Ending.class);
        Arrays.stream(Ending.values()).forEach(e -> counts.put(e, trials.stream().mapToLong(t -> t.count(e)).sum()));
        StringBuilder text = new StringBuilder(String.format("%d trials of %d first launches side by side: ", trials.size(), sideBySide));
        text.append(counts.entrySet().stream().map(e -> e.getKey().word() + " " + e.getValue()).collect(Collectors.joining(", ")));
        text.append(String.format(". The next launch built nothing in %d of %d.%n", trials.stream().filter(t -> t.later() == Ending.SILENT).count(),
                trials.size()));
        text.append(String.format("Until the last of them was done: median %.1f s, at most %.1f s.%n", Stopwatch.median(trials.stream()
                .map(Trial::seconds).toList()), trials.stream().mapToDouble(Trial::seconds).max().orElseThrow()));
        for (int i = 0; i < trials.size(); i++) {
            Trial trial = trials.get(i);
            if (!trial.isGood()) {
                text.append("  trial ").append(i + 1).append(": ").append(trial.endings().stream().map(Ending::word).collect(Collectors.joining(", ")))
                        .append("; the next: ").append(trial.later().word());
                trial.left().forEach(l -> text.append("; left: ").append(l));
                trial.said().forEach(s -> text.append("; ").append(s));
                text.append('\n');
            }
        }
        return text.toString();
    }
}
