package bsc.robust;

import bsc.model.Perspective;
import bsc.weight.WeightedTotal;
import bsc.weight.Weighable;
import bsc.weight.Weights;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a total is made of at one level: T = sum of w(k) a(k), where a(k) lies between {@code lowest} and {@code highest}
 * because scores may be open, and T moves with each of them.
 */
public record TotalParts(Level level, List<WeighedPart> items) {
    private static final MathContext DIGITS = new MathContext(50);

    /**
     * One indicator, or one perspective with the weighted mean of its indicators.
     *
     * @param share  the weight, or a number in proportion to it, as it was given
     * @param weight as a double; none negative, sum 1
     * @param lowest a decimal, or a quotient to 50 digits
     */
    public record WeighedPart(String id, String name, BigDecimal share, double weight, BigDecimal lowest, BigDecimal highest) {
        public double least() {
            return lowest.doubleValue();
        }

        public double most() {
            return highest.doubleValue();
        }
    }

    public TotalParts {
        items = List.copyOf(items);
    }

    /** @param weights of the indicators; a perspective without any weight is left out, because it has no mean */
    public static TotalParts of(Weighable weighable, Weights weights, Level level) {
        List<WeighedPart> indicators = IntStream.range(0, weighable.indicators().size()).mapToObj(i -> indicator(weighable, weights, i)).toList();
        return new TotalParts(level, level == Level.INDICATORS ? indicators : Arrays.stream(Perspective.values())
                .map(p -> perspective(p, IntStream.range(0, indicators.size())
                        .filter(i -> weighable.indicators().get(i).perspective() == p).mapToObj(indicators::get).toList()))
                .flatMap(Optional::stream).toList());
    }

    private static WeighedPart indicator(Weighable weighable, Weights weights, int i) {
        String id = weighable.indicators().get(i).id();
        return new WeighedPart(id, weighable.indicators().get(i).name(), weights.shares().get(id), weights.of(id),
                weighable.achievements().get(i).first(), weighable.achievements().get(i).last());
    }

    private static Optional<WeighedPart> perspective(Perspective perspective, List<WeighedPart> items) {
        BigDecimal share = items.stream().map(WeighedPart::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        return share.signum() == 0 ? Optional.empty() : Optional.of(new WeighedPart(perspective.word(), perspective.word(), share,
                items.stream().mapToDouble(WeighedPart::weight).sum(), mean(items, share, OpenScoresAt.LEAST), mean(items, share, OpenScoresAt.MOST)));
    }

    private static BigDecimal mean(List<WeighedPart> items, BigDecimal share, OpenScoresAt ending) {
        return items.stream().map(i -> i.share().multiply(ending.of(i))).reduce(BigDecimal.ZERO, BigDecimal::add).divide(share, DIGITS);
    }

    /** The total when every open score is the least that it may be, or when it is the greatest. */
    public WeightedTotal total(OpenScoresAt ending) {
        double value = items.stream().mapToDouble(i -> i.weight() * ending.of(i).doubleValue()).sum();
        double sum = items.stream().mapToDouble(WeighedPart::weight).sum();
        return new WeightedTotal(value, Math.abs(sum - 1), items.stream().map(WeighedPart::share).toList(), items.stream().map(ending::of).toList());
    }

    /** True when some score is open. */
    public boolean open() {
        return items.stream().anyMatch(i -> i.lowest().compareTo(i.highest()) < 0);
    }

    double[] achievements(OpenScoresAt ending) {
        return items.stream().map(ending::of).mapToDouble(BigDecimal::doubleValue).toArray();
    }

    double[] weights() {
        return items.stream().mapToDouble(WeighedPart::weight).toArray();
    }
}
