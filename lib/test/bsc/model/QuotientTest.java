package bsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotientTest {
    private static final List<RoundingMode> RULES = List.of(RoundingMode.FLOOR, RoundingMode.CEILING, RoundingMode.HALF_EVEN);

    /** The same number with the same digits after the point as Java's own division gives, whether or not it ends. */
    @Test
    void isWhatJavaDivides() {
        for (RoundingMode rule : RULES) {
            for (int digits : new int[] {3, 40}) {
                MathContext to = new MathContext(digits, rule);
                for (int a = -60; a <= 60; a++) {
                    for (int b = 1; b <= 60; b++) {
                        for (int scale = -3; scale <= 3; scale++) {
                            assertSame(BigDecimal.valueOf(a, scale), BigDecimal.valueOf(b, 1 - scale), to);
                            assertSame(BigDecimal.valueOf(a * 1000L, scale), BigDecimal.valueOf(-b * 100L, 2), to);
                        }
                    }
                }
            }
            for (String number : List.of("0", "0.000", "1E+45", "1E-45", "123456789012345678", "1234567890123456789.5", "1." + "0".repeat(50),
                    "0.00000000000000000000000000000000000000000000000000125")) {
                for (String by : List.of("1", "3", "-8", "1E+45", "0.0001", "1.000", "999999999999999999", "1." + "0".repeat(50))) {
                    assertSame(new BigDecimal(number), new BigDecimal(by), new MathContext(40, rule));
                }
            }
        }
    }

    private static void assertSame(BigDecimal a, BigDecimal b, MathContext to) {
        assertEquals(a.divide(b, to), Quotient.of(a, b, to), () -> a + " / " + b);
    }

    @Test
    void nothingIsDividedByZero() {
        assertThrows(ArithmeticException.class, () -> Quotient.of(BigDecimal.ONE, BigDecimal.ZERO, MathContext.DECIMAL128));
    }
}
