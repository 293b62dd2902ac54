package bsc.formula;

import bsc.model.Interval;
import bsc.model.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The four operations of arithmetic, over numbers and over intervals at once. */
enum Operator {
    PLUS("+", 1) {
        @Override
        Value.Known apply(Value.Known a, Value.Known b) {
            return new Value.Known(a.centre().add(b.centre()), a.range().plus(b.range()));
        }
    },
    MINUS("-", 1) {
        @Override
        Value.Known apply(Value.Known a, Value.Known b) {
            return new Value.Known(a.centre().subtract(b.centre()), a.range().minus(b.range()));
        }
    },
    TIMES("*", 2) {
        @Override
        Value.Known apply(Value.Known a, Value.Known b) {
            return new Value.Known(a.centre().multiply(b.centre()), a.range().times(b.range()));
        }
    },
    OVER("/", 2) {
        @Override
        Value.Known apply(Value.Known a, Value.Known b) {
            return new Value.Known(divide(a.centre(), b.centre()), a.range().dividedBy(b.range()));
        }
    };

    private static final MathContext DIGITS = new MathContext(40, RoundingMode.HALF_EVEN);

    private final String symbol;
    private final int precedence;

    Operator(String symbol, int precedence) {
        this.symbol = symbol;
        this.precedence = precedence;
    }

    /** For division the divisor must not hold zero. */
    abstract Value.Known apply(Value.Known a, Value.Known b);

    String symbol() {
        return symbol;
    }

    int precedence() {
        return precedence;
    }

    static BigDecimal divide(BigDecimal a, BigDecimal b) {
        return a.divide(b, DIGITS);
    }

    static Interval divide(Interval a, int count) {
        return a.dividedBy(Interval.point(BigDecimal.valueOf(count)));
    }
}
