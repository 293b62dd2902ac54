package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Note;
import bsc.model.Unit;
import bsc.model.Verdict;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How many indicators are said to have a label, against the labels that are printed. */
class CountJudgeTest {
    /** So many indicators labelled good and bad, and some without a label. */
    private static MadeUp study(int good, int bad, int without) {
        MadeUp study = new MadeUp().measure("n", Unit.COUNT).bands("t", "good [80,) 1 | bad (,80) 0");
        for (int i = 0; i < good + bad + without; i++) {
            study.better("i" + i, "n", Unit.COUNT, "t");
            if (i < good + bad) {
                study.label("i" + i, "", i < good ? "good" : "bad");
            }
        }
        return study;
    }

    private static String verdicts(MadeUp study, Object... labelsAndCounts) {
        int before = study.figures();
        for (int i = 0; i < labelsAndCounts.length; i += 2) {
            study.count((String) labelsAndCounts[i], new BigDecimal((Integer) labelsAndCounts[i + 1]));
        }
        return study.audit().findings().stream().skip(before).map(f -> f.verdict().word()).collect(Collectors.joining("; "));
    }

    @Test
    void whatIsPrintedIsCounted() {
        assertEquals("follows; follows; follows; does-not-follow; does-not-follow",
                verdicts(study(21, 5, 0), "good", 21, "bad", 5, "", 26, "good", 20, "", 25));
        assertEquals("follows; follows; does-not-follow", verdicts(study(6, 2, 0), "Good", 6, "good;bad", 8, "fair", 1));
        assertEquals("follows", verdicts(study(6, 2, 0), "fair", 0));
    }

    /** An indicator whose label is not printed may have any: only what no labels can give is refuted. */
    @Test
    void aLabelThatIsNotPrintedMayBeAny() {
        assertEquals("cannot-be-judged; cannot-be-judged; does-not-follow; does-not-follow",
                verdicts(study(6, 2, 2), "good", 6, "good", 8, "good", 9, "good", 5));
    }

    /** Over all small studies: the number counted never is refuted, every other one is. */
    @Test
    void exactOverAllSmallStudies() {
        int cases = 0;
        for (int good = 0; good <= 6; good++) {
            for (int bad = 0; bad <= 6; bad++) {
                for (int said = 0; said <= 8; said++) {
                    if (good + bad > 0) {
                        assertEquals(said == good ? "follows" : "does-not-follow", verdicts(study(good, bad, 0), "good", said));
                        cases++;
                    }
                }
            }
        }
        Note.printf("  counts of labels: %d, each as counted%n", cases);
        assertEquals(Verdict.FOLLOWS.word(), verdicts(study(1, 0, 0), "good", 1));
    }
}
