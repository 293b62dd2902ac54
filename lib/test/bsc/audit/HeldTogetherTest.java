package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Note;
import bsc.Told;
import bsc.audit.joint.Incompatible;
import bsc.model.Sign;
import bsc.model.Unit;
import bsc.model.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Relations that share rounded numbers are held together: tables of shares with the totals of rows and columns. */
class HeldTogetherTest {
    private static final MathContext EXACT = new MathContext(60);

    /** Rounded to whole percents, both hold: 33.5 + 33.5 may be 67, and twice 33.5 is all that may be; together 33 is too little. */
    @Test
    void relationsThatHoldAloneMayContradictEachOther() {
        MadeUp study = new MadeUp();
        Arrays.asList("a 10", "b 10", "c 10", "t 31", "u 29").forEach(n -> study.input(n.split(" ")[0], "",
                new BigDecimal(n.split(" ")[1]), Unit.PERCENT));
        Audit audit = study.relation("", "a + b + c", Sign.EQUAL, "t").relation("", "a + b + c", Sign.EQUAL, "u").audit();
        assertEquals(List.of(Verdict.FOLLOWS, Verdict.FOLLOWS), audit.relations().stream().map(RelationFinding::verdict).toList());
        assertEquals("10 + 10 + 10 = 31, 10 + 10 + 10 = 29", text(audit.incompatible()));
    }

    /** What is exact is known: no slack is left to contradict anything, and a broken relation is none of them. */
    @Test
    void countsAndBrokenRelationsAreNotHeldTogether() {
        MadeUp study = new MadeUp();
        study.input("a", "", BigDecimal.TEN, Unit.COUNT).input("t", "", BigDecimal.TEN, Unit.COUNT).input("p", "", BigDecimal.TEN, Unit.PERCENT);
        assertEquals(List.of(), study.relation("", "a", Sign.EQUAL, "t").relation("", "p", Sign.EQUAL, "20").audit().incompatible());
    }

    /** Scholtus 2008, Algorithms for correcting some obvious inconsistencies and rounding errors: DIA-1, residuals 1, 0, 1, -1, -1. */
    @Test
    void scholtus2008RoundingErrorsHoldTogetherAsRoundedNumbers() {
        MadeUp study = new MadeUp();
        int[] x = {12, 4, 15, 4, 3, 1, 8, 11, 27, 41, -13};
        IntStream.range(0, x.length).forEach(i -> study.input("x" + (i + 1), "", BigDecimal.valueOf(x[i]), Unit.HOURS));
        Audit audit = study.relation("", "x1 + x2", Sign.EQUAL, "x3").relation("", "x2", Sign.EQUAL, "x4")
                .relation("", "x5 + x6 + x7", Sign.EQUAL, "x8").relation("", "x3 + x8", Sign.EQUAL, "x9")
                .relation("", "x9 - x10", Sign.EQUAL, "x11").audit();
        assertTrue(audit.relations().stream().allMatch(r -> r.verdict() == Verdict.FOLLOWS));
        assertEquals(List.of(), audit.incompatible());
    }

    private static String text(List<Incompatible> contradictions) {
        return contradictions.stream().flatMap(c -> c.parts().stream()).map(p -> Told.AUDITED.statement(p.sides())).collect(Collectors.joining(", "));
    }

    /**
     * Every table of two rows and two or three columns of counts with a small sum, as shares by each rounding rule, with
     * totals of the unrounded or of the printed shares: none is accused. And with one printed number put otherwise by one
     * or two units of its last digit: how many contradictions are seen by single relations, and only together.
     */
    @Test
    void careOfTablesIsNotAccusedAndChangedOnesAreCounted() {
        int tables = 0;
        int alone = 0;
        int together = 0;
        int unseen = 0;
        for (int columns = 2; columns <= 3; columns++) {
            for (int whole : columns == 2 ? new int[] {3, 6} : new int[] {3}) {
                MadeUp careful = new MadeUp();
                MadeUp changed = new MadeUp();
                int count = 0;
                for (int[] counts : tables(2 * columns, whole)) {
                    for (RoundingMode rule : RelationShapes.RULES) {
                        for (int decimals = 0; decimals <= 2; decimals++) {
                            for (boolean ofPrinted : new boolean[] {false, true}) {
                                List<BigDecimal> numbers = numbers(counts, columns, rule, decimals, ofPrinted);
                                write(careful, "t" + count, numbers, columns);
                                int at = count++ % numbers.size();
                                numbers.set(at, numbers.get(at).add(BigDecimal.valueOf(count % 4 < 2 ? 2 : -2).movePointLeft(decimals)));
                                write(changed, "t" + count, numbers, columns);
                            }
                        }
                    }
                }
                Audit audit = careful.audit();
                assertEquals(List.of(), audit.incompatible());
                tables += count;
                Audit wrong = changed.audit();
                long broken = wrong.relations().stream().filter(r -> r.verdict() == Verdict.DOES_NOT_FOLLOW).map(r -> r.occasion().part()).distinct().count();
                long seen = wrong.incompatible().stream().map(c -> c.parts().get(0).occasion().part()).distinct().count();
                alone += broken;
                together += seen;
                unseen += count - broken - seen;
            }
        }
        Note.printf("  relations held together: 0 false alarms in %d tables; of as many with one number changed by 2 units of its "
                + "last digit, %d break a relation, %d more only together, %d are allowed%n", tables, alone, together, unseen);
        assertTrue(together > 0);
    }

    private static List<int[]> tables(int cells, int whole) {
        List<int[]> tables = new ArrayList<>();
        fill(new int[cells], 0, whole, tables);
        return tables;
    }

    private static void fill(int[] cells, int at, int rest, List<int[]> tables) {
        if (at == cells.length - 1) {
            cells[at] = rest;
            tables.add(cells.clone());
            return;
        }
        for (int n = 0; n <= rest; n++) {
            cells[at] = n;
            fill(cells, at + 1, rest - n, tables);
        }
    }

    /** The shares of the cells, of the two rows, and of the columns. */
    private static List<BigDecimal> numbers(int[] counts, int columns, RoundingMode rule, int decimals, boolean ofPrinted) {
        BigDecimal whole = BigDecimal.valueOf(Arrays.stream(counts).sum());
        List<BigDecimal> shares = Arrays.stream(counts).mapToObj(n -> BigDecimal.valueOf(n * 100L).divide(whole, EXACT)).toList();
        List<BigDecimal> printed = shares.stream().map(s -> s.setScale(decimals, rule)).toList();
        List<BigDecimal> from = ofPrinted ? printed : shares;
        List<BigDecimal> numbers = new ArrayList<>(printed);
        for (int r = 0; r < 2; r++) {
            numbers.add(from.subList(r * columns, (r + 1) * columns).stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(decimals, rule));
        }
        for (int c = 0; c < columns; c++) {
            numbers.add(from.get(c).add(from.get(columns + c)).setScale(decimals, rule));
        }
        return numbers;
    }

    private static void write(MadeUp study, String part, List<BigDecimal> numbers, int columns) {
        for (int i = 0; i < numbers.size(); i++) {
            study.input("n" + columns + "_" + i, part, numbers.get(i), Unit.PERCENT);
        }
        String n = "n" + columns + "_";
        int cells = 2 * columns;
        for (int r = 0; r < 2; r++) {
            int row = r;
            study.relation(part, IntStream.range(0, columns).mapToObj(c -> n + (row * columns + c)).collect(Collectors.joining(" + ")),
                    Sign.EQUAL, n + (cells + r));
        }
        for (int c = 0; c < columns; c++) {
            study.relation(part, n + c + " + " + n + (columns + c), Sign.EQUAL, n + (cells + 2 + c));
        }
        study.relation(part, n + cells + " + " + n + (cells + 1), Sign.EQUAL, "100").relation(part,
                IntStream.range(0, columns).mapToObj(c -> n + (cells + 2 + c)).collect(Collectors.joining(" + ")), Sign.EQUAL, "100");
    }
}
