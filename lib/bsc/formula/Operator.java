package bsc.formula;

import bsc.model.Interval;
import bsc.model.Quotient;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The four operations of arithmetic, over numbers and over sets of numbers. */
public enum Operator {
    PLUS("+", 1) {
        @Override
        BigDecimal apply(BigDecimal a, BigDecimal b) {
            return a.add(b);
        }

        @Override
        Interval apply(Interval a, Interval b) {
            return a.plus(b);
        }
    },
    MINUS("-", 1) {
        @Override
        BigDecimal apply(BigDecimal a, BigDecimal b) {
            return a.subtract(b);
        }

        @Override
        Interval apply(Interval a, Interval b) {
            return a.minus(b);
        }
    },
    TIMES("*", 2) {
        @Override
        BigDecimal apply(BigDecimal a, BigDecimal b) {
            return a.multiply(b);
        }

        @Override
        Interval apply(Interval a, Interval b) {
            return a.times(b);
        }
    },
    OVER("/", 2) {
        @Override
        BigDecimal apply(BigDecimal a, BigDecimal b) {
            return Quotient.of(a, b, DIGITS);
        }

        @Override
        Interval apply(Interval a, Interval b) {
            return a.dividedBy(b);
        }
    };

    private static final MathContext DIGITS = new MathContext(40, RoundingMode.HALF_EVEN);

    private final String symbol;
    private final int precedence;

    Operator(String symbol, int precedence) {
        this.symbol = symbol;
        this.precedence = precedence;
    }

    /** For division the divisor must not be zero. */
    abstract BigDecimal apply(BigDecimal a, BigDecimal b);

    /** For division the divisor must not hold zero. */
    abstract Interval apply(Interval a, Interval b);

    String symbol() {
        return symbol;
    }

    int precedence() {
        return precedence;
    }
}
