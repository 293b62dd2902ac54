package bsc.weight.audit;

import bsc.model.Choice;
import bsc.model.Interval;
import java.util.List;
import java.util.Optional;

/** The weights of all criteria, come about in one way. */
record WeightVector(List<Choice> conventions, List<Calculation> ways) {
    /** The vector of ways that share their conventions; empty when one of them is missing. */
    static Optional<WeightVector> of(List<Optional<Calculation>> ways) {
        return ways.stream().allMatch(Optional::isPresent)
                ? Optional.of(new WeightVector(ways.get(0).orElseThrow().conventions(), ways.stream().map(Optional::get).toList()))
                : Optional.empty();
    }

    Calculation at(int i) {
        return ways.get(i);
    }

    /** False where a weight may be zero, so that nothing can be divided by it. */
    boolean positive() {
        return ways.stream().map(Calculation::set).map(Interval::low).allMatch(low -> low.signum() > 0);
    }
}
