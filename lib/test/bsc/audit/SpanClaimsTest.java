package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Note;
import bsc.model.Relation;
import bsc.model.Sign;
import bsc.model.Unit;
import bsc.model.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is said of a span ("within the standard", "do not exceed") is held against each year, never against the mean.
 * Three years of small quotients are enumerated, printed by each rounding rule with zero to two decimals, beside every
 * claim on them that is true of the unrounded values: none is accused. False claims are counted.
 */
class SpanClaimsTest {
    private static final MathContext EXACT = new MathContext(60);
    private static final List<String> YEARS = List.of("2021", "2022", "2023");
    private static final String SPAN = "2021-2023";
    private static final BigDecimal BOUND = new BigDecimal(2);
    private static final int MOST = 7;

    /** Three yearly values as they are, and as they are printed by one rule with so many decimals. */
    private record Case(List<BigDecimal> exact, RoundingMode rule, int decimals) {
        BigDecimal printed(int year) {
            return exact.get(year).setScale(decimals, rule);
        }

        boolean isTrue(Sign sign) {
            return exact.stream().allMatch(v -> compares(v, sign));
        }

        /** How many years break it so far that no rounding hides it. */
        long broken(Sign sign) {
            BigDecimal units = BigDecimal.valueOf(2).movePointLeft(decimals);
            return exact.stream().filter(v -> !compares(v, sign) && v.subtract(BOUND).abs().compareTo(units) > 0).count();
        }

        private static boolean compares(BigDecimal value, Sign sign) {
            int order = value.compareTo(BOUND);
            return switch (sign) {
                case EQUAL -> order == 0;
                case AT_MOST -> order <= 0;
                case AT_LEAST -> order >= 0;
                case LESS -> order < 0;
                case MORE -> order > 0;
            };
        }
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (int divisor = 1; divisor <= 3; divisor++) {
            for (int code = 0; code < MOST * MOST * MOST; code++) {
                BigDecimal by = BigDecimal.valueOf(divisor);
                List<BigDecimal> exact = Stream.of(code % MOST, code / MOST % MOST, code / MOST / MOST)
                        .map(n -> BigDecimal.valueOf(n).divide(by, EXACT)).toList();
                for (RoundingMode rule : RelationShapes.RULES) {
                    for (int decimals = 0; decimals <= 2; decimals++) {
                        cases.add(new Case(exact, rule, decimals));
                    }
                }
            }
        }
        return cases;
    }

    /** One study: a measure a case, printed each year, and the claim on every measure of the span. */
    private static Audit audit(List<Case> cases, Sign sign) {
        MadeUp study = new MadeUp();
        for (int year = 0; year < YEARS.size(); year++) {
            study.period(YEARS.get(year));
            for (int i = 0; i < cases.size(); i++) {
                study.input("v" + i, "", cases.get(i).printed(year), Unit.DAYS);
            }
        }
        study.span(SPAN);
        for (int i = 0; i < cases.size(); i++) {
            study.relation(Relation.EACH_PERIOD, "v" + i, sign, BOUND.toPlainString());
        }
        return study.audit();
    }

    @Test
    void noTrueClaimIsAccusedAndFalseOnesAreCaught() {
        List<Case> cases = cases();
        int judged = 0;
        long broken = 0;
        for (Sign sign : Sign.values()) {
            List<Case> right = cases.stream().filter(c -> c.isTrue(sign)).toList();
            Audit audit = audit(right, sign);
            assertEquals(right.size() * YEARS.size(), audit.relations().size());
            assertEquals(List.of(), audit.relations().stream().filter(r -> r.verdict() == Verdict.DOES_NOT_FOLLOW
                    || r.verdict() == Verdict.CANNOT_BE_JUDGED).limit(1).toList(), sign.word());
            judged += audit.relations().size();
            List<Case> wrong = cases.stream().filter(c -> c.broken(sign) > 0).toList();
            long expected = wrong.stream().mapToLong(c -> c.broken(sign)).sum();
            long caught = audit(wrong, sign).relations().stream().filter(r -> r.verdict() == Verdict.DOES_NOT_FOLLOW).count();
            assertTrue(caught >= expected, sign.word() + ": " + caught + " of " + expected);
            broken += expected;
        }
        Note.printf("  false alarms: 0 in %d true claims on a year of a span; %d of %d years that break one by more "
                + "than two units of the last digit are named%n", judged, broken, broken);
        assertTrue(judged > 20_000, judged + " claims");
    }

    /** Inside on the mean, outside in two years: those two are named. */
    @Test
    void theYearsThatBreakItAreNamed() {
        MadeUp study = new MadeUp();
        List<String> alos = List.of("5.89", "6.75", "5.68");
        for (int year = 0; year < YEARS.size(); year++) {
            study.period(YEARS.get(year)).input("alos", "", new BigDecimal(alos.get(year)), Unit.DAYS);
        }
        Audit audit = study.span(SPAN).relation(Relation.EACH_PERIOD, "alos", Sign.AT_LEAST, "6").audit();
        assertEquals(List.of("2021", "2023"), audit.relations().stream().filter(r -> r.verdict() == Verdict.DOES_NOT_FOLLOW)
                .map(r -> r.occasion().toString()).toList());
    }

    /** A year without its number cannot be judged; the others are. */
    @Test
    void aYearThatIsNotPublishedCannotBeJudged() {
        MadeUp study = new MadeUp().period("2021").input("alos", "", new BigDecimal("7"), Unit.DAYS).period("2022").span("2021-2022");
        assertEquals(List.of(Verdict.FOLLOWS, Verdict.CANNOT_BE_JUDGED), study.relation(Relation.EACH_PERIOD, "alos",
                Sign.AT_LEAST, "6").audit().relations().stream().map(RelationFinding::verdict).toList());
    }
}
