package bsc.robust;

import bsc.model.RandomStreams;
import bsc.formula.Basis;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.model.Interval;
import bsc.model.Printed;
import bsc.model.Study;
import bsc.score.Scorecard;
import bsc.score.Scorecards;
import bsc.weight.WeightedMean;
import bsc.weight.Weighable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * What the total's variance comes from: the weights (any weighting of the indicators as likely as any other), the
 * scoring rule (each of {@link ScoringRule} as likely as the others), the rounding of the inputs (each anywhere among
 * the values that print as it is printed; 200 such settlements are drawn and picked from), and scores that labels leave open (each settlement as likely as the others).
 */
final class VarianceSources {
    /** Settlements of the rounding that are drawn once and then picked from, because each is a whole scorecard. */
    private static final int SETTLEMENTS = 200;

    private VarianceSources() {
    }

    static List<SensitivityIndex> of(Study study, Scorecard card, TotalRange range, int rows, long seed) {
        Quantities quantities = Quantities.of(study);
        int n = card.lines().size();
        List<AchievementsByRule> settlements = IntStream.range(0, SETTLEMENTS).parallel().mapToObj(i -> rounded(quantities, card, range,
                RandomStreams.of(seed, 2, i))).toList();
        List<SensitivityIndices.Factor> factors = new ArrayList<>(List.of(
                new SensitivityIndices.Factor(VarianceSource.WEIGHTS.word(), random -> weights(random, n)),
                new SensitivityIndices.Factor(VarianceSource.SCORING_RULE.word(), random -> ScoringRule.values()[random.nextInt(ScoringRule.values().length)]),
                new SensitivityIndices.Factor(VarianceSource.ROUNDING.word(), random -> settlements.get(random.nextInt(SETTLEMENTS)))));
        if (card.lines().stream().anyMatch(l -> l.scores().size() > 1)) {
            factors.add(new SensitivityIndices.Factor(VarianceSource.OPEN_SCORES.word(), random -> random.doubles(n).toArray()));
        }
        double[] least = new double[n];
        return SensitivityIndices.of(factors, rows, seed, x -> range.total(WeightedMean.ARITHMETIC.of(
                ((AchievementsByRule) x[2]).achievements((ScoringRule) x[1], x.length > 3 ? (double[]) x[3] : least), (double[]) x[0])));
    }

    private static double[] weights(UniformRandomProvider random, int n) {
        ZigguratSampler.Exponential exponential = ZigguratSampler.Exponential.of(random);
        double[] weights = exponential.samples(n).toArray();
        double sum = java.util.Arrays.stream(weights).sum();
        return java.util.Arrays.stream(weights).map(w -> w / sum).toArray();
    }

    private static AchievementsByRule rounded(Quantities quantities, Scorecard card, TotalRange range, UniformRandomProvider random) {
        Map<Printed.Number, Interval> drawn = new IdentityHashMap<>();
        Reading reading = Reading.ORDINARY.withBasis(Basis.RECOMPUTED)
                .withSet(printed -> drawn.computeIfAbsent(printed, p -> anywhere(p.rounded(), random)));
        Scorecard other = Scorecards.repaired(quantities, card.period(), reading);
        Weighable weighable = Weighable.of(new Scorecard(other.occasion(), other.lines(), other.aggregation(), card.scale()));
        return AchievementsByRule.of(quantities.study(), other, weighable, range);
    }

    private static Interval anywhere(Interval set, UniformRandomProvider random) {
        return Interval.point(set.low().add(set.width().multiply(BigDecimal.valueOf(random.nextDouble()))));
    }
}
