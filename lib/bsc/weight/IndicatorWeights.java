package bsc.weight;

import bsc.model.Aggregation;
import bsc.model.BadData;
import bsc.model.Indicator;
import bsc.model.Perspective;
import bsc.model.Sentence;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The effective weight of every indicator: weights whose names are the ids of indicators. */
public final class IndicatorWeights {
    private IndicatorWeights() {
    }

    /** 1/n for each of n indicators. */
    public static Weights equalPerIndicator(List<Indicator> indicators) {
        return named(Sentence.plain(Shared.PER_INDICATOR.word()), indicators, i -> 1.0, i -> BigDecimal.ONE);
    }

    /** The same for each perspective that has indicators, shared equally by the indicators in it. */
    public static Weights equalPerPerspective(List<Indicator> indicators) {
        return named(Sentence.plain(Shared.PER_PERSPECTIVE.word()), indicators, i -> 1.0 / count(indicators, i.perspective()),
                i -> others(indicators, i, j -> BigDecimal.ONE));
    }

    /**
     * In proportion to the stated maximum of each indicator's points, which is what a sum of points weighs by.
     *
     * @throws BadData when an indicator states no maximum
     */
    public static Weights byMaximum(List<Indicator> indicators) {
        return named(Sentence.plain(Shared.BY_MAXIMUM.word()), indicators, i -> i.maximum().orElseThrow(() -> BadData.at(i.place(),
                Sentence.of("indicator {0} states no maximum, so points cannot weigh it", i.id()))).doubleValue(), i ->
                        i.maximum().orElseThrow());
    }

    /** The weights that a study's own aggregation amounts to. */
    public static Weights of(Aggregation aggregation, List<Indicator> indicators) {
        return switch (aggregation) {
            case MEAN_OF_INDICATORS -> equalPerIndicator(indicators);
            case MEAN_OF_PERSPECTIVES -> equalPerPerspective(indicators);
            case SUM_OF_POINTS -> byMaximum(indicators);
        };
    }

    /**
     * The effective weights that given ones amount to. Given per perspective (the words financial, customer,
     * internal_process, learning_and_growth), a weight is shared inside the perspective as {@code inside} has it;
     * given per indicator, each id needs its own.
     *
     * @throws BadData when a name is neither, or an indicator or perspective of the study is left without a weight
     */
    public static Weights of(Weights given, List<Indicator> indicators, Weights inside) {
        boolean perPerspective = perPerspective(given);
        List<String> expected = expected(given, indicators);
        for (String name : given.byName().keySet()) {
            if (!expected.contains(name)) {
                throw new BadData(Sentence.of("{0}: '{1}' is no {2} of the study; they are: {3}", given.source(), name, perPerspective
                        ? Sentence.of("perspective") : Sentence.of("indicator"), String.join(", ", expected)));
            }
        }
        expected.forEach(given::of);
        if (!perPerspective) {
            return named(given.source(), indicators, i -> given.of(i.id()), i -> given.shares().get(i.id()));
        }
        return named(given.source(), indicators, i -> given.of(i.perspective().word()) * inside.of(i.id())
                / indicators.stream().filter(j -> j.perspective() == i.perspective()).mapToDouble(j -> inside.of(j.id())).sum(),
                i -> given.shares().get(i.perspective().word()).multiply(inside.shares().get(i.id()))
                        .multiply(others(indicators, i, j -> inside.shares().get(j.id()))));
    }

    /** Whether a name is that of a perspective; then all must be. */
    public static boolean perPerspective(Weights given) {
        return Arrays.stream(Perspective.values()).map(Perspective::word).anyMatch(given.byName()::containsKey);
    }

    /** The names that weights per perspective, or else per indicator, have to be given for. */
    static List<String> expected(Weights given, List<Indicator> indicators) {
        return perPerspective(given)
                ? indicators.stream().map(Indicator::perspective).distinct().sorted().map(Perspective::word).toList()
                : indicators.stream().map(Indicator::id).toList();
    }

    private static long count(List<Indicator> indicators, Perspective perspective) {
        return indicators.stream().filter(i -> i.perspective() == perspective).count();
    }

    /** The product of the sums of all other perspectives, in place of a division by the sum of one's own. */
    private static BigDecimal others(List<Indicator> indicators, Indicator own, Function<Indicator, BigDecimal> share) {
        return indicators.stream().map(Indicator::perspective).filter(p -> p != own.perspective()).distinct()
                .map(p -> indicators.stream().filter(i -> i.perspective() == p).map(share).reduce(BigDecimal.ZERO, BigDecimal::add))
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    private static Weights named(Sentence source, List<Indicator> indicators, ToDoubleFunction<Indicator> share,
                                 Function<Indicator, BigDecimal> exact) {
        double sum = indicators.stream().mapToDouble(share).sum();
        Map<String, Double> byName = new LinkedHashMap<>();
        indicators.forEach(i -> byName.put(i.id(), share.applyAsDouble(i) / sum));
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        indicators.forEach(i -> shares.put(i.id(), exact.apply(i)));
        return new Weights(source, byName, shares);
    }
}
