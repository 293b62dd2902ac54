package bsc.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What an indicator ought to reach in a period, and where it stood, in the indicator's unit. As it was set, so exact: a value
 * on the target meets it.
 *
 * @param at       the target; of a range its lower end
 * @param to       the upper end of a range, where the target is one
 * @param baseline where it stood before
 */
public record Target(BigDecimal at, Optional<BigDecimal> to, Optional<BigDecimal> baseline) {
    /** The values that meet it: [at, ...), (..., at] or [at, to]. */
    public Criterion.Range met(Direction direction) {
        Optional<Criterion.End> end = end(at, true);
        return switch (direction) {
            case HIGHER_IS_BETTER -> new Criterion.Range(end, Optional.empty());
            case LOWER_IS_BETTER -> new Criterion.Range(Optional.empty(), end);
            case TARGET_BAND -> new Criterion.Range(end, end(to.orElseThrow(), true));
        };
    }

    /** The values that do not meet it: beyond it on the one side, or on both sides of a range. */
    public List<Criterion.Range> missed(Direction direction) {
        Criterion.Range below = new Criterion.Range(Optional.empty(), end(at, false));
        Criterion.Range above = new Criterion.Range(end(to.orElse(at), false), Optional.empty());
        return switch (direction) {
            case HIGHER_IS_BETTER -> List.of(below);
            case LOWER_IS_BETTER -> List.of(above);
            case TARGET_BAND -> List.of(below, above);
        };
    }

    /** The values between baseline and target; the baseline itself belongs to them. */
    Criterion.Range between(Direction direction) {
        return direction == Direction.HIGHER_IS_BETTER ? new Criterion.Range(end(baseline.orElseThrow(), true), end(at, false))
                : new Criterion.Range(end(at, false), end(baseline.orElseThrow(), true));
    }

    /** The values worse than the baseline. */
    Criterion.Range worse(Direction direction) {
        return direction == Direction.HIGHER_IS_BETTER ? new Criterion.Range(Optional.empty(), end(baseline.orElseThrow(), false))
                : new Criterion.Range(end(baseline.orElseThrow(), false), Optional.empty());
    }

    /** True when the target is an improvement on the baseline, so that something lies between. */
    public boolean improvesOnBaseline(Direction direction) {
        return baseline.isPresent() && direction != Direction.TARGET_BAND
                && (direction == Direction.HIGHER_IS_BETTER ? baseline.get().compareTo(at) < 0 : baseline.get().compareTo(at) > 0);
    }

    private static Optional<Criterion.End> end(BigDecimal at, boolean closed) {
        return Optional.of(new Criterion.End(at, closed));
    }
}
