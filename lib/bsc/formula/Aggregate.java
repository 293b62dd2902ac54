package bsc.formula;

import bsc.model.Choice;
import bsc.model.Interval;
import bsc.model.Value;
import java.math.BigDecimal;
import java.util.List;

/** The functions that a formula may call: each makes one number of one or more. */
public enum Aggregate implements Choice {
    SUM("sum") {
        @Override
        public Value.Known of(List<Value.Known> values) {
            return values.stream().reduce(Operator.PLUS::apply).orElseThrow();
        }
    },
    MEAN("mean") {
        @Override
        public Value.Known of(List<Value.Known> values) {
            Value.Known sum = SUM.of(values);
            return new Value.Known(Operator.divide(sum.centre(), BigDecimal.valueOf(values.size())),
                    Operator.divide(sum.range(), values.size()));
        }
    },
    MIN("min") {
        @Override
        public Value.Known of(List<Value.Known> values) {
            return new Value.Known(values.stream().map(Value.Known::centre).min(BigDecimal::compareTo).orElseThrow(),
                    values.stream().map(Value.Known::range).reduce(Interval::min).orElseThrow());
        }
    },
    MAX("max") {
        @Override
        public Value.Known of(List<Value.Known> values) {
            return new Value.Known(values.stream().map(Value.Known::centre).max(BigDecimal::compareTo).orElseThrow(),
                    values.stream().map(Value.Known::range).reduce(Interval::max).orElseThrow());
        }
    };

    private final String word;

    Aggregate(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** @param values at least one */
    public abstract Value.Known of(List<Value.Known> values);
}
