package bsc.model;

import java.util.Map;
import java.util.Optional;

/**
 * The targets of an indicator.
 *
 * @param usual     in every period for which none of its own is set
 * @param byPeriod  those set for a period
 */
public record Targets(Optional<Target> usual, Map<String, Target> byPeriod) {
    public static final Targets NONE = new Targets(Optional.empty(), Map.of());
    /** The shared table of two labels, that of a target met first. */
    public static final String TWO_LABELS = "target_two";

    public Targets {
        byPeriod = Map.copyOf(byPeriod);
    }

    public Optional<Target> in(String period) {
        return Optional.ofNullable(byPeriod.get(period)).or(() -> usual);
    }

    public boolean none() {
        return usual.isEmpty() && byPeriod.isEmpty();
    }
}
