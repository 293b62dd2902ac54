package bsc.robust;

import bsc.model.Perspective;
import bsc.weight.Weighable;
import bsc.weight.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a total is made of at one level: T = sum of w(k) a(k), where a(k) lies between {@code least} and {@code most}
 * because scores may be open, and T moves with each of them.
 *
 * @param weight none negative, sum 1
 */
public record Weighed(Level level, List<Item> items) {
    /** One indicator, or one perspective with the weighted mean of its indicators. */
    public record Item(String id, String name, double weight, double least, double most) {
    }

    public Weighed {
        items = List.copyOf(items);
    }

    /** @param weights of the indicators; a perspective without any weight is left out, because it has no mean */
    public static Weighed of(Weighable weighable, Weights weights, Level level) {
        return new Weighed(level, level == Level.INDICATORS ? indicators(weighable, weights) : perspectives(weighable, weights));
    }

    private static List<Item> indicators(Weighable weighable, Weights weights) {
        return java.util.stream.IntStream.range(0, weighable.indicators().size()).mapToObj(i -> new Item(
                weighable.indicators().get(i).id(), weighable.indicators().get(i).name(),
                weights.of(weighable.indicators().get(i).id()), weighable.achievements().get(i).first().doubleValue(),
                weighable.achievements().get(i).last().doubleValue())).toList();
    }

    private static List<Item> perspectives(Weighable weighable, Weights weights) {
        return Arrays.stream(Perspective.values()).map(p -> perspective(weighable, weights, p)).flatMap(Optional::stream).toList();
    }

    private static Optional<Item> perspective(Weighable weighable, Weights weights, Perspective perspective) {
        double weight = weighable.indicators().stream().filter(i -> i.perspective() == perspective)
                .mapToDouble(i -> weights.of(i.id())).sum();
        if (weight == 0) {
            return Optional.empty();
        }
        double[] mean = weighable.totals(weights, Optional.of(perspective));
        return Optional.of(new Item(perspective.word(), perspective.title(), weight, mean[0], mean[1]));
    }

    /** The total when every open score is the least that it may be, and when it is the greatest. */
    public double total(Ending ending) {
        return items.stream().mapToDouble(i -> i.weight() * ending.of(i)).sum();
    }

    /** True when some score is open. */
    public boolean open() {
        return items.stream().anyMatch(i -> i.least() < i.most());
    }

    double[] achievements(Ending ending) {
        return items.stream().mapToDouble(ending::of).toArray();
    }

    double[] weights() {
        return items.stream().mapToDouble(Item::weight).toArray();
    }
}
