package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Note;
import bsc.Told;
import bsc.model.BadData;
import bsc.model.PrintedKind;
import bsc.model.Sign;
import bsc.model.Unit;
import bsc.model.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Shapes of arithmetic in which a careful author was once accused, over all small inputs: none comes out as
 * does-not-follow. Beside each, how many wrong figures of the same shape are caught.
 */
class ArithmeticFalseAlarmTest {
    private static final MathContext EXACT = new MathContext(60);

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
    }

    @TestFactory
    Stream<DynamicTest> noCarefulFigureIsAccused() {
        return Stream.of(meansOfCounts(), moneyOverCounts(), exactSums(), throughIndicators("days"), throughIndicators("hari"), throughIndicators("366"), machines(), negativeBase(),
                meanBeds("beds"), meanBeds("tempat_tidur"), shareOfItself(), usedAgain(false), usedAgain(true)).map(shape -> DynamicTest.dynamicTest(shape.name(), () -> {
            Audit careful = shape.careful().audit();
            List<Finding> accused = careful.with(Verdict.DOES_NOT_FOLLOW);
            assertEquals(List.of(), accused.stream().limit(3).toList(), accused.size() + " false alarms");
            // a value that is used again is right; only what is made of it counts
            List<Finding> wrong = shape.wrong().audit().findings().stream().filter(f -> f.figure().kind() != PrintedKind.VALUE).toList();
            long caught = wrong.stream().filter(f -> f.verdict() == Verdict.DOES_NOT_FOLLOW).count();
            Note.printf("  %-44s %6d figures, %5d under a convention, 0 false alarms; %5d of %5d wrong ones caught%n",
                    shape.name(), careful.findings().size(), careful.with(Verdict.FOLLOWS_UNDER).size(), caught,
                    wrong.size());
            assertTrue(caught * 100L >= wrong.size() * 90L, caught + " of " + wrong.size() + " caught");
        }));
    }

    /** A mean number of patients, printed in whole patients by any rule. */
    private static Shape meansOfCounts() {
        Shape shape = new Shape("mean of counts in whole patients");
        for (int a = 100; a < 106; a++) {
            for (int b = 100; b < 106; b++) {
                for (int c = 100; c < 106; c++) {
                    String part = a + "," + b + "," + c;
                    BigDecimal mean = over(n(a + b + c), n(3));
                    for (MadeUp study : List.of(shape.careful(), shape.wrong())) {
                        study.input("a", part, n(a), Unit.COUNT).input("b", part, n(b), Unit.COUNT).input("c", part, n(c), Unit.COUNT);
                    }
                    for (String formula : List.of("mean(a, b, c)", "(a + b + c) / 3")) {
                        for (RoundingMode rule : RelationShapes.RULES) {
                            shape.careful().figure(part, formula, PrintedKind.MEAN, mean.setScale(0, rule), Unit.COUNT);
                        }
                        shape.wrong().figure(part, formula, PrintedKind.MEAN, mean.setScale(0, RoundingMode.FLOOR).add(n(2)), Unit.COUNT)
                                .figure(part, formula, PrintedKind.MEAN, mean.setScale(0, RoundingMode.FLOOR).subtract(n(1)), Unit.COUNT);
                    }
                }
            }
        }
        return shape;
    }

    /** Money a patient in whole rupiah, visits a month in whole visits. */
    private static Shape moneyOverCounts() {
        Shape shape = new Shape("rupiah a patient, visits a month");
        for (int patients = 6000; patients < 6040; patients++) {
            for (long cost = 113_700_000_000L; cost < 113_700_000_020L; cost++) {
                String part = cost + "/" + patients;
                BigDecimal each = over(n(cost), n(patients));
                BigDecimal month = over(n(cost - 113_699_898_650L), n(12));
                for (MadeUp study : List.of(shape.careful(), shape.wrong())) {
                    study.input("cost", part, n(cost), Unit.IDR).input("patients", part, n(patients), Unit.COUNT)
                            .input("visits", part, n(cost - 113_699_898_650L), Unit.COUNT);
                }
                for (RoundingMode rule : RelationShapes.RULES) {
                    shape.careful().figure(part, "cost / patients", PrintedKind.WORKED, each.setScale(0, rule), Unit.IDR)
                            .figure(part, "visits / 12", PrintedKind.WORKED, month.setScale(0, rule), Unit.COUNT)
                            .figure(part, "cost / patients", PrintedKind.WORKED, each.setScale(2, rule), Unit.IDR);
                }
                shape.wrong().figure(part, "cost / patients", PrintedKind.WORKED, each.setScale(0, RoundingMode.HALF_UP).add(n(2)), Unit.IDR)
                        .figure(part, "visits / 12", PrintedKind.WORKED, month.setScale(0, RoundingMode.HALF_UP).subtract(n(2)), Unit.COUNT);
            }
        }
        return shape;
    }

    /** Exact arithmetic stays exact: a sum, difference or product that is one off is caught. */
    private static Shape exactSums() {
        Shape shape = new Shape("sums, differences and products of counts");
        for (int a = 0; a < 30; a++) {
            for (int b = 0; b < 30; b++) {
                String part = a + "," + b;
                for (MadeUp study : List.of(shape.careful(), shape.wrong())) {
                    study.input("a", part, n(a), Unit.COUNT).input("b", part, n(b), Unit.COUNT);
                }
                shape.careful().figure(part, "a + b", PrintedKind.SUM, n(a + b), Unit.COUNT).figure(part, "a - b", PrintedKind.DIFFERENCE, n(a - b), Unit.COUNT)
                        .figure(part, "a * b", PrintedKind.WORKED, n((long) a * b), Unit.IDR);
                shape.wrong().figure(part, "a + b", PrintedKind.SUM, n(a + b + 1), Unit.COUNT).figure(part, "a - b", PrintedKind.DIFFERENCE, n(a - b - 1), Unit.IDR)
                        .figure(part, "a * b", PrintedKind.WORKED, n((long) a * b + 1), Unit.COUNT);
            }
        }
        return shape;
    }

    /** A leap year counted as 365 days, the days three names deep. */
    private static Shape throughIndicators(String days) {
        Shape shape = new Shape("365 for 366 days through indicators: " + days);
        for (MadeUp study : List.of(shape.careful(), shape.wrong())) {
            study.target("any", n(0), n(100_000)).indicator("bed_days", "beds * " + days, Unit.COUNT, "any")
                    .indicator("bor", "care / bed_days * 100", Unit.PERCENT, "any").indicator("empty", "100 - bor", Unit.PERCENT, "any");
        }
        for (int beds = 1; beds <= 12; beds++) {
            for (int care = beds * 100; care <= beds * 360; care += beds * 13 + 1) {
                String part = beds + "," + care;
                BigDecimal wrongYear = over(n(care * 100L), n(beds * 365L));
                for (MadeUp study : List.of(shape.careful(), shape.wrong())) {
                    study.input("beds", part, n(beds), Unit.COUNT).input("care", part, n(care), Unit.COUNT);
                    if (!days.equals("366")) {
                        study.input(days, part, n(366), Unit.COUNT);
                    }
                }
                for (RoundingMode rule : List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN)) {
                    for (int decimals = 0; decimals <= 2; decimals++) {
                        shape.careful().figure(part, "care / (beds * " + days + ") * 100", PrintedKind.WORKED, wrongYear.setScale(decimals, rule), Unit.PERCENT)
                                .figure(part, "bor", PrintedKind.WORKED, wrongYear.setScale(decimals, rule), Unit.PERCENT)
                                .figure(part, "empty", PrintedKind.WORKED, n(100).subtract(wrongYear).setScale(decimals, rule), Unit.PERCENT);
                    }
                }
                shape.wrong().figure(part, "bor", PrintedKind.WORKED, over(n(care * 100L), n(beds * 360L)).setScale(2, RoundingMode.HALF_UP), Unit.PERCENT);
            }
        }
        return shape;
    }

    /** What a spreadsheet or a script prints of a percentage with 15 to 17 digits. */
    private static Shape machines() {
        Shape shape = new Shape("printed by machines, 15 to 17 digits");
        for (int b = 1; b <= 100; b++) {
            for (int a = 0; a <= b; a++) {
                String part = a + "/" + b;
                for (MadeUp study : List.of(shape.careful(), shape.wrong())) {
                    study.input("a", part, n(a), Unit.COUNT).input("b", part, n(b), Unit.COUNT);
                }
                double first = (double) a / b * 100;
                double second = (double) a * 100 / b;
                for (double value : new double[] {first, second}) {
                    shape.careful().figure(part, "a / b * 100", PrintedKind.WORKED, new BigDecimal(Double.toString(value)), Unit.PERCENT);
                    if (value > 0) {
                        shape.careful().figure(part, "a / b * 100", PrintedKind.WORKED,
                                new BigDecimal(value).round(new MathContext(17)).stripTrailingZeros(), Unit.PERCENT);
                    }
                }
                BigDecimal exact = over(n(a * 100L), n(b));
                if (a > 0) {
                    // the fourteenth digit is another one: no machine does that
                    BigDecimal digit = BigDecimal.ONE.movePointLeft(13 - (exact.precision() - exact.scale() - 1));
                    shape.wrong().figure(part, "a / b * 100", PrintedKind.WORKED, exact.round(new MathContext(16)).setScale(16, RoundingMode.HALF_UP).add(digit), Unit.PERCENT);
                }
            }
        }
        return shape;
    }

    /** Growth from a loss, taken over the absolute value of the loss. */
    private static Shape negativeBase() {
        Shape shape = new Shape("growth over the absolute value of a loss");
        for (int before = -30; before < 0; before++) {
            for (int now = -30; now <= 30; now++) {
                String part = before + "," + now;
                for (MadeUp study : List.of(shape.careful(), shape.wrong())) {
                    study.input("before", part, n(before), Unit.IDR).input("now", part, n(now), Unit.IDR);
                }
                for (String formula : List.of("(now - before) / before * 100", "(now / before - 1) * 100")) {
                    for (RoundingMode rule : List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN)) {
                        shape.careful().figure(part, formula, PrintedKind.DIFFERENCE, over(n((now - before) * 100L), n(-before)).setScale(1, rule), Unit.PERCENT)
                                .figure(part, formula, PrintedKind.DIFFERENCE, over(n((now - before) * 100L), n(before)).setScale(1, rule), Unit.PERCENT);
                    }
                    if (now != 0 && now != before && now != -before && Math.abs(now - before) != Math.abs(now + before)) {
                        shape.wrong().figure(part, formula, PrintedKind.DIFFERENCE, over(n((now + before) * 100L), n(-before)).setScale(1, RoundingMode.HALF_UP), Unit.PERCENT);
                    }
                }
            }
        }
        return shape;
    }

    /** A mean number of beds, used as it is or rounded to whole beds. */
    private static Shape meanBeds(String named) {
        Shape shape = new Shape("a mean number of " + named + ", rounded or not");
        for (int halves = 3; halves <= 60; halves++) {
            BigDecimal beds = BigDecimal.valueOf(halves * 5L, 1);
            BigDecimal whole = beds.setScale(0, RoundingMode.HALF_UP);
            for (int care = halves * 10; care <= halves * 180; care += halves * 7) {
                String part = halves + "," + care;
                for (MadeUp study : List.of(shape.careful(), shape.wrong())) {
                    study.input(named, part, beds, Unit.COUNT).input("care", part, n(care), Unit.COUNT).input("discharged", part, n(care / 4 + 1), Unit.COUNT);
                }
                for (BigDecimal used : List.of(beds, whole)) {
                    for (RoundingMode rule : List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN)) {
                        shape.careful().figure(part, "care / (" + named + " * 365) * 100", PrintedKind.WORKED, over(n(care * 100L), used.multiply(n(365))).setScale(2, rule), Unit.PERCENT)
                                .figure(part, "discharged / " + named, PrintedKind.WORKED, over(n(care / 4 + 1), used).setScale(2, rule), Unit.TIMES);
                    }
                }
                shape.wrong().figure(part, "care / (" + named + " * 365) * 100", PrintedKind.WORKED, over(n(care * 100L), beds.add(n(2)).multiply(n(365))).setScale(2, RoundingMode.HALF_UP), Unit.PERCENT);
            }
        }
        return shape;
    }

    /** A share in which a rounded number occurs twice, written in two ways that mean the same. */
    private static Shape shareOfItself() {
        Shape shape = new Shape("a / (a + b) and 100 / (1 + b / a)");
        List<String> forms = List.of("a / (a + b) * 100", "100 / (1 + b / a)");
        for (int a = 205; a <= 995; a += 45) {
            for (int b = 105; b <= 995; b += 45) {
                String part = a + "," + b;
                BigDecimal trueA = BigDecimal.valueOf(a, 2);
                BigDecimal trueB = BigDecimal.valueOf(b, 2);
                BigDecimal share = over(trueA.multiply(n(100)), trueA.add(trueB));
                for (RoundingMode rule : RelationShapes.RULES) {
                    String row = part + rule;
                    for (MadeUp study : List.of(shape.careful(), shape.wrong())) {
                        study.input("a", row, trueA.setScale(1, rule), Unit.DAYS).input("b", row, trueB.setScale(1, rule), Unit.DAYS);
                    }
                    for (String form : forms) {
                        for (int decimals = 0; decimals <= 2; decimals++) {
                            shape.careful().figure(row, form, PrintedKind.WORKED, share.setScale(decimals, rule), Unit.PERCENT);
                        }
                        shape.wrong().figure(row, form, PrintedKind.WORKED, share.setScale(0, RoundingMode.HALF_UP).add(n(5)), Unit.PERCENT);
                    }
                }
            }
        }
        return shape;
    }

    /** What is printed is used again, unrounded, as printed, or with one digit more, where its full inputs are published. */
    private static Shape usedAgain(boolean fraction) {
        Shape shape = new Shape(fraction ? "a printed fraction used again as percent" : "a printed ratio used again");
        for (MadeUp study : List.of(shape.careful(), shape.wrong())) {
            study.target("any", n(0), n(100_000)).indicator("x", "a / b * 100", Unit.PERCENT, "any");
        }
        for (int b = 3; b <= 23; b += 2) {
            for (int a = 1; a < b; a++) {
                BigDecimal exact = over(n(a * 100L), n(b));
                for (int decimals = 0; decimals <= 2; decimals++) {
                    for (RoundingMode rule : RelationShapes.RULES) {
                        String part = a + "/" + b + " " + rule + decimals;
                        String right = "f" + shape.careful().figures();
                        String wrong = "f" + shape.wrong().figures();
                        for (MadeUp study : List.of(shape.careful(), shape.wrong())) {
                            study.input("a", part, n(a), Unit.COUNT).input("b", part, n(b), Unit.COUNT)
                                    .value("x", part, exact.setScale(decimals, rule).movePointLeft(fraction ? 2 : 0), fraction ? Unit.RATIO : Unit.PERCENT);
                        }
                        // by the name of the indicator, and of the figure that prints it
                        for (BigDecimal used : List.of(exact, exact.setScale(decimals, rule), exact.setScale(decimals + 1, rule), exact.setScale(decimals + 2, rule))) {
                            shape.careful().figure(part, "x * 7", PrintedKind.WORKED, used.multiply(n(7)).setScale(decimals, rule), Unit.PERCENT)
                                    .figure(part, right + (fraction ? " * 700" : " * 7"), PrintedKind.WORKED, used.multiply(n(7)).setScale(decimals, rule), Unit.PERCENT);
                        }
                        if (rule == RoundingMode.HALF_UP) {
                            BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
                            BigDecimal face = exact.setScale(decimals, rule);
                            boolean up = face.compareTo(exact) > 0;
                            // on the far side of the number in print, seen from the unrounded one
                            BigDecimal far = face.multiply(n(7)).add(up ? unit.multiply(n(2)) : unit.multiply(n(-2))).setScale(decimals, rule);
                            shape.wrong().figure(part, "x * 7", PrintedKind.WORKED, far, Unit.PERCENT)
                                    .figure(part, wrong + (fraction ? " * 700" : " * 7"), PrintedKind.WORKED, far, Unit.PERCENT);
                        }
                    }
                }
            }
        }
        return shape;
    }

    /** What the unrounded numbers give and the printed digits do not is named so. */
    @Test
    void whatOnlyTheUnroundedNumbersGiveIsNamed() {
        MadeUp study = new MadeUp().target("any", n(0), n(1000)).indicator("x", "a / b", Unit.RATIO, "any")
                .indicator("y", "c / d", Unit.RATIO, "any")
                .input("a", "", n(123), Unit.COUNT).input("b", "", n(100), Unit.COUNT).input("c", "", n(584), Unit.COUNT).input("d", "", n(1000), Unit.COUNT)
                .value("x", "", new BigDecimal("1.23"), Unit.RATIO).value("y", "", new BigDecimal("0.58"), Unit.RATIO)
                .figure("", "x - y", PrintedKind.DIFFERENCE, new BigDecimal("0.65"), Unit.RATIO)
                .figure("", "x * 3 - y * 3", PrintedKind.DIFFERENCE, new BigDecimal("1.94"), Unit.RATIO);
        List<Finding> findings = study.audit().findings();
        assertEquals("[follows, follows-under unrounded]", findings.subList(2, 4).stream()
                .map(f -> f.verdict().word() + f.convention().map(c -> " " + c.word()).orElse("")).toList().toString());
    }

    /** A part that is not published is not replaced by the whole; a measure may say that every part has the whole's number. */
    @Test
    void nothingFallsBackToTheWhole() {
        MadeUp study = new MadeUp().input("fresh", "Mei", n(21), Unit.COUNT).input("visits", "Mei", n(51), Unit.COUNT)
                .input("returning", "", n(75300), Unit.COUNT)
                .relation("each", "fresh + returning", Sign.EQUAL, "visits");
        RelationFinding finding = study.audit().relations().get(0);
        assertEquals("cannot-be-judged not published: returning 2022 Mei", finding.verdict().word() + " " + Told.AUDITED.reason(finding));
    }

    /** A chain of formulas of which each names the one before it twice. */
    @Test
    void longChainsOfFormulasEnd() {
        MadeUp study = new MadeUp().target("any", n(0), n(1000)).input("x0", "", n(1), Unit.COUNT).indicator("x1", "x0 / (x0 + x0)", Unit.RATIO, "any");
        for (int i = 2; i <= 100; i++) {
            study.indicator("x" + i, "x" + (i - 1) + " / (x" + (i - 1) + " + x" + (i - 1) + ")", Unit.RATIO, "any");
        }
        study.figure("", "x100", PrintedKind.WORKED, new BigDecimal("0.5"), Unit.RATIO);
        assertEquals(Verdict.FOLLOWS, study.audit().findings().get(0).verdict());
        for (int i = 101; i <= 700; i++) {
            study.indicator("x" + i, "x" + (i - 1) + " / (x" + (i - 1) + " + x" + (i - 1) + ")", Unit.RATIO, "any");
        }
        assertEquals("rests on formulas that name formulas, through more than 100 levels",
                assertThrows(BadData.class, study::audit).getMessage().replaceAll("(?s).*' (rests)", "$1"));
    }

    /** The same in every unit, also where nothing leaves the whole numbers; by indicators and by figures. */
    @TestFactory
    Stream<DynamicTest> longChainsEndInEveryUnitAndForm() {
        return Stream.of(Unit.COUNT, Unit.IDR, Unit.POINTS, Unit.PERCENT, Unit.DAYS).flatMap(unit -> Stream.of("# + #", "# * 1 + # * 0", "# - 1 + # - #",
                "max(#, #)", "mean(#, #)", "-(#) + # + #").map(form -> DynamicTest.dynamicTest(unit.word() + " " + form, () -> {
                    MadeUp study = new MadeUp().target("any", n(0), n(1000)).input("x0", "", n(1), unit)
                            .figure("", form.replace("#", "x0"), PrintedKind.WORKED, n(7), unit);
                    for (int i = 1; i <= 99; i++) {
                        study.indicator("x" + i, form.replace("#", "x" + (i - 1)), unit, "any")
                                .figure("", form.replace("#", "f" + (i - 1)), PrintedKind.WORKED, n(7), unit);
                    }
                    study.figure("", "x99 + x98", PrintedKind.WORKED, n(7), unit).relation("", "x99", Sign.EQUAL, "x98");
                    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertEquals(101, study.audit().findings().size()));
                })));
    }

    @Test
    void conventionsAreTriedOnlyWhereTheyMakeADifference() {
        MadeUp study = new MadeUp().input("a", "", n(1), Unit.COUNT).input("b", "", n(3), Unit.COUNT)
                .figure("", "a / b * 100", PrintedKind.WORKED, new BigDecimal("37.00"), Unit.PERCENT);
        Finding finding = study.audit().findings().get(0);
        assertEquals("does-not-follow 1", finding.verdict().word() + " " + finding.tried().size());
    }
}
