package bsc.trust;

import bsc.model.Verdict;
import bsc.cli.Progress;
import bsc.tool.Stopwatch;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** How far the engine can be trusted: errors planted in made-up studies, one each, and the same studies without them. */
public record Trust(List<Trial> trials) {
    public Trust {
        trials = List.copyOf(trials);
    }

    /**
     * Judges as many studies, on all processors; the same for the same seed.
     *
     * @param done is told how many are done
     */
    public static Trust of(int planted, long seed, IntConsumer done) {
        AtomicInteger count = new AtomicInteger();
        return new Trust(IntStream.range(0, planted).parallel().mapToObj(i -> {
            Trial trial = Trial.of(seed, i);
            done.accept(count.incrementAndGet());
            return trial;
        }).toList());
    }

    /** Each of the kinds of error in studies is planted so often, and each line of tables gets as many. */
    private static final int LINES = Slip.values().length;

    /** Prints what became of so many errors planted in studies, and of as many in tables that add up. */
    public static int print(int planted, long seed) {
        long start = System.nanoTime();
        System.out.print(of(planted, seed, Progress.bar("planting", planted)).text());
        System.out.print(Ledgers.of(Math.max(1, planted / LINES), seed).text());
        System.out.printf("%nSeed %d, %.1f s on %s%n", seed, (System.nanoTime() - start) / 1e9, Stopwatch.machine());
        return 0;
    }

    Trust of(Slip slip) {
        return new Trust(trials.stream().filter(t -> t.slip() == slip).toList());
    }

    /** What was accused in studies without an error: the engine's worst fault. */
    public List<String> alarms() {
        return trials.stream().flatMap(t -> t.clean().alarms().stream()).toList();
    }

    /** What was accused though it does not depend on the planted error. */
    public List<String> collateral() {
        return trials.stream().flatMap(t -> t.collateral().stream()).toList();
    }

    int planted() {
        return trials.size();
    }

    int with(Verdict verdict) {
        return (int) trials.stream().filter(t -> t.verdict() == verdict).count();
    }

    int found() {
        return with(Verdict.DOES_NOT_FOLLOW);
    }

    /** How many were diagnosed rightly among the first proposals. */
    int diagnosed(int proposals) {
        return (int) trials.stream().filter(t -> t.rank() > 0 && t.rank() <= proposals).count();
    }

    /** How many were diagnosed wrongly in the first place; what is neither right nor wrong got no diagnosis. */
    int misdiagnosed() {
        return (int) trials.stream().filter(t -> t.rank() != 1 && !t.first().isEmpty()).count();
    }

    int excluded() {
        return trials.stream().mapToInt(t -> t.excluded().size()).sum();
    }

    /** The tables; the same for the same seed. */
    public String text() {
        return TrustText.of(this);
    }
}
