package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Note;
import bsc.Told;
import bsc.model.Bands;
import bsc.model.Criterion.End;
import bsc.model.Criterion.Range;
import bsc.model.Direction;
import bsc.model.Interval;
import bsc.model.Sign;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Gaps at the outer ends of bands, within the natural range of the unit; and ends that no value can reach. */
class PossibleRangeTest {
    private static String faults(MadeUp study) {
        return study.audit().bandDefects().stream().map(d -> d.kind().word() + ": " + Told.AUDITED.fault(d)).collect(Collectors.joining("; "));
    }

    private static MadeUp study(String formula, Unit unit, String table) {
        MadeUp study = new MadeUp().measure("a", Unit.COUNT).measure("b", Unit.COUNT).measure("money", Unit.IDR).measure("cost", Unit.IDR)
                .measure("answers", Unit.SCORE).bands("t", table);
        return study.better("i", formula, unit, "t");
    }

    @Test
    void onlyWhatIsCertainIsAskedFor() {
        String table = "good [80,90] 1 | fair [60,80) 0";
        assertEquals("gap: no row holds numbers at least 0 and below 60; gap: no row holds numbers above 90 and at most 100",
                faults(study("a / b * 100", Unit.PERCENT, table).relation("", "a", Sign.AT_MOST, "b")));
        assertEquals("gap: no row holds numbers at least 0 and below 60; gap: no row holds numbers above 90 and at most 100",
                faults(study("a / (a + b) * 100", Unit.PERCENT, table)));
        assertEquals("gap: no row holds numbers at least 0 and below 60; gap: no row holds numbers above 90 and at most 100",
                faults(study("a / b * 100", Unit.PERCENT, table)));
        assertEquals("gap: no row holds numbers at least 0 and below 60", faults(study("a / b * 1000", Unit.PER_MILLE, table)));
        assertEquals("gap: no row holds numbers above 0 and below 60", faults(study("a / b", Unit.DAYS, table)));
        assertEquals("gap: no row holds numbers at least 0 and below 60", faults(study("a", Unit.COUNT, table)));
    }

    /** A share is one in whatever order its factors are written. */
    @Test
    void theOrderOfWritingSaysNothing() {
        String table = "good [80,90] 1 | fair [60,80) 0";
        for (String share : List.of("a / b * 100", "100 * a / b", "a * 100 / b", "(a / b) * 100", "100 * (a / b)", "50 * a * 2 / b")) {
            assertEquals("gap: no row holds numbers at least 0 and below 60; gap: no row holds numbers above 90 and at most 100",
                    faults(study(share, Unit.PERCENT, table).relation("", "a", Sign.AT_MOST, "b")), share);
        }
        String rates = "good [800,900] 1 | fair [600,800) 0";
        for (String share : List.of("a / b * 1000", "1000 * a / b", "(a / b) * 1000")) {
            assertEquals("gap: no row holds numbers at least 0 and below 600; gap: no row holds numbers above 900 and at most 1000",
                    faults(study(share, Unit.PER_MILLE, rates).relation("", "a", Sign.AT_MOST, "b")), share);
        }
        for (String none : List.of("1000 * b / a", "a * 10 / b * 1000", "a / b * 1000 / b")) {
            assertEquals("gap: no row holds numbers at least 0 and below 600",
                    faults(study(none, Unit.PER_MILLE, rates).relation("", "a", Sign.AT_MOST, "b")), none);
        }
    }

    /** Percentages of amounts run from 0, all to 100: growth, efficiency and occupancy come to such values, whatever else they may be. */
    @Test
    void percentagesHaveTheirNaturalRange() {
        for (String formula : List.of("(a - b) / b * 100", "money / cost * 100", "(money - cost) / money * 100", "a / b * 100", "100 * money / (a * cost)")) {
            assertEquals("gap: no row holds numbers at least 0 and below 60; gap: no row holds numbers above 90 and at most 100",
                    faults(study(formula, Unit.PERCENT, "good [80,90] 1 | fair [60,80) 0")), formula);
            assertEquals("gap: no row holds 0; gap: no row holds 100", faults(study(formula, Unit.PERCENT, "good [80,100) 1 | fair (0,80) 0")), formula);
            assertEquals("", faults(study(formula, Unit.PERCENT, "good [80,) 1 | fair (,80) 0")), formula);
            assertEquals("", faults(study(formula, Unit.PERCENT, "good [80,100] 1 | fair [0,80) 0")), formula);
        }
        for (String index : List.of("answers / b * 25", "a / b * 25", "answers")) {
            assertEquals("gap: no row holds numbers above 90 and at most 100", faults(study(index, Unit.PERCENT, "good [80,90] 1 | fair [25,80) 0")), index);
        }
        assertEquals("gap: no row holds numbers at least 0 and below 0.2; gap: no row holds numbers above 0.9 and at most 1",
                faults(study("a / b", Unit.RATIO, "good [0.5,0.9] 1 | fair [0.2,0.5) 0").relation("", "a", Sign.AT_MOST, "b")));
        assertEquals("gap: no row holds numbers at least 0 and below 0.2", faults(study("a / b", Unit.RATIO, "good [0.5,0.9] 1 | fair [0.2,0.5) 0")));
    }

    @Test
    void whatLiesBeyondTheNaturalRangeIsLeftAlone() {
        String table = "good [80,120] 1 | fair [60,80) 0";
        assertEquals("", faults(study("a / b * 100", Unit.PERCENT, "good [80,120] 1 | fair [0,80) 0")), "occupancy may pass 100");
        assertEquals("", faults(study("(b - a) / b", Unit.DAYS, table)), "a turnover interval may be negative");
        assertEquals("", faults(study("money", Unit.IDR, table)), "money");
        assertEquals("", faults(study("a", Unit.POINTS, table)), "points of an index start where it starts");
    }

    @Test
    void classesStayWithinTheLeastAndTheGreatest() {
        MadeUp index = study("answers", Unit.POINTS, "low [1020,3060] 0 | high [3061,5104] 1").least("i", "1020").greatest("i", "5100");
        assertEquals("band beyond what is possible: 'high' has 5104 as its high end; possible are numbers at least 1020 and at most 5100", faults(index));
        assertEquals("", faults(study("answers", Unit.POINTS, "low [1020,3060] 0 | high [3061,5100] 1").least("i", "1020").greatest("i", "5100")));
        assertEquals("", faults(study("answers", Unit.POINTS, "low [1020,3060] 0 | high [3061,5104] 1")), "not printed");
        assertEquals("gap: no row holds numbers at least 1020 and below 1030; gap: no row holds numbers above 5000 and at most 5100",
                faults(study("answers", Unit.POINTS, "low [1030,3060] 0 | high [3061,5000] 1").least("i", "1020").greatest("i", "5100")));
    }

    /** All tables of adjoining ranges beside all that may be possible: a gap is found exactly where a possible value has no row. */
    @Test
    void outerGapsAreFoundExactly() {
        int cases = 0;
        int gaps = 0;
        for (List<GridTables.Row> rows : GridTables.partitions(Unit.PERCENT)) {
            if (rows.size() < 2) {
                continue;
            }
            Bands bands = Tables.bands(IntStream.range(0, rows.size()).mapToObj(i -> (char) ('a' + i) + " " + rows.get(i).text() + " " + i)
                    .collect(Collectors.joining(" | ")));
            for (int low = -2; low <= 2; low++) {
                for (int high = 2; high <= 7; high++) {
                    for (int closed = 0; closed < 4; closed++) {
                        Range possible = new Range(Optional.of(new End(BigDecimal.valueOf(low), (closed & 1) > 0)),
                                Optional.of(new End(BigDecimal.valueOf(high), (closed & 2) > 0)));
                        JudgedBands plain = Tables.judged(bands, Unit.PERCENT, Direction.HIGHER_IS_BETTER, "", "", "", "");
                        boolean found = !BandsAudit.of(new JudgedBands(plain.indicator(), bands, plain.atHand(), possible)).isEmpty();
                        assertEquals(leavesOut(bands, possible), found, () -> rows + " " + possible);
                        cases++;
                        gaps += found ? 1 : 0;
                    }
                }
            }
        }
        Note.printf("  outer gaps: %d of %d tables beside what is possible have one, 0 false alarms, 0 missed%n", gaps, cases);
        assertTrue(cases > 10_000, cases + " cases");
    }

    private static boolean leavesOut(Bands bands, Range possible) {
        return IntStream.rangeClosed(-20, 80).mapToObj(q -> Interval.point(BigDecimal.valueOf(q).divide(BigDecimal.valueOf(8))))
                .anyMatch(x -> possible.meets(x) && bands.rows().stream().noneMatch(b -> ((Range) b.criterion()).meets(x)));
    }
}
