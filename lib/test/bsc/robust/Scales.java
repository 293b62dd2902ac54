package bsc.robust;

import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Criterion;
import bsc.model.Place;
import bsc.weight.Placed;
import bsc.weight.WeightedTotal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Scales and what is weighed on them, for tests. */
final class Scales {
    private Scales() {
    }

    /** {@code poor < 0.5 <= good}: labels with the bounds between them; a bound belongs to the class above it. */
    static ScaleClasses classes(Object... labelsAndBounds) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < labelsAndBounds.length; i += 2) {
            bands.add(new Band((String) labelsAndBounds[i], new Criterion.Range(
                    i == 0 ? Optional.empty() : Optional.of(end(labelsAndBounds[i - 1], true)),
                    i == labelsAndBounds.length - 1 ? Optional.empty() : Optional.of(end(labelsAndBounds[i + 1], false))),
                    new TreeSet<>(), "test", true, new Place("test", 1)));
        }
        return ScaleClasses.of(new Bands("scale", bands, "test"));
    }

    private static Criterion.End end(Object at, boolean closed) {
        return new Criterion.End(new BigDecimal(at.toString()), closed);
    }

    /** A total that is this number. */
    static Placed at(String number) {
        BigDecimal exact = new BigDecimal(number);
        return new WeightedTotal(exact.doubleValue(), 0, List.of(BigDecimal.ONE), List.of(exact));
    }

    /** Items with these weights and achievements, none of them open. */
    static TotalParts weighed(double[] weights, double[] achievements) {
        List<TotalParts.WeighedPart> items = new ArrayList<>();
        for (int k = 0; k < weights.length; k++) {
            items.add(new TotalParts.WeighedPart("i" + k, "I" + k, BigDecimal.valueOf(weights[k]), weights[k], BigDecimal.valueOf(achievements[k]),
                    BigDecimal.valueOf(achievements[k])));
        }
        return new TotalParts(Level.INDICATORS, items);
    }
}
