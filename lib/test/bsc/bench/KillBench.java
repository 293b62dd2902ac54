package bsc.bench;

import bsc.model.BadData;
import bsc.read.Checksum;
import bsc.cli.Progress;
import bsc.tool.Stopwatch;
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
import java.util.stream.Stream;

/**
 * Kills the commands that write sets of files, half of them at any moment and half as soon as they write, into new folders
 * and into such as hold an earlier set; then asks whether the set is whole, old or new, and whether the next run leaves
 * nothing hidden.
 */
public final class KillBench {
    private static final String STUDY = "lib/test/studies/contoh";
    private static final List<Job> JOBS = List.of(
            new Job("plot", List.of(STUDY, "--format", "svg,html", "--width", "120"), List.of(STUDY, "--format", "svg,html")),
            new Job("robust", List.of(STUDY, "--draws", "500", "--rows", "16", "--width", "120"), List.of(STUDY, "--draws", "500", "--rows", "16")),
            new Job("reproduce", List.of("rs-unhas-2019"), List.of(STUDY)));

    private final Path home;
    private final Random random;
    private final Path folder;

    private KillBench(Path home, long seed) throws IOException {
        this.home = home;
        this.random = new Random(seed);
        this.folder = Files.createTempDirectory("kill");
    }

    /** A command with the arguments of an earlier set and those of the one that is killed. */
    private record Job(String command, List<String> earlier, List<String> now) {
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

    /** What was found after the kills: each pair is of a new folder, and of one that held an earlier set. */
    record Outcome(String command, int count, int[] asBefore, int[] isNew, int[] neither, int left, int swept) {
        boolean good() {
            return neither[0] + neither[1] == 0 && left == swept;
        }

        @Override
        public String toString() {
            return String.format("%-9s killed %d times. New folder: absent %d, whole %d, neither %d. Folder with an earlier set: that "
                    + "set %d, the new one %d, neither %d. Something hidden left %d times, swept by the next run %d times.", command, count,
                    asBefore[0], isNew[0], neither[0], asBefore[1], isNew[1], neither[1], left, swept);
        }
    }

    private Outcome killed(Job job, int count, IntConsumer progress) throws IOException, InterruptedException {
        String classPath = classPath(job.command());
        Path old = folder.resolve(job.command() + "-old");
        start(classPath, job, job.earlier(), old).waitFor();
        Path fresh = folder.resolve(job.command() + "-new");
        long begun = System.nanoTime();
        start(classPath, job, job.now(), fresh).waitFor();
        long whole = System.nanoTime() - begun;
        String was = state(old);
        String is = state(fresh);
        int[] asBefore = new int[2];
        int[] isNew = new int[2];
        int[] neither = new int[2];
        int left = 0;
        int swept = 0;
        for (int i = 0; i < count; i++) {
            Path place = Files.createDirectory(folder.resolve(job.command() + i));
            Path out = place.resolve("out");
            int used = i % 2;
            if (used == 1) {
                copy(old, out);
            }
            String before = used == 1 ? was : "";
            Process process = start(classPath, job, job.now(), out);
            if (i % 4 < 2) {
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
            (after.equals(before) ? asBefore : after.equals(is) ? isNew : neither)[used]++;
            if (!hidden(place).isEmpty()) {
                left++;
                boolean done = start(classPath, job, job.now(), out).waitFor() == 0;
                swept += done && state(out).equals(is) && hidden(place).isEmpty() ? 1 : 0;
            }
            delete(place);
            progress.accept(i + 1);
        }
        return new Outcome(job.command(), count, asBefore, isNew, neither, left, swept);
    }

    private String classPath(String command) throws IOException, InterruptedException {
        String script = home.resolve("scripts/" + command + ".java").toString();
        String jbang = home.resolve("jbang").toString();
        new ProcessBuilder(jbang, "build", script).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        Process info = new ProcessBuilder(jbang, "info", "classpath", script).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return new String(info.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private Process start(String classPath, Job job, List<String> arguments, Path out) throws IOException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-cp", classPath, job.command()));
        command.addAll(arguments);
        command.addAll(List.of("--out", out.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("BSC_HOME", home.toString());
        return builder.start();
    }

    /** The names and contents of what is seen in a folder; nothing where there is none. */
    private static String state(Path folder) throws IOException {
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
