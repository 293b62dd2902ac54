package bsc.weight.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.model.BadData;
import bsc.model.Choice;
import bsc.model.PrintedWeights;
import bsc.model.WeightKind;
import bsc.read.PrintedWeightsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Verdicts on printed weights, case by case: spec/weights-audit.csv and spec/weights-audit-bad.csv. */
class WeightAuditTest {
    @TempDir
    static Path folder;

    /** Published answers stand with their citation in the name of the case. */
    @TestFactory
    Stream<DynamicTest> verdicts() {
        return Repository.each("weights-audit.csv", r -> r.getField("case"), row -> {
            WeightAudit audit = WeightAudit.of(read(row.getField("lines"), false));
            String[] subject = row.getField("finding").split(":", -1);
            String verdict = subject[0].equals("decision_survives") ? audit.fate().outcome().name() + " " + audit.fate().decisions().map(d -> d.word()).orElse("")
                    : audit.findings().stream().filter(f -> f.check().equals(subject[0]) && f.row().equals(subject[1])
                            && f.column().equals(subject[2])).map(WeightAuditTest::shown).collect(Collectors.joining());
            assertEquals(row.getField("verdict"), verdict);
        });
    }

    private static String shown(WeightFinding finding) {
        return (finding.verdict().word() + finding.conventions().stream().map(Choice::word).collect(Collectors.joining(" ", " ", "")))
                .strip() + (finding.weak() ? " weak" : "");
    }

    /** Each fault of the file gives its own message, with file, line, column, value and what would be right. */
    @TestFactory
    Stream<DynamicTest> badFiles() {
        return Repository.each("weights-audit-bad.csv", r -> r.getField("case"), row -> {
            BadData bad = Assertions.assertThrows(BadData.class,
                    () -> read(row.getField("lines"), row.getField("comma").equals("yes")));
            assertTrue(bad.getMessage().contains("printed.csv"), bad.getMessage());
            assertEquals(row.getField("message"), bad.getMessage().substring(bad.getMessage().indexOf("printed.csv")));
        });
    }

    /** data/README.md explains every kind of number in the words of the code. */
    @Test
    void theGuideNamesEveryKind() throws IOException {
        String guide = Files.readString(Repository.data().resolve("README.md"));
        for (WeightKind kind : WeightKind.values()) {
            assertTrue(guide.contains("| `" + kind.word() + "` | " + (kind.ofRow() ? "a criterion" : "blank") + " | "
                    + (kind.ofColumn() ? "a criterion" : "blank") + " | "), kind.word());
        }
    }

    /** Lines are separated by |; a first line that is not given is the header. */
    private static PrintedWeights read(String lines, boolean comma) {
        String text = lines.replace('|', '\n');
        try {
            return PrintedWeightsFile.read(Files.writeString(folder.resolve("printed.csv"),
                    (text.startsWith("what") || text.isEmpty() ? text : "what,row,column,printed,where\n" + text) + "\n"), comma);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
