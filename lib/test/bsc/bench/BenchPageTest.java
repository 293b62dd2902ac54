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
        int sets = 0;
        for (String line : block("Killed commands")) {
            if (line.matches("(plot|robust|reproduce) .*")) {
                int[] n = numbers(line).stream().mapToInt(Integer::parseInt).toArray();
                KillBench.Outcome outcome = new KillBench.Outcome(line.split(" ")[0], n[0], new int[] {n[1], n[4]}, new int[] {n[2], n[5]},
                        new int[] {n[3], n[6]}, n[7], n[8]);
                assertEquals(outcome.toString(), line);
                assertEquals(n[0], n[1] + n[2] + n[3] + n[4] + n[5] + n[6], line);
                assertTrue(outcome.good(), line);
                sets++;
            }
        }
        assertTrue(sets >= 3 && sets % 3 == 0, sets + " lines");
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
