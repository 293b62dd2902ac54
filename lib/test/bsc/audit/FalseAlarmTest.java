package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Note;
import bsc.Told;
import bsc.model.PrintedKind;
import bsc.model.Unit;
import bsc.model.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Figures that a careful author printed never come out as does-not-follow: for each formula shape and each rounding
 * rule all small inputs are enumerated. And the reverse: printed results with one digit changed are counted.
 */
class FalseAlarmTest {
    private static final List<RoundingMode> RULES = RelationShapes.RULES;
    private static final MathContext EXACT = new MathContext(60);
    private static final int WANTED = 100_000;
    private static int cases;

    private static BigDecimal n(long number) {
        return BigDecimal.valueOf(number);
    }

    @Test
    void noCarefulFigureIsAccused() {
        cases = 0;
        StringBuilder table = new StringBuilder();
        for (Shape shape : shapes()) {
            Audit audit = shape.study().audit();
            List<Finding> accused = audit.with(Verdict.DOES_NOT_FOLLOW);
            assertTrue(accused.isEmpty(), () -> shape.name() + ": " + accused.size() + " false alarms, first: " + accused.get(0));
            assertEquals(List.of(), audit.with(Verdict.CANNOT_BE_JUDGED), shape.name());
            cases += audit.findings().size();
            table.append(String.format("    %-34s %7d cases, %6d under a convention, 0 false alarms%n", shape.name(),
                    audit.findings().size(), audit.with(Verdict.FOLLOWS_UNDER).size()));
        }
        Note.printf("  false alarms: 0 in %d enumerated figures%n%s", cases, table);
        assertTrue(cases >= WANTED, "only " + cases + " cases");
    }

    /** The same for relations and for the identities between bed indicators. */
    @Test
    void noCarefulRelationIsAccused() {
        int count = 0;
        StringBuilder table = new StringBuilder();
        for (Shape shape : List.of(new Shape("counts that add up", List.of(RelationShapes.counts(40))),
                new Shape("two shares of 100", List.of(RelationShapes.shares(2, 60))),
                new Shape("three shares of 100", List.of(RelationShapes.shares(3, 16))),
                new Shape("four shares of 100", List.of(RelationShapes.shares(4, 8))),
                new Shape("shares printed by machines", List.of(RelationShapes.machines(24).get(0))),
                new Shape("bed identities, days in print", RelationShapes.beds(true)),
                new Shape("bed identities, calendar years", RelationShapes.beds(false)))) {
            List<Audit> audits = shape.studies().stream().map(MadeUp::audit).toList();
            List<RelationFinding> judged = audits.stream()
                    .flatMap(a -> Stream.concat(a.relations().stream(), a.identities().stream())).toList();
            assertEquals(List.of(), audits.stream().flatMap(a -> a.with(Verdict.DOES_NOT_FOLLOW).stream()).toList(), shape.name());
            assertEquals(List.of(), judged.stream().filter(r -> r.verdict() == Verdict.DOES_NOT_FOLLOW)
                    .map(r -> r.relation().id() + ": " + Told.AUDITED.reason(r)).limit(3).toList(), shape.name());
            count += judged.size();
            table.append(String.format("    %-34s %7d cases, %6d under a convention, %d undefined, 0 false alarms%n", shape.name(),
                    judged.size(), count(judged, Verdict.FOLLOWS_UNDER), count(judged, Verdict.CANNOT_BE_JUDGED)));
        }
        Note.printf("  false alarms: 0 in %d enumerated relations and identities%n%s", count, table);
        assertTrue(count >= WANTED, "only " + count + " cases");
    }

    @Test
    void anotherDigitOfAMachineIsNoRounding() {
        List<RelationFinding> judged = RelationShapes.machines(24).get(1).audit().relations();
        assertEquals(List.of(), judged.stream().filter(r -> r.verdict() != Verdict.DOES_NOT_FOLLOW)
                .map(r -> r.relation().id() + ": " + Told.AUDITED.reason(r)).limit(3).toList());
    }

    private static long count(List<RelationFinding> findings, Verdict verdict) {
        return findings.stream().filter(r -> r.verdict() == verdict).count();
    }

    private record Shape(String name, List<MadeUp> studies) {
        Shape(String name, MadeUp study) {
            this(name, List.of(study));
        }

        MadeUp study() {
            return studies.get(0);
        }
    }

    private static List<Shape> shapes() {
        return List.of(
                new Shape("ratio x 100", quotients("a / b * 100", 100, Unit.PERCENT, 40)),
                new Shape("per mille", quotients("a / b * 1000", 1000, Unit.PER_MILLE, 40)),
                new Shape("quotient (ALOS, BTO)", quotients("a / b", 1, Unit.DAYS, 40)),
                new Shape("growth", growth(40)),
                new Shape("mean of printed values", ofPrinted("mean(x, y, z)", true)),
                new Shape("difference of printed values", ofPrinted("x - y", false)),
                new Shape("sum of counts", sums(14)),
                new Shape("class bounds", classBounds()),
                new Shape("whole-unit restatement", restatements()),
                new Shape("label by bands", labels()));
    }

    private static MadeUp quotients(String formula, int factor, Unit unit, int most) {
        MadeUp study = new MadeUp();
        for (int a = 0; a <= most; a++) {
            for (int b = 1; b <= most; b++) {
                String part = a + "/" + b;
                study.input("a", part, n(a), Unit.COUNT).input("b", part, n(b), Unit.COUNT);
                BigDecimal exact = n(a).multiply(n(factor)).divide(n(b), EXACT);
                print(study, part, formula, PrintedKind.WORKED, exact, unit);
            }
        }
        return study;
    }

    /** Prints a number by each rounding rule with zero to two decimals. */
    private static void print(MadeUp study, String part, String formula, PrintedKind kind, BigDecimal exact, Unit unit) {
        for (RoundingMode rule : RULES) {
            for (int decimals = 0; decimals <= 2; decimals++) {
                study.figure(part, formula, kind, exact.setScale(decimals, rule), unit);
            }
        }
    }

    private static MadeUp growth(int most) {
        MadeUp study = new MadeUp();
        for (int now = 1; now <= most; now++) {
            for (int before = 1; before <= most; before++) {
                String part = now + "/" + before;
                study.input("now", part, n(now), Unit.IDR).input("before", part, n(before), Unit.IDR);
                print(study, part, "(now - before) / before * 100", PrintedKind.DIFFERENCE,
                        n(now - before).multiply(n(100)).divide(n(before), EXACT), Unit.PERCENT);
            }
        }
        return study;
    }

    /** The author rounds or cuts the values and the result, and starts from the printed or from the unrounded values. */
    private static MadeUp ofPrinted(String formula, boolean mean) {
        MadeUp study = new MadeUp();
        int at = 0;
        for (int i = 0; i < 12; i++) {
            for (int j = 0; j < 12; j++) {
                for (int k = 0; k < (mean ? 12 : 1); k++) {
                    for (RoundingMode rule : RULES) {
                        for (int decimals = 0; decimals <= 2; decimals++) {
                            at = printed(study, formula, mean, new int[] {i, j, k}, rule, decimals, at);
                        }
                    }
                }
            }
        }
        return study;
    }

    private static int printed(MadeUp study, String formula, boolean mean, int[] numerators, RoundingMode rule,
                               int decimals, int at) {
        List<BigDecimal> exact = new ArrayList<>();
        List<BigDecimal> printed = new ArrayList<>();
        String part = String.valueOf(at);
        for (int m = 0; m < 3; m++) {
            exact.add(n(numerators[m]).divide(n(7 + m), EXACT));
            printed.add(exact.get(m).setScale(decimals, rule));
            study.input(List.of("x", "y", "z").get(m), part, printed.get(m), Unit.PERCENT);
        }
        for (List<BigDecimal> from : List.of(exact, printed)) {
            BigDecimal result = mean ? from.get(0).add(from.get(1)).add(from.get(2)).divide(n(3), EXACT)
                    : from.get(0).subtract(from.get(1));
            for (RoundingMode last : List.of(rule, RoundingMode.HALF_UP)) {
                study.figure(part, formula, PrintedKind.MEAN, result.setScale(decimals, last), Unit.PERCENT);
            }
        }
        return at + 1;
    }

    private static MadeUp sums(int most) {
        MadeUp study = new MadeUp();
        for (int a = 0; a < most; a++) {
            for (int b = 0; b < most; b++) {
                for (int c = 0; c < most; c++) {
                    String part = a + "+" + b + "+" + c;
                    study.input("a", part, n(a), Unit.COUNT).input("b", part, n(b), Unit.COUNT).input("c", part, n(c), Unit.COUNT)
                            .figure(part, "a + b + c", PrintedKind.SUM, n(a + b + c), Unit.COUNT);
                }
            }
        }
        return study;
    }

    /** Items x respondents x scale in five classes; a width that is no whole number is rounded, as authors do. */
    private static MadeUp classBounds() {
        MadeUp study = new MadeUp();
        for (int items = 1; items <= 20; items++) {
            for (int respondents = 10; respondents <= 60; respondents += 5) {
                String part = items + "x" + respondents;
                study.input("items", part, n(items), Unit.COUNT).input("respondents", part, n(respondents), Unit.COUNT);
                long least = (long) items * respondents;
                BigDecimal width = n(least * 4).divide(n(5), EXACT);
                for (int k = 1; k <= 5; k++) {
                    String high = "items * respondents + " + k + " * items * respondents * 4 / 5 + " + (k - 1);
                    BigDecimal bound = n(least + k - 1).add(width.multiply(n(k)));
                    study.figure(part, high, PrintedKind.BOUND, bound, bound.stripTrailingZeros().scale() <= 0 ? Unit.POINTS : Unit.SCORE);
                    print(study, part, high, PrintedKind.BOUND, bound, Unit.SCORE);
                }
            }
        }
        return study;
    }

    private static MadeUp restatements() {
        MadeUp study = new MadeUp();
        for (int hundredths = 0; hundredths <= 1000; hundredths++) {
            BigDecimal printed = BigDecimal.valueOf(hundredths, 2);
            String part = String.valueOf(hundredths);
            study.input("value", part, printed, Unit.DAYS);
            for (RoundingMode rule : RULES) {
                study.figure(part, "value", PrintedKind.RESTATED, printed.setScale(0, rule), Unit.DAYS);
                study.figure(part, "value", PrintedKind.RESTATED, printed.setScale(1, rule), Unit.DAYS);
            }
        }
        return study;
    }

    /** The author labels the unrounded value and prints it by any rule with zero to two decimals. */
    private static MadeUp labels() {
        MadeUp study = new MadeUp().target("target", n(60), n(85)).indicator("bor", "a / b * 100", Unit.PERCENT, "target");
        for (int b = 1; b <= 40; b++) {
            for (int a = 0; a <= b; a++) {
                BigDecimal exact = n(a).multiply(n(100)).divide(n(b), EXACT);
                String label = exact.compareTo(n(60)) >= 0 && exact.compareTo(n(85)) <= 0 ? "inside" : "outside";
                for (RoundingMode rule : RULES) {
                    for (int decimals = 0; decimals <= 2; decimals++) {
                        String part = a + "/" + b + rule + decimals;
                        study.input("a", part, n(a), Unit.COUNT).input("b", part, n(b), Unit.COUNT)
                                .value("bor", part, exact.setScale(decimals, rule), Unit.PERCENT).label("bor", part, label);
                    }
                }
            }
        }
        return study;
    }

    /** One digit of a correctly rounded percentage is changed, at every place, to every other digit. */
    @Test
    void changedDigitsAreCaught() {
        MadeUp study = new MadeUp();
        for (int a = 1; a <= 40; a++) {
            for (int b = a; b <= 40; b++) {
                String part = a + "/" + b;
                study.input("a", part, n(a), Unit.COUNT).input("b", part, n(b), Unit.COUNT);
                String printed = n(a * 100L).divide(n(b), EXACT).setScale(2, RoundingMode.HALF_UP).toPlainString();
                for (String changed : oneDigitChanged(printed)) {
                    study.figure(part, "a / b * 100", PrintedKind.WORKED, new BigDecimal(changed), Unit.PERCENT);
                }
            }
        }
        Audit audit = study.audit();
        int caught = audit.with(Verdict.DOES_NOT_FOLLOW).size();
        int under = audit.with(Verdict.FOLLOWS_UNDER).size();
        Note.printf("  one digit changed in percentages with two decimals: %d of %d caught (%.2f %%), %d pass as cut, "
                        + "%d pass as rounded at a tie%n", caught, study.figures(), 100.0 * caught / study.figures(), under,
                audit.with(Verdict.FOLLOWS).size());
        assertTrue(caught > study.figures() * 0.97, caught + " of " + study.figures());
        assertTrue(audit.with(Verdict.FOLLOWS_UNDER).stream().allMatch(f -> differsByOneUnit(f)), "only a last digit may pass");
    }

    private static boolean differsByOneUnit(Finding finding) {
        BigDecimal printed = new BigDecimal(finding.figure().printed().text());
        return finding.value().orElseThrow().centre().subtract(printed).abs().compareTo(new BigDecimal("0.01")) < 0;
    }

    private static List<String> oneDigitChanged(String number) {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < number.length(); i++) {
            if (Character.isDigit(number.charAt(i))) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    if (digit != number.charAt(i)) {
                        changed.add(number.substring(0, i) + digit + number.substring(i + 1));
                    }
                }
            }
        }
        return changed.stream().distinct().collect(Collectors.toList());
    }
}
