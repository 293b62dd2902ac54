package bsc.audit.weights;

import bsc.model.Choice;
import bsc.model.Interval;
import java.util.List;
import java.util.Optional;

/** The weights of all criteria, come about in one way. */
record Vector(List<Choice> conventions, List<Way> ways) {
    /** The vector of ways that share their conventions; empty when one of them is missing. */
    static Optional<Vector> of(List<Optional<Way>> ways) {
        return ways.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Vector(ways.get(0).orElseThrow().conventions(), ways.stream().map(Optional::get).toList()))
                : Optional.empty();
    }

    Way at(int i) {
        return ways.get(i);
    }

    /** False where a weight may be zero, so that nothing can be divided by it. */
    boolean positive() {
        return ways.stream().map(Way::set).map(Interval::low).allMatch(low -> low.signum() > 0);
    }
}
