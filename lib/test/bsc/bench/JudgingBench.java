package bsc.bench;

import bsc.audit.Audit;
import bsc.model.Study;
import bsc.tool.Stopwatch;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The speed of judging alone, as the studies are copied 1, 10 and 100 times. */
public final class JudgingBench {
    private JudgingBench() {
    }

    /**
     * The speed of a command against that of an empty script with the same class path, which JBang starts: with --quiet the launcher
     * does not start it by itself, from what it remembers and with an archive of classes, as it does the command.
     */
    private static void printCommands(Path home, int rounds) {
        String jbang = home.resolve("jbang").toString();
        Stopwatch.Pair pair = Stopwatch.pair(rounds, List.of(jbang, "reproduce"),
                List.of(jbang, "--quiet", "run", home.resolve("lib/test/bench/empty.java").toString()));
        System.out.printf("reproduce, all studies: %.2f s; empty script started by JBang: %.2f s; ratio %.2f (medians of %d pairs)%n",
                pair.first(), pair.second(), pair.ratio(), rounds);
    }

    /** Prints the speed of the command, then a line for each number of copies as soon as it is measured; the exit status is 0. */
    public static int print(List<Study> studies, int rounds) {
        System.out.println(Stopwatch.machine());
        String home = System.getenv("BSC_HOME");
        if (home == null) {
            System.err.println("Commands are not timed: start the benchmark with ./jbang bench from a clone.");
        } else {
            printCommands(Path.of(home), rounds);
        }
        for (int copies : List.of(1, 10, 100)) {
            int figures = copies * studies.stream().mapToInt(s -> s.figures().size()).sum();
            int repeats = 100 / copies;
            double seconds = Stopwatch.median(rounds, () -> IntStream.range(0, repeats).forEach(r -> judge(studies, copies)))
                    / repeats;
            System.out.printf("judging %6d figures: %8.1f ms, %6.2f microseconds a figure, %,d figures per second%n",
                    figures, seconds * 1e3, seconds * 1e6 / figures, Math.round(figures / seconds));
        }
        return 0;
    }

    /** Judges copies of all studies and keeps every finding until the last copy is judged. */
    private static long judge(List<Study> studies, int copies) {
        List<Audit> audits = IntStream.range(0, copies).boxed().flatMap(i -> studies.stream().map(Audit::of)).toList();
        return audits.stream().mapToLong(a -> a.findings().size()).sum();
    }
}
