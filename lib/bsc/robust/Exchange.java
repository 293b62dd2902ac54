package bsc.robust;

import bsc.model.Aggregation;
import bsc.model.Indicator;
import bsc.weight.IndicatorWeights;
import bsc.weight.WeightedMean;
import bsc.weight.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The total under one combination of rules, on the study's scale.
 *
 * @param asScored how many indicators the scoring rule cannot be applied to, so that the study's own score stands
 * @param labels   that the total may carry
 */
public record Exchange(ScoringRule rule, Weights weights, WeightedMean mean, double least, double most, long asScored,
                       Set<String> labels, Kept kept) {
    private static final List<WeightedMean> MEANS = List.of(WeightedMean.ARITHMETIC, WeightedMean.GEOMETRIC);

    public Exchange {
        labels = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(labels));
    }

    /** Every combination of scoring rule, weights, and arithmetic or geometric mean. */
    static List<Exchange> all(Ruled ruled, List<Weights> weights, List<Indicator> indicators, Classes classes, Set<String> stands) {
        List<Exchange> all = new ArrayList<>();
        for (ScoringRule rule : ScoringRule.values()) {
            for (Weights each : weights) {
                double[] w = indicators.stream().mapToDouble(i -> each.of(i.id())).toArray();
                for (WeightedMean mean : MEANS) {
                    double least = ruled.range().total(mean.of(ruled.achievements(rule, Ending.LEAST), w));
                    double most = ruled.range().total(mean.of(ruled.achievements(rule, Ending.MOST), w));
                    all.add(new Exchange(rule, each, mean, least, most, ruled.asScored(rule), classes.between(least, most),
                            Kept.of(classes, stands, least, most)));
                }
            }
        }
        return all;
    }

    /** The weights that are exchanged: per indicator, per perspective, and the study's own where they are neither. */
    static List<Weights> usual(List<Indicator> indicators, Weights given, Aggregation aggregation) {
        List<Weights> usual = new ArrayList<>(List.of(IndicatorWeights.equalPerIndicator(indicators),
                IndicatorWeights.equalPerPerspective(indicators)));
        if (aggregation == Aggregation.SUM_OF_POINTS) {
            usual.add(IndicatorWeights.byMaximum(indicators));
        }
        if (usual.stream().noneMatch(u -> u.byName().equals(given.byName()))) {
            usual.add(given);
        }
        return usual;
    }
}
