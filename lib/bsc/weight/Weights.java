package bsc.weight;

import bsc.model.BadData;
import bsc.model.Sentence;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A weight for each of several names, in a fixed order: none is negative, and they sum to 1 within {@value #TOLERANCE}.
 * Immutable. Weights are matched by name, never by position.
 *
 * @param source what they come from, as printed output names it
 * @param shares numbers in proportion to the weights, as they were given: 1 for each of equal ones, the decimals of a file
 */
public record Weights(Sentence source, Map<String, Double> byName, Map<String, BigDecimal> shares) {
    /** How far from 1 a sum may lie, because binary fractions of weights such as 0.1 do not add up exactly. */
    public static final double TOLERANCE = 1e-9;

    /** @throws BadData when there is none, one is negative or no number, or the sum is away from 1 */
    public Weights {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        shares = Map.copyOf(shares);
        if (byName.isEmpty()) {
            throw new BadData(Sentence.of("{0}: no weight is given", source));
        }
        for (Map.Entry<String, Double> weight : byName.entrySet()) {
            if (!(weight.getValue() >= 0) || weight.getValue().isInfinite()) {
                throw new BadData(Sentence.of("{0}: the weight of {1} is {2}; a weight is a number from 0 to 1", source, weight.getKey(),
                        weight.getValue()));
            }
        }
        double sum = byName.values().stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - 1) > TOLERANCE) {
            throw new BadData(Sentence.of("{0}: the weights sum to {1}; they must sum to 1", source, GivenWeights.shown(sum)));
        }
    }

    /** Weights that are known as doubles alone. */
    public Weights(Sentence source, Map<String, Double> byName) {
        this(source, byName, decimals(byName));
    }

    /** Those of a file, or of whatever has this name in every language. */
    public Weights(String source, Map<String, Double> byName) {
        this(Sentence.plain(source), byName);
    }

    private static Map<String, BigDecimal> decimals(Map<String, Double> byName) {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        byName.forEach((name, weight) -> shares.put(name, Double.isFinite(weight) ? new BigDecimal(weight) : BigDecimal.ZERO));
        return shares;
    }

    /** Positive numbers brought to the sum 1; the caller says in its output that it does so. */
    public static Weights normalised(Sentence source, List<String> names, double... shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        Map<String, Double> byName = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            byName.put(names.get(i), shares[i] / sum);
        }
        return new Weights(source, byName);
    }

    /** @throws BadData when the name has no weight; the message lists the names that have one */
    public double of(String name) {
        if (!byName.containsKey(name)) {
            throw new BadData(Sentence.of("{0}: no weight is given for {1}; there are weights for {2}", source, name,
                    byName.keySet().stream().collect(Collectors.joining(", "))));
        }
        return byName.get(name);
    }

    /** The weights with this share of all weight taken from one name and given to another. */
    public Weights moving(double share, String from, String to) {
        Map<String, Double> moved = new LinkedHashMap<>(byName);
        moved.put(from, of(from) - share);
        moved.put(to, of(to) + share);
        return new Weights(source, moved);
    }
}
