package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Note;
import bsc.Told;
import bsc.model.PrintedKind;
import bsc.model.Printed;
import bsc.model.Unit;
import bsc.model.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Shares and means of whole things. Known answers: tests of the R packages scrutiny and rsprite2, recomputed with fractions. */
class ShareJudgeTest {
    private static final MathContext EXACT = new MathContext(60);

    private static MadeUp share(MadeUp study, String of, String printed, Unit unit) {
        return study.figure("", of, PrintedKind.SHARE, new BigDecimal(printed), unit);
    }

    private static String verdicts(MadeUp study) {
        return study.audit().findings().stream().map(f -> f.verdict() == Verdict.FOLLOWS ? "T" : "F").collect(Collectors.joining(" "));
    }

    /** Numbers from one to another in steps of the last digit. */
    private static MadeUp steps(String of, String from, String to) {
        MadeUp study = new MadeUp();
        BigDecimal step = BigDecimal.ONE.movePointLeft(new BigDecimal(from).scale());
        for (BigDecimal x = new BigDecimal(from); x.compareTo(new BigDecimal(to)) <= 0; x = x.add(step)) {
            share(study, of, x.toPlainString(), Unit.SCORE);
        }
        return study;
    }

    @Test
    void knownAnswers() {
        assertEquals("F F T F F F T F F F T F", verdicts(steps("28", "5.19", "5.30")), "GRIM-1");
        assertEquals("T F F T F F T F T F", verdicts(steps("3 * 120", "0.150", "0.159")), "GRIM-2: items 3");
        assertEquals("T F T F T F T T T T", verdicts(steps("2 * 28", "0.80", "0.89")), "GRIM-3: items 2");
        MadeUp pigs = new MadeUp();
        for (String line : List.of("7.22/32", "4.74/25", "5.23/29", "2.57/24", "6.77/27", "2.68/28", "7.01/29", "7.38/26", "3.14/27", "6.89/31", "5.00/25", "0.24/28")) {
            share(pigs, line.substring(5), line.substring(0, 4), Unit.SCORE);
        }
        assertEquals("T F F F F T F T F F T F", verdicts(pigs), "GRIM-4");
        MadeUp percents = new MadeUp();
        List.of("67.4", "54.2", "54.0", "69.8", "68.1", "55.4").forEach(p -> share(percents, "150", p, Unit.PERCENT));
        assertEquals("F F T F F F", verdicts(percents), "GRIM-5");
    }

    /**
     * How likely it is that a number with two decimals is impossible, over all of them: .9955 of 45 in percent. The .60 of
     * 40 hold for ties rounded one way; here 20 ties (1 / 40 is 0.025) may have been rounded either way.
     */
    @Test
    void knownProbabilities() {
        assertEquals(0.60 - 0.20, 1 - possible("40", Unit.SCORE, 100) / 100.0, 1e-9);
        assertEquals(0.9955, 1 - possible("45", Unit.PERCENT, 10_000) / 10_000.0, 1e-9);
    }

    private static long possible(String of, Unit unit, int numbers) {
        MadeUp study = new MadeUp();
        for (int i = 0; i < numbers; i++) {
            share(study, of, BigDecimal.valueOf(i, 2).toPlainString(), unit);
        }
        return study.audit().with(Verdict.FOLLOWS).size();
    }

    @Test
    void fiftyFivePercentOfThirtyFiveIsNoCount() {
        Finding finding = share(new MadeUp(), "35", "55", Unit.PERCENT).audit().findings().get(0);
        assertEquals("does-not-follow 54.3 or 57.1 no whole number of 35 gives it: 54.3 or 57.1",
                finding.verdict().word() + " " + Told.AUDITED.recomputed(finding.recomputed()) + " " + Told.AUDITED.reason(finding));
        assertEquals(List.of(Verdict.FOLLOWS, Verdict.FOLLOWS, Verdict.DOES_NOT_FOLLOW, Verdict.CANNOT_BE_JUDGED, Verdict.CANNOT_BE_JUDGED),
                share(share(share(share(share(new MadeUp(), "35", "54", Unit.PERCENT), "35", "100", Unit.PERCENT), "35", "102.86", Unit.PERCENT),
                        "350", "55", Unit.PERCENT), "0", "55", Unit.PERCENT).audit().findings().stream().map(Finding::verdict).toList());
    }

    /** The shares that are named beside an impossible one are possible, and are not the printed one. */
    @Test
    void whatIsNamedIsPossible() {
        for (int n : new int[] {1, 7, 35, 60, 350, 100_000}) {
            for (Unit unit : List.of(Unit.PERCENT, Unit.PER_MILLE)) {
                BigDecimal whole = BigDecimal.valueOf(unit == Unit.PERCENT ? 100 : 1000);
                MadeUp study = new MadeUp();
                List.of("-120", "-5", "-0.6", "3", "55", "99.4", "100.6", "101", "120", "999.4", "1000.6", "1200", "2000")
                        .forEach(p -> share(study, String.valueOf(n), p, unit));
                for (Finding finding : study.audit().findings()) {
                    BigDecimal printed = ((Printed.Number) finding.figure().printed()).value();
                    boolean beyond = printed.signum() < 0 || printed.compareTo(whole) > 0;
                    assertTrue(!beyond || finding.verdict() == Verdict.DOES_NOT_FOLLOW, n + ": " + finding);
                    if (finding.verdict() == Verdict.DOES_NOT_FOLLOW) {
                        for (BigDecimal share : ((Recomputed.Shares) finding.recomputed()).shares()) {
                            assertTrue(share.signum() >= 0 && share.compareTo(whole) <= 0, n + ": " + finding);
                            assertTrue(share.setScale(printed.scale(), RoundingMode.HALF_UP).compareTo(printed) != 0, n + ": " + finding);
                        }
                    }
                }
            }
        }
        assertEquals("no whole number of 35 gives it: 100.0",
                Told.AUDITED.reason(share(new MadeUp(), "35", "120", Unit.PERCENT).audit().findings().get(0)));
    }

    /** Every share of up to 60 things by each rounding rule with no to two decimals, and each with its last digit changed. */
    @Test
    void noShareThatSomebodyCountedIsAccused() {
        MadeUp right = new MadeUp();
        MadeUp wrong = new MadeUp();
        for (int n = 1; n <= 60; n++) {
            for (int k = 0; k <= n; k++) {
                for (RoundingMode rule : RelationShapes.RULES) {
                    for (int decimals = 0; decimals <= 2; decimals++) {
                        BigDecimal printed = BigDecimal.valueOf(k * 100L).divide(BigDecimal.valueOf(n), EXACT).setScale(decimals, rule);
                        right.figure("", String.valueOf(n), PrintedKind.SHARE, printed, Unit.PERCENT);
                        wrong.figure("", String.valueOf(n), PrintedKind.SHARE, printed.add(BigDecimal.valueOf(4).movePointLeft(decimals)), Unit.PERCENT);
                    }
                }
            }
        }
        Audit audit = right.audit();
        assertEquals(List.of(), audit.with(Verdict.DOES_NOT_FOLLOW));
        int caught = wrong.audit().with(Verdict.DOES_NOT_FOLLOW).size();
        Note.printf("  shares of a known number: 0 false alarms in %d (%d under a convention, %d of so many that nothing is said); "
                + "last digit changed: %d of %d caught, none before%n", audit.findings().size(), audit.with(Verdict.FOLLOWS_UNDER).size(),
                audit.with(Verdict.CANNOT_BE_JUDGED).size(), caught, wrong.figures());
        assertTrue(caught > wrong.figures() / 2, caught + " of " + wrong.figures());
    }
}
