package bsc.damage;

import bsc.cli.Cli;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One file damaged in one way, and what a command made of it.
 *
 * @param kind    of the damage, in words
 * @param command as it was typed
 * @param said    the first line on standard error
 */
public record Trial(String subject, String file, String kind, String command, Outcome outcome, String said) {
    private static final String MISPLACED = "the file missing, a folder or a link";
    private static final int SECONDS = 10;
    private static final int MOST_SECONDS = 120;
    private static final int LEAVES_A_FILE_ALONE = 12;
    private static final Pattern AT_LINE = Pattern.compile("[^:\\n]*\\.(csv|json)(\\.csv)?:[0-9]+.*", Pattern.DOTALL);

    /** What a command says of undamaged data, by subject and command. */
    static final class Undamaged {
        private final Map<List<Object>, String> outputs = new HashMap<>();


        String of(Subject subject, List<String> command, Path scratch) {
            return outputs.computeIfAbsent(List.of(subject.name(), command), k -> {
                Path folder = lay(subject, scratch);
                return Ran.of(command, folder, scratch.resolve("out")).told();
            });
        }
    }

    /** Every kind of damage, in words. */
    static List<String> kinds() {
        return Stream.concat(Arrays.stream(Damage.values()).map(Damage::word), Stream.of(MISPLACED)).toList();
    }

    /** Waits until the work is done, or took so many seconds of a processor; a busy machine is not blamed on the command. */
    private static boolean endsInTime(FutureTask<Integer> task, Thread thread) throws InterruptedException, ExecutionException {
        for (int waited = 0; waited < MOST_SECONDS; waited++) {
            try {
                task.get(1, TimeUnit.SECONDS);
                return true;
            } catch (TimeoutException e) {
                if (ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId()) > SECONDS * 1_000_000_000L) {
                    return false;
                }
            }
        }
        return false;
    }

    /** What a command left behind; {@code ended} is false where it was not done in time. */
    private record Ran(boolean ended, int status, String out, String err) {
        String told() {
            return status + "\n" + out + "\n" + err;
        }

        static Ran of(List<String> command, Path at, Path out) {
            List<String> typed = command.stream().map(a -> a.replace(Subject.AT, at.toString()).replace(Subject.OUT, out.toString())).toList();
            ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
            ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
            Object typedCommand = Scripts.command(typed.get(0));
            FutureTask<Integer> task = new FutureTask<>(() -> Cli.run(typedCommand, outBytes,
                    new PrintStream(errBytes, true, StandardCharsets.UTF_8), typed.subList(1, typed.size()).toArray(String[]::new)));
            return Scripts.alone(() -> {
                Thread thread = new Thread(task, String.join(" ", typed));
                thread.setDaemon(true);
                thread.start();
                try {
                    boolean ended = endsInTime(task, thread);
                    return new Ran(ended, ended ? task.get() : -1, outBytes.toString(StandardCharsets.UTF_8), errBytes.toString(StandardCharsets.UTF_8));
                } catch (InterruptedException | ExecutionException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    /** The trial of this number; the same for the same seed. */
    static Trial of(long seed, int number, List<Subject> subjects, Undamaged undamaged, Path scratch) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003L + number);
        Subject subject = subjects.get(random.nextInt(subjects.size()));
        List<List<String>> commands = random.nextInt(60) == 0 ? subject.commands() : subject.quick();
        List<String> command = commands.get(random.nextInt(commands.size()));
        String expected = undamaged.of(subject, command, scratch);
        Path folder = lay(subject, scratch);
        List<String> names = List.copyOf(new TreeSet<>(subject.files().keySet()));
        String name = names.get(random.nextInt(names.size()));
        String kind = random.nextInt(LEAVES_A_FILE_ALONE) == 0 ? place(folder.resolve(name), random) : damage(folder.resolve(name), subject.files().get(name), random);
        Ran ran = Ran.of(command, folder, scratch.resolve("out"));
        return new Trial(subject.name(), name, kind, String.join(" ", command), outcome(ran, expected, name),
                ran.err().lines().findFirst().orElse(""));
    }

    private static String damage(Path file, String text, SplittableRandom random) {
        Damage damage = Damage.values()[random.nextInt(Damage.values().length)];
        try {
            Files.write(file, damage.of(text, random));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return damage.word();
    }

    /** The file is missing, is a folder, or is a link: to nothing, to itself, to another folder, to a device that never ends. */
    private static String place(Path file, SplittableRandom random) {
        try {
            Files.delete(file);
            switch (random.nextInt(6)) {
                case 0 -> Files.createDirectory(file);
                case 1 -> Files.createSymbolicLink(file, Path.of("nowhere"));
                case 2 -> Files.createSymbolicLink(file, file);
                case 3 -> Files.createSymbolicLink(file, Path.of("/etc/hostname"));
                case 4 -> Files.createSymbolicLink(file, Path.of("/dev/zero"));
                default -> { }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return MISPLACED;
    }

    private static Outcome outcome(Ran ran, String expected, String file) {
        if (!ran.ended()) {
            return Outcome.HANG;
        }
        if (ran.err().startsWith("The memory of the Java machine")) {
            return Outcome.MEMORY;
        }
        if (ran.err().contains("This should not have happened") || ran.err().contains("\tat ") || ran.status() != 0 && ran.status() != 2) {
            return Outcome.TRACE;
        }
        if (ran.status() == 0) {
            return ran.told().equals(expected) ? Outcome.SAME : Outcome.DIFFERENT;
        }
        if (ran.told().equals(expected)) {
            return Outcome.SAME;
        }
        return AT_LINE.matcher(ran.err()).matches() ? Outcome.REFUSED_AT_LINE
                : ran.err().contains(file) || ran.err().contains("datapackage.json") ? Outcome.REFUSED_IN_FILE : Outcome.REFUSED;
    }

    /** The subject undamaged, in the same place each time. */
    private static Path lay(Subject subject, Path scratch) {
        Path folder = scratch.resolve(subject.name().replace(".csv", ""));
        try {
            for (Path old : List.of(folder, scratch.resolve("out"))) {
                delete(old);
            }
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : subject.files().entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** As one line. */
    public String told() {
        return outcome.word() + ": " + subject + "/" + file + ", " + kind + ", " + command + (said.isEmpty() ? "" : ": " + said);
    }
}
