package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Note;
import bsc.Told;
import bsc.model.Aggregation;
import bsc.model.Bands;
import bsc.model.PrintedKind;
import bsc.model.Perspective;
import bsc.model.Printed;
import bsc.model.Unit;
import bsc.model.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Careful authors who once were accused although every one of their steps is a documented one, over all small inputs.
 * Beside each, how many wrong figures of the same shape are caught.
 */
class AttackFalseAlarmTest {
    private static final MathContext EXACT = new MathContext(60);
    private static final List<RoundingMode> RULES = List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN);

    private static BigDecimal n(long number) {
        return BigDecimal.valueOf(number);
    }

    private static BigDecimal over(BigDecimal a, BigDecimal b) {
        return a.divide(b, EXACT);
    }

    /** A shape: what a careful author printed, and what somebody printed wrongly. */
    private record Shape(String name, MadeUp careful, MadeUp wrong) {
        Shape(String name) {
            this(name, new MadeUp(), new MadeUp());
        }

        List<MadeUp> both() {
            return List.of(careful, wrong);
        }
    }

    @TestFactory
    Stream<DynamicTest> noCarefulFigureIsAccused() {
        return Stream.of(growthOfProfit(), growthFromFormulas(), declineFromALoss(), machineMeans(), machineLeapYear(), machineGrowth(),
                growthOfAPrintedChange(), reusedUnderTheOtherYear(), reusedOfRounded(),
                halfBeds(), februaries()).map(shape -> DynamicTest.dynamicTest(shape.name(), () -> {
            Audit careful = shape.careful().audit();
            List<Finding> accused = careful.with(Verdict.DOES_NOT_FOLLOW);
            assertEquals(List.of(), accused.stream().limit(3).map(f -> f.figure().occasion() + " " + f.figure().formula() + " " + f.figure().indicator()
                    + " printed " + f.figure().printed().text() + ": " + Told.AUDITED.reason(f)).toList(), accused.size() + " false alarms of " + careful.findings().size());
            List<Finding> wrong = shape.wrong().audit().findings().stream().filter(f -> f.figure().kind() != PrintedKind.VALUE).toList();
            long caught = wrong.stream().filter(f -> f.verdict() == Verdict.DOES_NOT_FOLLOW).count();
            Note.printf("  %-52s %6d figures, %5d under a convention, 0 false alarms; %5d of %5d wrong ones caught%n",
                    shape.name(), careful.findings().size(), careful.with(Verdict.FOLLOWS_UNDER).size(), caught, wrong.size());
            assertTrue(caught * 100L >= wrong.size() * 90L, caught + " of " + wrong.size() + " caught");
        }));
    }

    /** Growth of what is itself a difference, written out, from a loss over its absolute value. */
    private static Shape growthOfProfit() {
        Shape shape = new Shape("growth of revenue less cost, written out");
        for (int before = -20; before < 0; before++) {
            for (int now = -20; now <= 20; now++) {
                String part = before + "," + now;
                for (MadeUp study : shape.both()) {
                    study.input("r0", part, n(50), Unit.IDR).input("c0", part, n(50 - before), Unit.IDR)
                            .input("r1", part, n(60), Unit.IDR).input("c1", part, n(60 - now), Unit.IDR);
                }
                growth(shape, part, before, now, List.of("((r1 - c1) - (r0 - c0)) / (r0 - c0) * 100", "((r1 - c1) / (r0 - c0) - 1) * 100",
                        "(r1 - c1 - sum(r0, -c0)) / sum(r0, -c0) * 100"));
            }
        }
        return shape;
    }

    private static void growth(Shape shape, String part, int before, int now, List<String> forms) {
        for (String form : forms) {
            for (RoundingMode rule : RULES) {
                shape.careful().figure(part, form, PrintedKind.DIFFERENCE, over(n((now - before) * 100L), n(-before)).setScale(1, rule), Unit.PERCENT)
                        .figure(part, form, PrintedKind.DIFFERENCE, over(n((now - before) * 100L), n(before)).setScale(1, rule), Unit.PERCENT);
            }
            if (now != 0 && now != before && now != -before) {
                shape.wrong().figure(part, form, PrintedKind.DIFFERENCE, over(n((now + before) * 100L), n(-before)).setScale(1, RoundingMode.HALF_UP), Unit.PERCENT);
            }
        }
    }

    /** The other ways to write a growth. */
    private static Shape growthFromFormulas() {
        Shape shape = new Shape("growth in its other forms, from a loss");
        for (int before = -20; before < 0; before++) {
            for (int now = -20; now <= 20; now++) {
                String part = before + "," + now;
                for (MadeUp study : shape.both()) {
                    study.input("before", part, n(before), Unit.IDR).input("now", part, n(now), Unit.IDR);
                }
                growth(shape, part, before, now, List.of("100 * (now - before) / before", "(now - before) * 100 / before", "now / before * 100 - 100",
                        "100 * now / before - 100", "(now - before) / (before / 100)", "(now - before) / before / 0.01"));
            }
        }
        return shape;
    }

    /** A decline in percent of what was before. */
    private static Shape declineFromALoss() {
        Shape shape = new Shape("decline over the absolute value of a loss");
        for (int before = -20; before < 0; before++) {
            for (int now = -20; now <= 20; now++) {
                String part = before + "," + now;
                for (MadeUp study : shape.both()) {
                    study.input("before", part, n(before), Unit.IDR).input("now", part, n(now), Unit.IDR);
                }
                for (String form : List.of("(before - now) / before * 100", "(1 - now / before) * 100")) {
                    for (RoundingMode rule : RULES) {
                        shape.careful().figure(part, form, PrintedKind.DIFFERENCE, over(n((before - now) * 100L), n(-before)).setScale(1, rule), Unit.PERCENT);
                    }
                    if (now != 0 && now != before && now != -before) {
                        shape.wrong().figure(part, form, PrintedKind.DIFFERENCE, over(n((now + before) * 100L), n(-before)).setScale(1, RoundingMode.HALF_UP), Unit.PERCENT);
                    }
                }
            }
        }
        return shape;
    }

    /** Means and sums of many quotients as a machine adds them, one after the other. */
    private static Shape machineMeans() {
        Shape shape = new Shape("means and sums of twelve, by a machine");
        String quotients = IntStream.range(0, 12).mapToObj(i -> "a" + i + " / b" + i).collect(Collectors.joining(", "));
        for (int seed = 0; seed < 400; seed++) {
            String part = "s" + seed;
            double sum = 0;
            BigDecimal exact = BigDecimal.ZERO;
            for (int i = 0; i < 12; i++) {
                int b = 3 + (seed * 31 + i * 17) % 97;
                int a = 1 + (seed * 7 + i * 13) % b;
                for (MadeUp study : shape.both()) {
                    study.input("a" + i, part, n(a), Unit.COUNT).input("b" + i, part, n(b), Unit.COUNT);
                }
                sum += (double) a / b;
                exact = exact.add(over(n(a), n(b)));
            }
            shape.careful().figure(part, "sum(" + quotients + ")", PrintedKind.SUM, new BigDecimal(Double.toString(sum)), Unit.RATIO)
                    .figure(part, "mean(" + quotients + ")", PrintedKind.MEAN, new BigDecimal(Double.toString(sum / 12)), Unit.RATIO);
            shape.wrong().figure(part, "sum(" + quotients + ")", PrintedKind.SUM, exact.setScale(15, RoundingMode.HALF_UP).add(new BigDecimal("0.00000000001")), Unit.RATIO);
        }
        return shape;
    }

    /** A machine that counts 365 days in a leap year. */
    private static Shape machineLeapYear() {
        Shape shape = new Shape("365 days in a leap year, by a machine");
        for (int beds = 1; beds <= 40; beds++) {
            for (int care = beds * 100 + 1; care <= beds * 360; care += beds * 13 + 1) {
                String part = beds + "," + care;
                for (MadeUp study : shape.both()) {
                    study.input("beds", part, n(beds), Unit.COUNT).input("days", part, n(366), Unit.COUNT).input("care", part, n(care), Unit.COUNT);
                }
                shape.careful().figure(part, "care / (beds * days) * 100", PrintedKind.WORKED, new BigDecimal(Double.toString((double) care / (beds * 365) * 100)), Unit.PERCENT);
                shape.wrong().figure(part, "care / (beds * days) * 100", PrintedKind.WORKED, new BigDecimal(Double.toString((double) care / (beds * 364) * 100)), Unit.PERCENT);
            }
        }
        return shape;
    }

    /** A machine that takes growth over the absolute value of a loss. */
    private static Shape machineGrowth() {
        Shape shape = new Shape("growth from a loss, by a machine");
        for (int before = -30; before < 0; before++) {
            for (int now = -30; now <= 30; now++) {
                String part = before + "," + now;
                for (MadeUp study : shape.both()) {
                    study.input("before", part, n(before), Unit.IDR).input("now", part, n(now), Unit.IDR);
                }
                shape.careful().figure(part, "(now - before) / before * 100", PrintedKind.DIFFERENCE,
                        new BigDecimal(Double.toString((double) (now - before) / Math.abs(before) * 100)), Unit.PERCENT);
                if (now != 0 && now != before && now != -before) {
                    shape.wrong().figure(part, "(now - before) / before * 100", PrintedKind.DIFFERENCE,
                            new BigDecimal(Double.toString((double) (now + before) / Math.abs(before) * 100)), Unit.PERCENT);
                }
            }
        }
        return shape;
    }

    /** A change that is in print itself, over the absolute value of its base. */
    private static Shape growthOfAPrintedChange() {
        Shape shape = new Shape("growth by a printed change, from a loss");
        for (MadeUp study : shape.both()) {
            study.target("any", n(0), n(100_000)).indicator("change", "now - before", Unit.IDR, "any");
        }
        for (int before = -20; before < 0; before++) {
            for (int now = -20; now <= 20; now++) {
                String part = before + "," + now;
                for (MadeUp study : shape.both()) {
                    study.input("before", part, n(before), Unit.IDR).input("now", part, n(now), Unit.IDR).value("change", part, n(now - before), Unit.IDR);
                }
                growth(shape, part, before, now, List.of("change / before * 100"));
            }
        }
        return shape;
    }

    /** A ratio of a leap year of 365 days, printed with few digits and used again with all of them. */
    private static Shape reusedUnderTheOtherYear() {
        Shape shape = new Shape("a ratio of 365 days used again unrounded");
        for (MadeUp study : shape.both()) {
            study.target("any", n(0), n(100_000)).indicator("bor", "care / (beds * days) * 100", Unit.PERCENT, "any");
        }
        for (int beds = 1; beds <= 12; beds++) {
            for (int care = beds * 100; care <= beds * 360; care += beds * 13 + 1) {
                BigDecimal bor = over(n(care * 100L), n(beds * 365L));
                for (RoundingMode rule : RULES) {
                    for (int decimals = 0; decimals <= 2; decimals++) {
                        String part = beds + "," + care + rule + decimals;
                        for (MadeUp study : shape.both()) {
                            study.input("beds", part, n(beds), Unit.COUNT).input("days", part, n(366), Unit.COUNT).input("care", part, n(care), Unit.COUNT)
                                    .value("bor", part, bor.setScale(decimals, rule), Unit.PERCENT);
                        }
                        shape.careful().figure(part, "100 - bor", PrintedKind.DIFFERENCE, n(100).subtract(bor).setScale(2, rule), Unit.PERCENT)
                                .figure(part, "bor / 2", PrintedKind.WORKED, over(bor, n(2)).setScale(3, rule), Unit.PERCENT);
                        shape.wrong().figure(part, "100 - bor", PrintedKind.DIFFERENCE, n(102).subtract(bor).setScale(2, rule), Unit.PERCENT);
                    }
                }
            }
        }
        return shape;
    }

    /** A ratio made of a printed ratio, printed and used again with all its digits. */
    private static Shape reusedOfRounded() {
        Shape shape = new Shape("a ratio of a printed ratio used again");
        for (MadeUp study : shape.both()) {
            study.target("any", n(0), n(100_000)).indicator("x", "a / b", Unit.RATIO, "any").indicator("y", "x * c", Unit.DAYS, "any");
        }
        for (int b = 3; b <= 13; b += 2) {
            for (int a = 1; a < b; a++) {
                for (int c = 2; c <= 40; c += 3) {
                    for (RoundingMode rule : RULES) {
                        BigDecimal x = over(n(a), n(b)).setScale(2, rule);
                        BigDecimal y = x.multiply(n(c));
                        String part = a + "/" + b + "*" + c + rule;
                        for (MadeUp study : shape.both()) {
                            study.input("a", part, n(a), Unit.COUNT).input("b", part, n(b), Unit.COUNT).input("c", part, n(c), Unit.COUNT)
                                    .value("x", part, x, Unit.RATIO).value("y", part, y.setScale(1, rule), Unit.DAYS);
                        }
                        shape.careful().figure(part, "y * 7", PrintedKind.WORKED, y.multiply(n(7)).setScale(2, rule), Unit.DAYS)
                                .figure(part, "y * 7", PrintedKind.WORKED, y.setScale(1, rule).multiply(n(7)), Unit.DAYS)
                                .figure(part, "y * 7", PrintedKind.WORKED, over(n((long) a * c * 7), n(b)).setScale(2, rule), Unit.DAYS);
                        shape.wrong().figure(part, "y * 7", PrintedKind.WORKED, y.multiply(n(7)).setScale(2, rule).add(n(5)), Unit.DAYS);
                    }
                }
            }
        }
        return shape;
    }

    /** Mean beds that lie between two whole numbers, rounded by either rule or cut. */
    private static Shape halfBeds() {
        Shape shape = new Shape("half a bed rounded to the even one");
        for (int halves = 21; halves <= 81; halves += 2) {
            BigDecimal beds = BigDecimal.valueOf(halves * 5L, 1);
            for (int care = halves * 10; care <= halves * 180; care += halves * 7) {
                String part = halves + "," + care;
                for (MadeUp study : shape.both()) {
                    study.input("beds", part, beds, Unit.COUNT).input("care", part, n(care), Unit.COUNT);
                }
                for (RoundingMode rule : List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN)) {
                    shape.careful().figure(part, "care / (beds * 365) * 100", PrintedKind.WORKED, over(n(care * 100L), beds.setScale(0, rule).multiply(n(365))).setScale(2, RoundingMode.HALF_UP), Unit.PERCENT);
                }
                shape.wrong().figure(part, "care / (beds * 365) * 100", PrintedKind.WORKED, over(n(care * 100L), beds.add(n(2)).multiply(n(365))).setScale(2, RoundingMode.HALF_UP), Unit.PERCENT);
            }
        }
        return shape;
    }

    /** A February of a leap year counted as 28 days, alone. */
    private static Shape februaries() {
        Shape shape = new Shape("28 days in a February of 29, or the reverse");
        for (int beds = 1; beds <= 12; beds++) {
            for (int care = beds * 7; care <= beds * 27; care += beds + 1) {
                for (int days = 28; days <= 29; days++) {
                    String part = beds + "," + care + "," + days;
                    for (MadeUp study : shape.both()) {
                        study.input("beds", part, n(beds), Unit.COUNT).input("days", part, n(days), Unit.COUNT).input("care", part, n(care), Unit.COUNT);
                    }
                    shape.careful().figure(part, "care / (beds * days) * 100", PrintedKind.WORKED, over(n(care * 100L), n(beds * (57L - days))).setScale(2, RoundingMode.HALF_UP), Unit.PERCENT);
                    shape.wrong().figure(part, "care / (beds * days) * 100", PrintedKind.WORKED, over(n(care * 100L), n(beds * 30L)).setScale(2, RoundingMode.HALF_UP), Unit.PERCENT);
                }
            }
        }
        return shape;
    }

    /** Beds that were added during the year: BOR and TOI are over the bed days that there were, BTO over the beds at the end. */
    @Test
    void bedsAddedDuringTheYearAreNoContradiction() {
        int accused = 0;
        int judged = 0;
        for (int bedDays = 50_000; bedDays <= 58_400; bedDays += 600) {
            for (int care = 30_000; care <= 49_000; care += 1900) {
                for (int decimals = 0; decimals <= 2; decimals++) {
                    MadeUp study = new MadeUp().period("2023").target("any", n(0), n(100_000))
                            .input("care", "", n(care), Unit.COUNT).input("bed_days", "", n(bedDays), Unit.COUNT)
                            .input("beds", "", n(160), Unit.COUNT).input("discharges", "", n(6020), Unit.COUNT)
                            .indicator("bor", "care / bed_days * 100", Unit.PERCENT, "any").indicator("alos", "care / discharges", Unit.DAYS, "any")
                            .indicator("toi", "(bed_days - care) / discharges", Unit.DAYS, "any").indicator("bto", "discharges / beds", Unit.TIMES, "any")
                            .value("bor", "", over(n(care * 100L), n(bedDays)).setScale(decimals, RoundingMode.HALF_UP), Unit.PERCENT)
                            .value("alos", "", over(n(care), n(6020)).setScale(decimals, RoundingMode.HALF_UP), Unit.DAYS)
                            .value("toi", "", over(n(bedDays - care), n(6020)).setScale(decimals, RoundingMode.HALF_UP), Unit.DAYS)
                            .value("bto", "", over(n(6020), n(160)).setScale(decimals, RoundingMode.HALF_UP), Unit.TIMES);
                    List<RelationFinding> identities = study.audit().identities();
                    judged += identities.size();
                    accused += identities.stream().filter(i -> i.verdict() == Verdict.DOES_NOT_FOLLOW).count();
                }
            }
        }
        Note.printf("  beds added during the year: %d identities, %d accused%n", judged, accused);
        assertEquals(0, accused);
    }

    /** A conclusion from values that follow under a convention survives, whether or not their labels are printed. */
    @Test
    void conclusionsSurviveWhatTheirValuesFollowUnder() {
        Bands table = Tables.bands("poor (,60) -1 | fair [60,80) 0 | good [80,) 1");
        Bands line = Tables.bands("poor [-1,0) none | fair [0,0.5) none | good [0.5,1] none");
        int studies = 0;
        List<String> alarms = new ArrayList<>();
        for (int care = 34_900; care <= 46_900; care += 30) {
            BigDecimal bor = over(n(care * 100L), n(160 * 365)).setScale(2, RoundingMode.HALF_UP);
            String label = bor.compareTo(n(60)) < 0 ? "poor" : bor.compareTo(n(80)) < 0 ? "fair" : "good";
            for (boolean labelled : new boolean[] {false, true}) {
                MadeUp study = new MadeUp().period("2024").bands("table", table).scale(line).input("care", "", n(care), Unit.COUNT)
                        .input("beds", "", n(160), Unit.COUNT).input("days", "", n(366), Unit.COUNT)
                        .indicator("bor", Perspective.INTERNAL_PROCESS, "care / (beds * days) * 100", Unit.PERCENT, "table", List.of(), Optional.empty())
                        .value("bor", "", bor, Unit.PERCENT).printed(PrintedKind.CONCLUSION, Optional.empty(), "", new Printed.Word(label));
                Audit audit = (labelled ? study.label("bor", "", label) : study).audit();
                studies++;
                audit.with(Verdict.DOES_NOT_FOLLOW).forEach(f -> alarms.add(f.toString()));
                audit.fates().stream().filter(f -> f.outcome() == Fate.Outcome.DOES_NOT_SURVIVE).forEach(f -> alarms.add(bor + " " + f.printed() + " " + f.outcome()));
            }
        }
        Note.printf("  conclusions from 365 days in a leap year: %d studies, %d alarms%n", studies, alarms.size());
        assertEquals(List.of(), alarms.stream().limit(3).toList());
    }

    /** A total that an author makes of the averages in print, each rounded, and not of the scores. */
    @Test
    void totalsOfPrintedAveragesAreNotAccused() {
        Bands table = Tables.bands("poor (,60) -1 | fair [60,80) 0 | good [80,) 1");
        Bands line = Tables.bands("poor [-1,0) none | fair [0,0.5) none | good [0.5,1] none");
        List<Perspective> perspectives = List.of(Perspective.FINANCIAL, Perspective.CUSTOMER, Perspective.INTERNAL_PROCESS);
        int figures = 0;
        int wrong = 0;
        int caught = 0;
        List<String> alarms = new ArrayList<>();
        for (int code = 0; code < 343; code++) {
            int[] sums = {code % 7 - 3, code / 7 % 7 - 3, code / 49 - 3};
            for (int decimals = 1; decimals <= 3; decimals++) {
                for (int off = 0; off <= (decimals == 2 ? 3 : 0); off += 3) {
                    MadeUp study = new MadeUp().bands("table", table).scale(line).aggregation(Aggregation.MEAN_OF_PERSPECTIVES);
                    BigDecimal total = BigDecimal.ZERO;
                    for (int p = 0; p < 3; p++) {
                        for (int i = 0; i < 3; i++) {
                            int score = Integer.signum(sums[p]) * (Math.abs(sums[p]) > i ? 1 : 0);
                            study.indicator("i" + p + i, perspectives.get(p), "", Unit.PERCENT, "table", List.of(), Optional.empty())
                                    .label("i" + p + i, "", score < 0 ? "poor" : score == 0 ? "fair" : "good");
                        }
                        BigDecimal average = over(n(sums[p]), n(3)).setScale(decimals, RoundingMode.HALF_UP);
                        total = total.add(average);
                        study.printed(PrintedKind.AVERAGE, Optional.of(perspectives.get(p)), "", MadeUp.number(average, Unit.SCORE));
                    }
                    BigDecimal mean = over(total, n(3)).setScale(decimals, RoundingMode.HALF_UP).add(BigDecimal.valueOf(off, decimals));
                    Audit audit = study.printed(PrintedKind.AVERAGE, Optional.empty(), "", MadeUp.number(mean, Unit.SCORE)).audit();
                    List<Finding> accused = audit.with(Verdict.DOES_NOT_FOLLOW);
                    if (off == 0) {
                        figures += audit.findings().size();
                        accused.forEach(f -> alarms.add(f.figure().printed().text() + " " + Told.AUDITED.reason(f)));
                    } else {
                        wrong++;
                        caught += accused.isEmpty() ? 0 : 1;
                    }
                }
            }
        }
        Note.printf("  totals of printed averages: %d figures, %d false alarms; %d of %d wrong ones caught%n", figures, alarms.size(), caught, wrong);
        assertEquals(List.of(), alarms.stream().limit(3).toList());
        assertEquals(wrong, caught);
    }
}
