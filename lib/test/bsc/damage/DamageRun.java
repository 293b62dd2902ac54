package bsc.damage;

import bsc.cli.Progress;
import bsc.tool.Stopwatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** Studies and files of weights damaged in many ways, each put to a command: nothing breaks, hangs or fills the memory. */
public record DamageRun(List<Trial> trials) {
    public DamageRun {
        trials = List.copyOf(trials);
    }

    /**
     * One trial after the other, in this Java machine; the same for the same seed.
     *
     * @param data the folder with studies, examples, template and weights
     * @param done is told how many are done
     */
    public static DamageRun of(Path data, int count, long seed, IntConsumer done) {
        try {
            Path scratch = Files.createTempDirectory("damage");
            List<Subject> subjects = Subject.all(data);
            Trial.Undamaged undamaged = new Trial.Undamaged();
            List<Trial> trials = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                trials.add(Trial.of(seed, i, subjects, undamaged, scratch));
                done.accept(i + 1);
            }
            Trial.delete(scratch);
            return new DamageRun(trials);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints what became of so many trials; the exit status is 1 where there is a fault. */
    public static int print(Path data, int count, long seed) {
        long start = System.nanoTime();
        DamageRun run = of(data, count, seed, Progress.bar("damaging", count));
        System.out.print(run.text());
        System.out.printf("%nSeed %d, %d trials, %d faults, %.1f s on %s%n", seed, count, run.faults().size(),
                (System.nanoTime() - start) / 1e9, Stopwatch.machine());
        return run.faults().isEmpty() ? 0 : 1;
    }

    /** What must never be. */
    public List<Trial> faults() {
        return trials.stream().filter(t -> t.outcome().isFault()).toList();
    }

    public List<Trial> with(Outcome outcome) {
        return trials.stream().filter(t -> t.outcome() == outcome).toList();
    }

    /** A line a kind of damage, a column an outcome; then every fault. */
    public String text() {
        Map<String, Map<Outcome, Integer>> counts = new TreeMap<>();
        for (Trial trial : trials) {
            for (String kind : List.of(trial.kind(), "~ all")) {
                counts.computeIfAbsent(kind, k -> new EnumMap<>(Outcome.class)).merge(trial.outcome(), 1, Integer::sum);
            }
        }
        StringBuilder text = new StringBuilder(String.format("%-64s %6s %6s %6s %6s %6s %6s %6s %6s%n", "damage", "same", "differ", "line",
                "file", "none", "trace", "hang", "memory"));
        counts.forEach((kind, of) -> {
            text.append(String.format("%-64s", kind.replace("~ ", "")));
            for (Outcome outcome : Outcome.values()) {
                text.append(String.format(" %6d", of.getOrDefault(outcome, 0)));
            }
            text.append(System.lineSeparator());
        });
        text.append("same, differ: accepted; line, file, none: refused with file and line, with the file, without a place\n");
        faults().forEach(t -> text.append("  ").append(t.told()).append('\n'));
        with(Outcome.REFUSED).stream().limit(10).forEach(t -> text.append("  ").append(t.told()).append('\n'));
        return text.toString();
    }
}
