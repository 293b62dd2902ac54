package bsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static Interval of(String low, String high) {
        return Interval.closed(new BigDecimal(low), new BigDecimal(high));
    }

    /** Every result of numbers inside the operands lies inside the result of the operands. */
    @Test
    void holdsEveryResultOfNumbersInside() {
        int checked = 0;
        List<String> ends = List.of("-2", "-0.5", "0", "0.3", "1", "7");
        for (String a : ends) {
            for (String b : ends) {
                for (String c : ends) {
                    for (String d : ends) {
                        if (new BigDecimal(a).compareTo(new BigDecimal(b)) <= 0
                                && new BigDecimal(c).compareTo(new BigDecimal(d)) <= 0) {
                            checked += checkOperations(of(a, b), of(c, d));
                        }
                    }
                }
            }
        }
        assertTrue(checked > 5000, "only " + checked + " results were checked");
    }

    private static int checkOperations(Interval x, Interval y) {
        int checked = 0;
        for (BigDecimal a : List.of(x.low(), middle(x), x.high())) {
            for (BigDecimal b : List.of(y.low(), middle(y), y.high())) {
                assertHolds(x.plus(y), a.add(b));
                assertHolds(x.minus(y), a.subtract(b));
                assertHolds(x.times(y), a.multiply(b));
                assertHolds(x.min(y), a.min(b));
                assertHolds(x.max(y), a.max(b));
                if (!y.holdsZero()) {
                    assertHolds(x.dividedBy(y), a.divide(b, new java.math.MathContext(60)));
                }
                checked += 6;
            }
        }
        return checked;
    }

    private static BigDecimal middle(Interval x) {
        return x.low().add(x.high()).divide(BigDecimal.valueOf(2));
    }

    private static void assertHolds(Interval set, BigDecimal number) {
        assertTrue(set.low().subtract(number).signum() <= 0 && set.high().subtract(number).signum() >= 0,
                () -> number + " is not in " + set);
    }

    @Test
    void meetsAtASharedEndOnlyWhenBothOwnIt() {
        Interval closed = of("1", "2");
        assertTrue(closed.meets(of("2", "3")));
        assertFalse(closed.meets(new Interval(new BigDecimal("2"), false, new BigDecimal("3"), true)));
        assertFalse(closed.meets(of("2.0001", "3")));
        assertTrue(of("0", "9").meets(closed));
    }

    @Test
    void refusesAnEndAboveTheOther() {
        assertEquals("low end 2 is above high end 1",
                assertThrows(IllegalArgumentException.class, () -> of("2", "1")).getMessage());
    }

    @Test
    void refusesADivisorThatHoldsZero() {
        assertThrows(ArithmeticException.class, () -> of("1", "1").dividedBy(of("-1", "1")));
    }
}
