package bsc.robust;

import bsc.model.Aggregation;
import bsc.model.Indicator;
import bsc.weight.IndicatorWeights;
import bsc.weight.Placed;
import bsc.weight.WeightedTotal;
import bsc.weight.WeightedMean;
import bsc.weight.Weights;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * The total under one combination of rules, on the study's scale.
 *
 * @param asScored how many indicators the scoring rule cannot be applied to, so that the study's own score stands
 * @param labels   that the total may carry
 */
public record ExchangedRules(ScoringRule rule, Weights weights, WeightedMean mean, double least, double most, long asScored,
                       Set<String> labels, ClassKept kept) {
    private static final List<WeightedMean> MEANS = List.of(WeightedMean.ARITHMETIC, WeightedMean.GEOMETRIC);

    public ExchangedRules {
        labels = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(labels));
    }

    /** Every combination of scoring rule, weights, and arithmetic or geometric mean. */
    static List<ExchangedRules> all(AchievementsByRule ruled, List<Weights> weights, List<Indicator> indicators, ScaleClasses classes, Set<String> stands) {
        List<ExchangedRules> all = new ArrayList<>();
        for (ScoringRule rule : ScoringRule.values()) {
            for (Weights each : weights) {
                for (WeightedMean mean : MEANS) {
                    Placed least = total(mean, each, indicators, ruled.achievements(rule, OpenScoresAt.LEAST), ruled.range());
                    Placed most = total(mean, each, indicators, ruled.achievements(rule, OpenScoresAt.MOST), ruled.range());
                    all.add(new ExchangedRules(rule, each, mean, least.value(), most.value(), ruled.asScored(rule), classes.between(least, most),
                            ClassKept.of(classes, stands, least, most)));
                }
            }
        }
        return all;
    }

    private static Placed total(WeightedMean mean, Weights weights, List<Indicator> indicators, List<BigDecimal> achievements, TotalRange range) {
        double[] w = indicators.stream().mapToDouble(i -> weights.of(i.id())).toArray();
        double value = range.total(mean.of(achievements.stream().mapToDouble(BigDecimal::doubleValue).toArray(), w));
        List<BigDecimal> shares = indicators.stream().map(i -> weights.shares().get(i.id())).toList();
        return mean == WeightedMean.GEOMETRIC ? new GeometricTotal(value, range, shares, achievements)
                : new WeightedTotal(value, Math.abs(DoubleStream.of(w).sum() - 1), shares, achievements.stream().map(range::total).toList());
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
