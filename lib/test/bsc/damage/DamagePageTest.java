package bsc.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/robustness.md shows what {@code bench --damage} prints, and explains every kind of damage that was accepted. */
class DamagePageTest {
    private static String page() throws IOException {
        return Files.readString(Repository.root().resolve("docs/robustness.md"));
    }

    /** The block between the heading and the line that says the seed, without the line itself. */
    private static List<String> table() throws IOException {
        Matcher block = Pattern.compile("(?s)## Damaged data\n\n```\n(.*?)\n\nSeed ").matcher(page());
        assertTrue(block.find(), "the table of damage");
        return block.group(1).lines().toList();
    }

    /** The counts of each kind, by outcome. */
    private static Map<String, List<Integer>> counts() throws IOException {
        Map<String, List<Integer>> counts = new TreeMap<>();
        for (String line : table()) {
            Matcher row = Pattern.compile("(.{64})((?: +[0-9]+){" + Outcome.values().length + "})").matcher(line);
            if (row.matches() && !line.startsWith("all ")) {
                counts.put(row.group(1).strip(), Arrays.stream(row.group(2).strip().split(" +")).map(Integer::valueOf).toList());
            }
        }
        return counts;
    }

    /** A run with these counts prints this table. */
    @Test
    void theTableHasTheFormOfTheOutput() throws IOException {
        List<Trial> trials = new ArrayList<>();
        counts().forEach((kind, of) -> Arrays.stream(Outcome.values()).forEach(outcome -> {
            for (int i = 0; i < of.get(outcome.ordinal()); i++) {
                trials.add(new Trial("", "", kind, "", outcome, ""));
            }
        }));
        assertEquals(new DamageRun(trials).text().lines().toList(), table());
        assertTrue(page().contains("Seed 7, " + trials.size() + " trials, 0 faults, "), trials.size() + " trials");
    }

    @Test
    void everyKindIsExplainedAndNoOther() throws IOException {
        Map<String, Integer> different = new TreeMap<>();
        counts().forEach((kind, of) -> different.put(kind, of.get(Outcome.DIFFERENT.ordinal())));
        assertEquals(new TreeSet<>(Trial.kinds()), different.keySet());
        Map<String, Integer> explained = new TreeMap<>();
        Pattern.compile("(?m)^- \\*\\*(.+?)\\*\\* \\(([0-9]+)\\)").matcher(page()).results()
                .forEach(r -> explained.put(r.group(1), Integer.valueOf(r.group(2))));
        different.values().removeIf(n -> n == 0);
        assertEquals(different, explained);
    }
}
