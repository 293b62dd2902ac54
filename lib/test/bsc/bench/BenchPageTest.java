package bsc.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/robustness.md shows what {@code bench --kill} and {@code bench --launch} print: the numbers put in again give the same lines. */
class BenchPageTest {
    /** The lines of the block below a heading. */
    private static List<String> block(String heading) throws IOException {
        Matcher block = Pattern.compile("(?s)## " + heading + "\n\n```\n(.*?)\n```").matcher(
                Files.readString(Repository.root().resolve("docs/robustness.md")));
        assertTrue(block.find(), heading);
        return block.group(1).lines().toList();
    }

    private static List<String> numbers(String line) {
        return Pattern.compile("[0-9]+(\\.[0-9]+)?").matcher(line).results().map(MatchResult::group).toList();
    }

    @Test
    void killedCommandsLeftNoPartOfASet() throws IOException {
        List<String> lines = block("Killed commands").stream().filter(l -> l.contains(" killed ")).toList();
        for (String line : lines) {
            List<KillBench.Found> found = new ArrayList<>();
            for (KillBench.Before before : KillBench.Before.values()) {
                Matcher counts = Pattern.compile("With " + before + ": as it was (\\d+), whole and new (\\d+), neither (\\d+)\\.").matcher(line);
                if (counts.find()) {
                    found.add(new KillBench.Found(before, number(counts, 1), number(counts, 2), number(counts, 3)));
                }
            }
            Matcher left = Pattern.compile("left (\\d+) times, swept by the next run (\\d+) times").matcher(line);
            assertTrue(left.find(), line);
            KillBench.Outcome outcome = new KillBench.Outcome(line.substring(0, line.indexOf(" killed ")).strip(), found, number(left, 1), number(left, 2));
            assertEquals(outcome.toString(), line);
            assertTrue(outcome.good(), line);
        }
        assertEquals(19, lines.size(), "three sets, and four commands in four forms");
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    @Test
    void launchesSideBySideAllRan() throws IOException {
        List<String> lines = block("First launches side by side").stream().filter(l -> !l.startsWith("On ")).toList();
        assertTrue(lines.size() >= 2 && lines.size() % 2 == 0, lines.size() + " lines");
        for (int i = 0; i < lines.size(); i += 2) {
            List<String> counts = numbers(lines.get(i));
            List<String> seconds = numbers(lines.get(i + 1));
            LaunchBench bench = launched(Integer.parseInt(counts.get(0)), Integer.parseInt(counts.get(1)), Double.parseDouble(seconds.get(0)),
                    Double.parseDouble(seconds.get(1)));
            assertEquals(bench.text().lines().toList(), lines.subList(i, i + 2));
        }
    }

    /** So many trials, all good, with this median and this longest time. */
    private static LaunchBench launched(int trials, int sideBySide, double median, double longest) {
        List<LaunchBench.Ending> endings = new ArrayList<>(List.of(LaunchBench.Ending.BUILT));
        endings.addAll(Collections.nCopies(sideBySide - 1, LaunchBench.Ending.WAITED));
        List<LaunchBench.Trial> all = new ArrayList<>();
        for (int i = 0; i < trials; i++) {
            double other = trials == 2 ? 2 * median - longest : median;
            all.add(new LaunchBench.Trial(endings, LaunchBench.Ending.SILENT, List.of(), i == 0 ? longest : other, List.of()));
        }
        return new LaunchBench(sideBySide, all);
    }
}
