package bsc.weight;

import java.util.List;

/**
 * Weights that follow from how alternatives differ on criteria.
 *
 * @param quantities for each criterion, what its weight is in proportion to and what that is made of
 */
public record DataWeights(Weights weights, List<Quantity> quantities) {
    /** A named number of each criterion, such as its entropy. */
    public record Quantity(String name, List<Double> values) {
    }
}
