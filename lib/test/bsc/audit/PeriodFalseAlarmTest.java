package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Note;
import bsc.model.Bands;
import bsc.model.Indicator;
import bsc.model.PrintedKind;
import bsc.model.Movement;
import bsc.model.Perspective;
import bsc.model.Printed;
import bsc.model.Unit;
import bsc.model.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What careful authors print about several periods never comes out as does-not-follow: years that are all scored, and
 * trends from year to year. And the reverse: the same with one thing taken from another year is counted.
 */
class PeriodFalseAlarmTest {
    private static final List<RoundingMode> RULES = RelationShapes.RULES;
    private static final MathContext EXACT = new MathContext(60);
    private static final List<String> WORDS = List.of("poor", "fair", "good");
    private static final Bands TABLE = Tables.bands("poor (,60) -1 | fair [60,80) 0 | good [80,) 1");
    private static final Bands LINE = Tables.bands("poor [-1,0) none | fair [0,0.5) none | good [0.5,1] none");
    private static final List<Perspective> PERSPECTIVES = List.of(Perspective.FINANCIAL, Perspective.FINANCIAL,
            Perspective.CUSTOMER);

    /** What was judged, and how. */
    private static final class Count {
        private int figures;
        private int studies;
        private int planted;
        private int caught;
        private final List<String> alarms = new ArrayList<>();

        void clean(MadeUp study) {
            Audit audit = study.audit();
            studies++;
            figures += audit.findings().size();
            audit.with(Verdict.DOES_NOT_FOLLOW).forEach(f -> alarms.add(f.toString()));
            audit.fates().stream().filter(f -> f.outcome() == Fate.Outcome.DOES_NOT_SURVIVE)
                    .forEach(f -> alarms.add(f.card().occasion() + " " + f.printed() + " does not survive"));
        }

        void wrong(MadeUp study) {
            planted++;
            caught += study.audit().with(Verdict.DOES_NOT_FOLLOW).isEmpty() ? 0 : 1;
        }

        void report(String shape) {
            Note.printf("    %-34s %7d figures in %d studies, %d false alarms; %d of %d wrong ones caught%n", shape,
                    figures, studies, alarms.size(), caught, planted);
            assertEquals(List.of(), alarms.stream().limit(3).toList(), shape);
        }
    }

    /** The scores of three indicators in one year: -1, 0 or 1 each. */
    private record Year(String name, List<Integer> scores) {
        BigDecimal mean(Perspective... of) {
            List<Integer> chosen = new ArrayList<>();
            for (int i = 0; i < scores.size(); i++) {
                if (of.length == 0 || PERSPECTIVES.get(i) == of[0]) {
                    chosen.add(scores.get(i));
                }
            }
            return BigDecimal.valueOf(chosen.stream().mapToInt(Integer::intValue).sum())
                    .divide(BigDecimal.valueOf(chosen.size()), EXACT);
        }

        int sum() {
            return scores.stream().mapToInt(Integer::intValue).sum();
        }
    }

    private static String onLine(BigDecimal number) {
        return number.signum() < 0 ? "poor" : number.compareTo(new BigDecimal("0.5")) < 0 ? "fair" : "good";
    }

    private static List<List<Integer>> scores(int indicators) {
        List<List<Integer>> all = List.of(List.of());
        for (int i = 0; i < indicators; i++) {
            all = all.stream().flatMap(l -> Stream.of(-1, 0, 1).map(s -> Stream.concat(l.stream(), Stream.of(s)).toList())).toList();
        }
        return all;
    }

    /**
     * Two years with labels, totals, averages and conclusions.
     *
     * @param shown what stands for the year in its totals and conclusions: itself, or by mistake the other one
     */
    private static MadeUp twoYears(List<Year> years, Function<Year, Year> shown, RoundingMode rule, int decimals, boolean fromPrinted) {
        MadeUp study = new MadeUp().bands("table", TABLE).scale(LINE);
        for (int i = 0; i < PERSPECTIVES.size(); i++) {
            study.indicator("i" + i, PERSPECTIVES.get(i), "", Unit.PERCENT, "table", List.of(), Optional.empty());
        }
        for (Year year : years) {
            study.period(year.name());
            for (int i = 0; i < PERSPECTIVES.size(); i++) {
                study.value("i" + i, "", new BigDecimal(70 + 20 * year.scores().get(i)), Unit.PERCENT)
                        .label("i" + i, "", WORDS.get(1 + year.scores().get(i)));
            }
            Year of = shown.apply(year);
            BigDecimal average = of.mean().setScale(decimals, rule);
            study.printed(PrintedKind.TOTAL, Optional.empty(), "", MadeUp.number(BigDecimal.valueOf(of.sum()), Unit.POINTS))
                    .printed(PrintedKind.AVERAGE, Optional.empty(), "", MadeUp.number(average, Unit.SCORE))
                    .printed(PrintedKind.CONCLUSION, Optional.empty(), "", new Printed.Word(onLine(fromPrinted ? average : of.mean())));
            for (Perspective perspective : List.of(Perspective.FINANCIAL, Perspective.CUSTOMER)) {
                study.printed(PrintedKind.PERSPECTIVE, Optional.of(perspective), "", new Printed.Word(onLine(of.mean(perspective))))
                        .printed(PrintedKind.AVERAGE, Optional.of(perspective), "", MadeUp.number(of.mean(perspective).setScale(1, rule), Unit.SCORE))
                        .printed(PrintedKind.TOTAL, Optional.of(perspective), "", MadeUp.number(of.mean(perspective).multiply(
                                BigDecimal.valueOf(perspective == Perspective.FINANCIAL ? 2 : 1)).setScale(0, RoundingMode.HALF_UP), Unit.POINTS));
            }
        }
        return study;
    }

    @Test
    void everyYearIsJudgedByItsOwnScorecard() {
        Count count = new Count();
        List<List<Integer>> all = scores(3);
        for (int a = 0; a < all.size(); a++) {
            for (int b = 0; b < all.size(); b++) {
                Year first = new Year("2024", all.get(a));
                Year second = new Year("2025", all.get(b));
                RoundingMode rule = RULES.get((a + b) % RULES.size());
                int decimals = (a + b) % 3;
                count.clean(twoYears(List.of(first, second), y -> y, rule, decimals, (a * b) % 2 == 1));
                if (!onLine(first.mean()).equals(onLine(second.mean()))) {
                    count.wrong(twoYears(List.of(first, second), y -> y == first ? second : first, rule, 2, false));
                }
            }
        }
        count.report("two years, both scored");
        assertEquals(count.planted, count.caught);
    }

    private static final Bands MOVES = Tables.bands("up rising 1 | same constant 0 | down falling -1 | mixed fluctuating 0");
    private static final Map<Movement, String> SAID = new EnumMap<>(Map.of(Movement.RISING, "up", Movement.CONSTANT, "same",
            Movement.FALLING, "down", Movement.FLUCTUATING, "mixed"));
    private static final List<String> YEARS = List.of("2011", "2012", "2013", "2014");

    private static String movement(List<BigDecimal> values) {
        boolean up = false;
        boolean down = false;
        for (int i = 1; i < values.size(); i++) {
            up |= values.get(i).compareTo(values.get(i - 1)) > 0;
            down |= values.get(i).compareTo(values.get(i - 1)) < 0;
        }
        return SAID.get(up && down ? Movement.FLUCTUATING : up ? Movement.RISING : down ? Movement.FALLING : Movement.CONSTANT);
    }

    /** Four years with a label each, from what came before; a year may be left out of the print. */
    private static MadeUp trend(List<BigDecimal> values, boolean previous, int decimals, RoundingMode rule, int unprinted, int wrong) {
        MadeUp study = new MadeUp().bands("table", MOVES).indicator("i", Perspective.FINANCIAL, "", Unit.PERCENT, "table",
                previous ? List.of(Indicator.PREVIOUS) : YEARS, Optional.empty());
        for (int year = 0; year < YEARS.size(); year++) {
            study.period(YEARS.get(year));
            if (year != unprinted) {
                study.value("i", "", values.get(year).setScale(decimals, rule), Unit.PERCENT);
            }
            if (year > 0) {
                String said = movement(values.subList(previous ? year - 1 : 0, year + 1));
                String other = previous ? said.equals("up") ? "down" : "up" : said.equals("mixed") ? "up" : "mixed";
                study.label("i", "", year == wrong ? other : said);
            }
        }
        return study;
    }

    @Test
    void trendsNeverLookAheadAndNeverSkipAYear() {
        for (boolean previous : List.of(true, false)) {
            Count count = new Count();
            for (int code = 0; code < 625; code++) {
                List<BigDecimal> values = Stream.of(code % 5, code / 5 % 5, code / 25 % 5, code / 125)
                        .map(n -> BigDecimal.valueOf(n * 30L, 2)).toList();
                RoundingMode rule = RULES.get(code % RULES.size());
                for (int decimals = 0; decimals <= 2; decimals++) {
                    for (int unprinted = -1; unprinted < YEARS.size(); unprinted++) {
                        count.clean(trend(values, previous, decimals, rule, unprinted, 0));
                    }
                }
                for (int wrong = 1; wrong < YEARS.size(); wrong++) {
                    count.wrong(trend(values, previous, 2, rule, -1, wrong));
                }
            }
            count.report(previous ? "trends, each year with the one before" : "trends, each year with all before");
            // two printed values that are alike may have risen or fallen
            assertTrue(count.caught >= count.planted * 0.7, count.caught + " of " + count.planted);
        }
    }

    /** A value whose digits were cut, or that a machine computed, is no other value than the one that its label was read from. */
    @Test
    void trendsOfCutAndOfMachineDigits() {
        Count count = new Count();
        for (int before = 7400; before < 7600; before += 7) {
            for (int now = 7400; now < 7600; now += 7) {
                for (int[] decimals : new int[][] {{1, 0}, {0, 1}, {2, 0}, {2, 1}, {1, 1}}) {
                    BigDecimal first = BigDecimal.valueOf(before, 2);
                    BigDecimal second = BigDecimal.valueOf(now, 2);
                    MadeUp study = twoValues(first.setScale(decimals[0], RoundingMode.DOWN), second.setScale(decimals[1], RoundingMode.DOWN));
                    count.clean(study.label("i0", "", second.compareTo(first) > 0 ? "up" : second.compareTo(first) < 0 ? "down" : "same"));
                }
            }
        }
        for (int of = 7; of < 100; of++) {
            BigDecimal one = new BigDecimal(Double.toString(5.0 / of * 100));
            BigDecimal other = new BigDecimal(Double.toString(5 * 100.0 / of));
            count.clean(twoValues(one, other).label("i0", "", "same"));
        }
        for (int step = 1; step < 50; step++) {
            count.wrong(twoValues(new BigDecimal("74.50"), new BigDecimal("74.50").add(BigDecimal.valueOf(2 * step, 2))).label("i0", "", "down"));
        }
        count.report("trends of cut and of machine digits");
        assertEquals(count.planted, count.caught);
    }

    private static MadeUp twoValues(BigDecimal first, BigDecimal second) {
        MadeUp study = new MadeUp().bands("trend", MOVES);
        study.indicator("i0", Perspective.CUSTOMER, "", Unit.PERCENT, "trend", List.of(Indicator.PREVIOUS), Optional.empty());
        return study.period("2023").value("i0", "", first, Unit.PERCENT).period("2024").value("i0", "", second, Unit.PERCENT);
    }
}
