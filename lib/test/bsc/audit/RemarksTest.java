package bsc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Note;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Remarks on what is plausible: said where they apply, silent where a careful reader would shrug. */
class RemarksTest {
    private static String remarks(MadeUp study) {
        return study.audit().remarks().stream().map(r -> r.getClass().getSimpleName() + " " + r.subject() + " "
                + r.occasions().stream().map(o -> o.toString()).collect(Collectors.joining(","))).collect(Collectors.joining("; "));
    }

    private static MadeUp series(String id, Unit unit, String... numbers) {
        MadeUp study = new MadeUp();
        for (int i = 0; i < numbers.length; i++) {
            study.period(String.valueOf(2020 + i)).input(id, "", new BigDecimal(numbers[i]), unit);
        }
        return study;
    }

    @Test
    void aFactorAboveTenWithinASeries() {
        assertEquals("Jump visits 2021,2022", remarks(series("visits", Unit.COUNT, "7500", "7600", "76001", "76100")));
        assertEquals("Jump revenue 2020,2021; Jump revenue 2021,2022", remarks(series("revenue", Unit.IDR, "99845451196", "9984545119", "99845451195")));
        assertEquals("", remarks(series("visits", Unit.COUNT, "100", "1000", "100")));
        assertEquals("", remarks(series("visits", Unit.COUNT, "0", "1000", "0")));
        assertEquals("", remarks(series("profit", Unit.IDR, "-5", "900", "-3")));
        assertEquals("Jump profit 2020,2021", remarks(series("profit", Unit.IDR, "-5", "-60")));
    }

    /** However two numbers are rounded, the remark is made only where the numbers themselves differ by more. */
    @Test
    void roundingAloneMakesNoJump() {
        int cases = 0;
        for (int a = 1; a <= 80; a++) {
            for (int b = a; b <= 10 * a && b <= 400; b++) {
                for (int decimals = 0; decimals <= 1; decimals++) {
                    String x = BigDecimal.valueOf(a * 25L, 2).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
                    String y = BigDecimal.valueOf(b * 25L, 2).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
                    if (b > 9 * a || b % 7 == 0) {
                        assertEquals("", remarks(series("rate", Unit.PER_MILLE, x, y)), x + " " + y);
                        cases++;
                    }
                }
            }
        }
        Note.printf("  jumps: 0 remarks on %d pairs of rounded numbers that differ by a factor of ten at most%n", cases);
        assertTrue(cases > 1000);
    }

    @Test
    void aFractionAmongPercentages() {
        assertEquals("Fraction bor 2021", remarks(series("bor", Unit.PERCENT, "78", "0.70", "76")));
        assertEquals("", remarks(series("infections", Unit.PERCENT, "1.2", "0.9", "1.5")));
        assertEquals("", remarks(series("bor", Unit.PERCENT, "0.78", "0.70", "0.76")));
        assertEquals("", remarks(series("bor", Unit.RATIO, "1.78", "0.70", "1.76")));
    }

    private static MadeUp two(List<String> one, List<String> other) {
        MadeUp study = new MadeUp().measure("n", Unit.COUNT).target("any", BigDecimal.ZERO, BigDecimal.TEN)
                .better("a", "n", Unit.PERCENT, "any").better("b", "n", Unit.PERCENT, "any");
        for (int i = 0; i < one.size(); i++) {
            study.period(String.valueOf(2020 + i)).value("a", "", new BigDecimal(one.get(i)), Unit.PERCENT)
                    .value("b", "", new BigDecimal(other.get(i)), Unit.PERCENT);
        }
        return study;
    }

    @Test
    void twoRatiosAlikeOrAddingToAHundred() {
        assertEquals("Alike a, b 2020,2021,2022", remarks(two(List.of("1", "2", "2"), List.of("1", "2.0", "2"))));
        assertEquals("", remarks(two(List.of("1", "2"), List.of("1", "2"))));
        assertEquals("", remarks(two(List.of("0", "0", "0"), List.of("0", "0", "0"))));
        assertEquals("", remarks(two(List.of("1", "2", "2"), List.of("1", "2", "3"))));
        assertEquals("Complements a, b 2020,2021,2022", remarks(two(List.of("60", "70", "65"), List.of("40", "30", "35"))));
        assertEquals("", remarks(two(List.of("60", "70"), List.of("40", "30"))));
        assertEquals("", remarks(two(List.of("60", "70", "65"), List.of("40", "30", "45"))));
        assertEquals("Alike a, b 2020,2021,2022", remarks(two(List.of("50", "50", "50"), List.of("50", "50", "50"))));
    }

    /** What is not printed and known from its inputs is held beside the others too. */
    @Test
    void computedRatiosAlikeOrAddingToAHundred() {
        assertEquals("Alike a, b 2020,2021,2022; Complements a, c 2020,2021,2022; Complements b, c 2020,2021,2022",
                remarks(computed("n / m * 100", "k / l * 100", "(m - n) / m * 100", 3)));
        assertEquals("Alike a, b 2020,2021,2022", remarks(computed("n / 3 / m", "k / l / 3", "n + 1", 3)));
        assertEquals("", remarks(computed("n / m * 100", "k / l * 100", "(m - n) / m * 100", 2)));
        assertEquals("", remarks(computed("n / m * 100", "(k + 1) / l * 100", "(m - n + 1) / m * 100", 3)));
    }

    private static MadeUp computed(String a, String b, String c, int years) {
        MadeUp study = new MadeUp().measure("n", Unit.COUNT).measure("m", Unit.COUNT).measure("k", Unit.COUNT).measure("l", Unit.COUNT)
                .target("any", BigDecimal.ZERO, BigDecimal.TEN).better("a", a, Unit.PERCENT, "any").better("b", b, Unit.PERCENT, "any").better("c", c, Unit.PERCENT, "any");
        for (int i = 0; i < years; i++) {
            study.period(String.valueOf(2020 + i)).input("n", "", BigDecimal.valueOf(21 + i), Unit.COUNT).input("m", "", BigDecimal.valueOf(70), Unit.COUNT)
                    .input("k", "", BigDecimal.valueOf(42 + 2 * i), Unit.COUNT).input("l", "", BigDecimal.valueOf(140), Unit.COUNT);
        }
        return study;
    }

    @Test
    void aMonthsTurnoverBesideAStandardForAYear() {
        MadeUp study = beds(40, 50).period("2024").value("bto", "Mei", new BigDecimal("4.2"), Unit.TIMES).label("bto", "Mei", "outside")
                .value("bto", "Melati", new BigDecimal("42"), Unit.TIMES).label("bto", "Melati", "inside");
        assertEquals("PartOfAYear bto 2024 Mei", remarks(study));
        MadeUp quarter = beds(40, 50).period("2024-Q1").input("days", "", new BigDecimal("90"), Unit.COUNT).value("bto", "", new BigDecimal("13.5"), Unit.TIMES);
        Remark.PartOfAYear remark = (Remark.PartOfAYear) quarter.audit().remarks().get(0);
        assertEquals("54.8", remark.aYear().orElseThrow().toPlainString());
        assertEquals("", remarks(beds(40, 50).period("2024").input("days", "", new BigDecimal("365"), Unit.COUNT).value("bto", "", new BigDecimal("13.5"), Unit.TIMES)));
        assertEquals("", remarks(beds(3, 5).period("2024").value("bto", "Mei", new BigDecimal("4.2"), Unit.TIMES).label("bto", "Mei", "inside")));
    }

    private static MadeUp beds(long low, long high) {
        return new MadeUp().measure("discharges", Unit.COUNT).measure("beds", Unit.COUNT).target("standard", BigDecimal.valueOf(low), BigDecimal.valueOf(high))
                .indicator("bto", "discharges / beds", Unit.TIMES, "standard");
    }
}
