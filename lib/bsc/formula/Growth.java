package bsc.formula;

import bsc.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Recognises growth and decline however they are written: (x - b) / b, 100 * (x - b) / b, x / b * 100 - 100,
 * (b - x) / b, 1 - x / b, where b may itself be an expression that is written out twice.
 */
record Growth(List<Steps.Step> steps, List<Value> values) {
    /** A step without the constants that it is multiplied with or divided by. */
    private record Scaled(BigDecimal factor, int of) {
    }

    /** factor * of / base. */
    record GrowthQuotient(BigDecimal factor, int of, int base) {
    }

    /** True when the left side is a difference from the right side, or of the right side from something, but for factors. */
    boolean isChange(int left, int right) {
        Scaled base = scaled(right);
        return base.factor().signum() > 0 && steps.get(scaled(left).of()) instanceof Steps.Step.Binary change
                && change.operator() == Operator.MINUS && (isSame(change.right(), base.of()) || isSame(change.left(), base.of()));
    }

    /** x / b where k times it is on the left and k on the right. */
    Optional<GrowthQuotient> lessOne(int left, int right) {
        Optional<BigDecimal> one = constant(right);
        Scaled whole = scaled(left);
        if (one.isEmpty() || !(steps.get(whole.of()) instanceof Steps.Step.Binary over) || over.operator() != Operator.OVER) {
            return Optional.empty();
        }
        Scaled of = scaled(over.left());
        Scaled base = scaled(over.right());
        BigDecimal factor = Operator.OVER.apply(whole.factor().multiply(of.factor()), base.factor());
        return factor.compareTo(one.get()) == 0 && factor.signum() > 0 && base.factor().signum() > 0
                ? Optional.of(new GrowthQuotient(factor, of.of(), base.of())) : Optional.empty();
    }

    private Scaled scaled(int step) {
        BigDecimal factor = BigDecimal.ONE;
        int of = step;
        while (steps.get(of) instanceof Steps.Step.Binary b) {
            Optional<BigDecimal> right = constant(b.right()).filter(k -> k.signum() != 0);
            Optional<BigDecimal> left = constant(b.left()).filter(k -> k.signum() != 0);
            if (right.isPresent() && (b.operator() == Operator.TIMES || b.operator() == Operator.OVER)) {
                factor = b.operator().apply(factor, right.get());
                of = b.left();
            } else if (left.isPresent() && b.operator() == Operator.TIMES) {
                factor = factor.multiply(left.get());
                of = b.right();
            } else {
                break;
            }
        }
        return new Scaled(factor, of);
    }

    private Optional<BigDecimal> constant(int step) {
        return steps.get(step) instanceof Steps.Step.Given given && given.constant() && values.get(step) instanceof Value.Known known
                ? Optional.of(known.centre()) : Optional.empty();
    }

    /** True when both steps are the same arithmetic on the same numbers. */
    private boolean isSame(int one, int other) {
        if (one == other) {
            return true;
        }
        Steps.Step a = steps.get(one);
        Steps.Step b = steps.get(other);
        int[] of = Bounds.operands(a);
        int[] with = Bounds.operands(b);
        if (of.length == 0) {
            return constant(one).isPresent() && constant(other).filter(k -> k.compareTo(constant(one).get()) == 0).isPresent();
        }
        boolean same = a.getClass() == b.getClass() && of.length == with.length && operation(a).equals(operation(b));
        for (int i = 0; same && i < of.length; i++) {
            same = isSame(of[i], with[i]);
        }
        return same;
    }

    private static Object operation(Steps.Step step) {
        return step instanceof Steps.Step.Binary b ? b.operator() : step instanceof Steps.Step.Call c ? c.function() : step.getClass();
    }
}
