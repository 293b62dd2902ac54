package bsc.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One thing that the publication printed: a value, mean, change, class bound, label, score, total, conclusion.
 *
 * @param indicator the indicator it belongs to, or empty
 * @param formula   what it is recomputed from, or empty for what its kind implies
 */
public record Figure(String id, String where, Optional<Perspective> perspective, String indicator, Occasion occasion,
                     PrintedKind kind, Printed printed, String formula, Place place) {
    /** The labels that a figure of kind {@link PrintedKind#COUNT} counts, which stand in its formula with ';' between them. */
    public List<String> labels() {
        return Arrays.stream(formula.split(";")).map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
}
