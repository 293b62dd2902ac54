package bsc.bench;

import bsc.model.BadData;
import bsc.read.Checksum;
import bsc.cli.Progress;
import bsc.tool.Stopwatch;
import bsc.write.FileForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Kills the commands that write sets of files, and those that write one file in each form, half of them at any moment and half as
 * soon as they write: where nothing is, where an earlier result is that may be replaced, and where one is that may not. Then it asks
 * whether what stands there is whole, old or new, and whether the next run leaves nothing hidden.
 */
public final class KillBench {
    private static final String STUDY = "lib/test/studies/contoh";
    private static final String EARLIER_STUDY = "rs-unhas-2019";
    private static final List<Job> JOBS = jobs();

    private final Path home;
    private final Random random;
    private final Path folder;

    private KillBench(Path home, long seed) throws IOException {
        this.home = home;
        this.random = new Random(seed);
        this.folder = Files.createTempDirectory("kill");
    }

    private static List<Job> jobs() {
        List<Job> jobs = new ArrayList<>(List.of(
                new Job("plot", List.of(STUDY, "--format", "svg,html", "--width", "120"), List.of(STUDY, "--format", "svg,html"), ""),
                new Job("robust", List.of(STUDY, "--draws", "500", "--rows", "16", "--width", "120"), List.of(STUDY, "--draws", "500", "--rows", "16"), ""),
                new Job("reproduce", List.of(EARLIER_STUDY), List.of(STUDY), "")));
        for (String command : List.of("reproduce", "scorecard", "improve", "robust")) {
            List<String> few = command.equals("robust") ? List.of("--draws", "500", "--rows", "16") : List.of();
            for (FileForm form : List.of(FileForm.WORD, FileForm.WORKBOOK, FileForm.PAGE, FileForm.CSV)) {
                jobs.add(new Job(command, with(EARLIER_STUDY, few), with(STUDY, few), "." + form.word()));
            }
        }
        return List.copyOf(jobs);
    }

    private static List<String> with(String study, List<String> options) {
        return Stream.concat(Stream.of(study), options.stream()).toList();
    }

    /** A command with the arguments of an earlier result and those of the one that is killed; it writes a file of that ending, or a folder. */
    private record Job(String command, List<String> earlier, List<String> now, String ending) {
        String name() {
            return command + (ending.isEmpty() ? "" : " " + ending.substring(1));
        }

        /** A set of files is the command's own to replace; a file is replaced where that is said. */
        List<Before> situations() {
            return ending.isEmpty() ? List.of(Before.NOTHING, Before.EARLIER) : List.of(Before.values());
        }
    }

    /** What stands where the command writes, before it is started. */
    enum Before {
        NOTHING("nothing there"), EARLIER("an earlier one there"), KEPT("an earlier one there and no --force");

        private final String words;

        Before(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** What was found in one situation after the kills. */
    record Found(Before before, int asBefore, int isNew, int neither) {
        boolean good() {
            return neither == 0 && (before != Before.KEPT || isNew == 0);
        }

        @Override
        public String toString() {
            return String.format("With %s: as it was %d, whole and new %d, neither %d.", before, asBefore, isNew, neither);
        }
    }

    /**
     * Prints the counts and returns the exit status: 1 when a set was neither old nor new, or something stayed hidden.
     *
     * @param count how often each command is killed
     */
    public static int print(int count, long seed) {
        String home = System.getenv("BSC_HOME");
        if (home == null) {
            throw new BadData("commands are killed from a clone: start it with ./jbang bench --kill");
        }
        Progress progress = Progress.bar("killing", JOBS.size() * count);
        try {
            KillBench bench = new KillBench(Path.of(home), seed);
            boolean good = true;
            for (int i = 0; i < JOBS.size(); i++) {
                int before = i * count;
                Outcome outcome = bench.killed(JOBS.get(i), count, done -> progress.accept(before + done));
                System.out.println(outcome);
                good &= outcome.good();
            }
            System.out.println("Seed " + seed + ", on " + Stopwatch.machine());
            delete(bench.folder);
            return good ? 0 : 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was found after the kills of one command. */
    record Outcome(String name, List<Found> found, int left, int swept) {
        boolean good() {
            return found.stream().allMatch(Found::good) && left == swept;
        }

        @Override
        public String toString() {
            return String.format("%-14s killed %d times. %s Something hidden left %d times, swept by the next run %d times.", name,
                    found.stream().mapToInt(f -> f.asBefore() + f.isNew() + f.neither()).sum(),
                    found.stream().map(Found::toString).collect(Collectors.joining(" ")), left, swept);
        }
    }

    private Outcome killed(Job job, int count, IntConsumer progress) throws IOException, InterruptedException {
        String classPath = classPath(job.command());
        Path made = Files.createDirectory(folder.resolve(job.name()));
        Path old = made.resolve("old" + job.ending());
        start(classPath, job, job.earlier(), old, false).waitFor();
        Path fresh = made.resolve("new" + job.ending());
        long begun = System.nanoTime();
        start(classPath, job, job.now(), fresh, false).waitFor();
        long whole = System.nanoTime() - begun;
        String was = state(old);
        String is = state(fresh);
        if (was.isEmpty() || is.isEmpty() || was.equals(is)) {
            throw new IllegalStateException(job.name() + " wrote nothing, or twice the same");
        }
        List<Before> situations = job.situations();
        int[][] found = new int[situations.size()][3];
        int left = 0;
        int swept = 0;
        for (int i = 0; i < count; i++) {
            Path place = Files.createDirectory(made.resolve(String.valueOf(i)));
            Path out = place.resolve("out" + job.ending());
            int used = i % situations.size();
            boolean force = situations.get(used) == Before.EARLIER && !job.ending().isEmpty();
            if (situations.get(used) != Before.NOTHING) {
                copy(old, out);
            }
            String before = situations.get(used) == Before.NOTHING ? "" : was;
            Process process = start(classPath, job, job.now(), out, force);
            if (i / situations.size() % 2 == 0) {
                process.waitFor((long) (random.nextDouble() * whole), TimeUnit.NANOSECONDS);
            } else {
                int files = hidden(place).size();
                while (process.isAlive() && hidden(place).size() == files && state(out).equals(before)) {
                    Thread.sleep(1);
                }
                process.waitFor((long) (random.nextDouble() * 30e6), TimeUnit.NANOSECONDS);
            }
            process.destroyForcibly().waitFor();
            String after = state(out);
            found[used][after.equals(before) ? 0 : after.equals(is) ? 1 : 2]++;
            if (!hidden(place).isEmpty()) {
                left++;
                boolean done = start(classPath, job, job.now(), out, !job.ending().isEmpty()).waitFor() == 0;
                swept += done && state(out).equals(is) && hidden(place).isEmpty() ? 1 : 0;
            }
            delete(place);
            progress.accept(i + 1);
        }
        return new Outcome(job.name(), IntStream.range(0, found.length).mapToObj(i -> new Found(situations.get(i), found[i][0], found[i][1],
                found[i][2])).toList(), left, swept);
    }

    private String classPath(String command) throws IOException, InterruptedException {
        String script = home.resolve("scripts/" + command + ".java").toString();
        String jbang = home.resolve("jbang").toString();
        new ProcessBuilder(jbang, "build", script).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        Process info = new ProcessBuilder(jbang, "info", "classpath", script).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return new String(info.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private Process start(String classPath, Job job, List<String> arguments, Path out, boolean force) throws IOException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-cp", classPath, job.command()));
        command.addAll(arguments);
        command.addAll(List.of("--out", out.toString()));
        if (force) {
            command.add("--force");
        }
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("BSC_HOME", home.toString());
        return builder.start();
    }

    /** The content of a file, or the names and contents of what is seen in a folder; nothing where there is none. */
    private static String state(Path folder) throws IOException {
        if (Files.isRegularFile(folder)) {
            return Checksum.sha256(Files.readAllBytes(folder));
        }
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.list(folder)) {
            StringBuilder state = new StringBuilder();
            for (Path file : files.filter(f -> !f.getFileName().toString().startsWith(".")).sorted().toList()) {
                state.append(file.getFileName()).append(' ').append(Checksum.sha256(Files.readAllBytes(file))).append('\n');
            }
            return state.toString();
        }
    }

    private static List<Path> hidden(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2, new FileVisitOption[0])) {
            return files.filter(f -> f.getFileName().toString().startsWith(".")).collect(Collectors.toList());
        } catch (UncheckedIOException e) {
            return List.of(); // it went while it was listed
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.isRegularFile(from)) {
            Files.copy(from, to);
            return;
        }
        Files.createDirectory(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
