package bsc.weight;

import bsc.model.Aggregation;
import bsc.model.BadData;
import bsc.model.Bands;
import bsc.model.Indicator;
import bsc.model.Perspective;
import bsc.model.Sentence;
import bsc.score.ScoredIndicator;
import bsc.score.Scorecard;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A scorecard ready to be weighted: for each indicator the achievements that it may have, so that the total is
 * T = sum of w(i) a(i). Where scores are averaged, a(i) is the score; where points are summed, a(i) is F times points
 * over maximum points, because a sum of points weighs by the maxima. F, the total of a hospital that achieves
 * everything, is the sum of the maxima where the study has a scale for it, else 100 (percent). Where criteria add up to
 * more than the maximum that the study states, and the maximum itself is allowed too, what lies above it is left out.
 *
 * @param achievements for each indicator, in order, the set that its labels allow; never empty
 * @param own          the weights that the study's own aggregation amounts to
 * @param scale        the bands on which the total is placed, where there are such
 */
public record Weighable(List<Indicator> indicators, List<SortedSet<BigDecimal>> achievements, Aggregation aggregation,
                        Weights own, Optional<Bands> scale) {
    private static final MathContext DIGITS = new MathContext(50);

    public Weighable {
        indicators = List.copyOf(indicators);
        achievements = List.copyOf(achievements);
    }

    /** @throws BadData when an indicator has no score: nothing is weighted while one is missing */
    public static Weighable of(Scorecard card) {
        if (card.lines().isEmpty() || !card.unscored().isEmpty()) {
            Sentence unknown = Sentence.of("nothing can be weighted: no score is known for {0}; a total needs a score of every indicator",
                    String.join(", ", card.unscored()));
            throw card.lines().stream().filter(l -> l.scores().isEmpty()).findFirst()
                    .map(l -> BadData.at(l.indicator().place(), unknown)).orElseGet(() -> new BadData(unknown));
        }
        List<Indicator> indicators = card.lines().stream().map(ScoredIndicator::indicator).toList();
        BigDecimal full = full(card);
        List<SortedSet<BigDecimal>> achievements = card.lines().stream()
                .map(l -> achievements(l.indicator(), l.scores(), card.aggregation(), full)).toList();
        return new Weighable(indicators, achievements, card.aggregation(),
                IndicatorWeights.of(card.aggregation(), indicators), card.scale());
    }

    /** F: the total of a hospital that achieves everything, where points are summed. */
    public static BigDecimal full(Scorecard card) {
        return card.scale().isEmpty() ? BigDecimal.valueOf(100) : card.lines().stream()
                .map(l -> l.indicator().maximum().orElse(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The achievements that scores of an indicator amount to.
     *
     * @throws BadData when points are summed and the indicator states no maximum above zero
     */
    public static SortedSet<BigDecimal> achievements(Indicator indicator, SortedSet<BigDecimal> scores,
                                                     Aggregation aggregation, BigDecimal full) {
        if (aggregation != Aggregation.SUM_OF_POINTS) {
            return scores;
        }
        BigDecimal maximum = indicator.maximum().filter(m -> m.signum() > 0).orElseThrow(() -> BadData.at(indicator.place(),
                Sentence.of("indicator {0} states no maximum above zero, so its points cannot be weighted", indicator.id())));
        TreeSet<BigDecimal> shares = new TreeSet<>();
        scores.forEach(s -> shares.add(s.multiply(full).divide(maximum, DIGITS)));
        SortedSet<BigDecimal> within = shares.headSet(full, true);
        return within.isEmpty() ? shares : within;
    }

    /** The names of indicators whose criteria add up to more than the maximum; more than the maximum is left out. */
    public static List<String> above(Scorecard card) {
        return card.lines().stream().filter(l -> l.scores().size() > 1 && card.aggregation() == Aggregation.SUM_OF_POINTS
                && l.indicator().maximum().filter(m -> l.scores().last().compareTo(m) > 0).isPresent())
                .map(l -> l.indicator().name()).toList();
    }

    /** The same, its total placed on another scale. */
    public Weighable on(Bands other) {
        return new Weighable(indicators, achievements, aggregation, own, Optional.of(other));
    }

    /** The least and the greatest total of all assignments of open scores. */
    public double[] totals(Weights weights) {
        return totals(weights, Optional.empty());
    }

    /** The least and the greatest total likewise, to be placed exactly. */
    public List<WeightedTotal> placed(Weights weights) {
        return placed(weights, Optional.empty());
    }

    /** The least and the greatest mean of a perspective, to be placed exactly. */
    public List<WeightedTotal> placed(Weights weights, Optional<Perspective> perspective) {
        double[] totals = totals(weights, perspective);
        IntPredicate stays = i -> perspective.isEmpty() || indicators.get(i).perspective() == perspective.get();
        return List.of(total(totals[0], weights, stays, i -> achievements.get(i).first()), total(totals[1], weights, stays, i -> achievements.get(i).last()));
    }

    /** A total of some indicators as a double, with what it was made of. */
    public WeightedTotal total(double value, Weights weights, IntPredicate stays, IntFunction<BigDecimal> achievement) {
        int[] of = IntStream.range(0, indicators.size()).filter(stays).toArray();
        double sum = weights.byName().values().stream().mapToDouble(Double::doubleValue).sum();
        return new WeightedTotal(value, Math.abs(sum - 1), IntStream.of(of).mapToObj(i -> weights.shares().get(indicators.get(i).id())).toList(),
                IntStream.of(of).mapToObj(achievement).toList());
    }

    /** The same for one perspective: its weighted mean; the sum of its weights must not be zero. */
    public double[] totals(Weights weights, Optional<Perspective> perspective) {
        double least = 0;
        double most = 0;
        double sum = 0;
        for (int i = 0; i < indicators.size(); i++) {
            if (perspective.isEmpty() || indicators.get(i).perspective() == perspective.get()) {
                double weight = weights.of(indicators.get(i).id());
                least += weight * achievements.get(i).first().doubleValue();
                most += weight * achievements.get(i).last().doubleValue();
                sum += weight;
            }
        }
        return perspective.isEmpty() ? new double[] {least, most} : new double[] {least / sum, most / sum};
    }
}
