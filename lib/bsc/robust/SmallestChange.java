package bsc.robust;

import bsc.weight.WeightedTotal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The smallest change of weights that takes a total from its class to a neighbouring one: the least
 * m = 1/2 sum |w'(k) - w(k)|, the share of all weight that changes hands, such that sum w'(k) a(k) reaches the bound.
 * Exact: to lift the total, weight is best taken from where the achievement is least and given to where it is
 * greatest, level by level (a fractional knapsack), and the other way round to lower it.
 *
 * @param ending  how open scores are settled
 * @param from    the total at the given weights
 * @param bound   the class bound that is crossed
 * @param beyond  the labels beyond the bound
 * @param moved   the share of all weight that must move; empty when no weights at all reach beyond the bound
 * @param takes   from whom, the first to give first; ties in achievement stand together, because it is all one from which
 * @param gainers who may receive the weight: all who achieve most (or least)
 */
public record SmallestChange(Level level, OpenScoresAt ending, double from, double bound, Set<String> beyond,
                             Optional<Double> moved, List<Take> takes, List<String> gainers) {
    /** Weight taken from items with the same achievement, in any division among them. */
    public record Take(List<String> names, double achievement, double weight, double available) {
    }

    public SmallestChange {
        takes = List.copyOf(takes);
        gainers = List.copyOf(gainers);
    }

    /** One for each side on which the scale has another class; upwards first, the least settlement first. */
    public static List<SmallestChange> of(TotalParts weighed, ScaleClasses classes) {
        List<SmallestChange> changes = new ArrayList<>();
        for (int direction : new int[] {1, -1}) {
            for (OpenScoresAt ending : weighed.open() ? OpenScoresAt.values() : new OpenScoresAt[] {OpenScoresAt.LEAST}) {
                beyond(weighed, classes, ending, direction).ifPresent(changes::add);
            }
        }
        return changes;
    }

    /** The smallest of several, the first of equals; empty when none can be made. */
    public static Optional<SmallestChange> least(List<SmallestChange> changes) {
        return changes.stream().filter(c -> c.moved().isPresent()).min(Comparator.comparing(c -> c.moved().get()));
    }

    private static Optional<SmallestChange> beyond(TotalParts weighed, ScaleClasses classes, OpenScoresAt ending, int direction) {
        WeightedTotal total = weighed.total(ending);
        return classes.neighbour(total, direction).map(n -> to(weighed, ending, total, n, direction));
    }

    private static SmallestChange to(TotalParts weighed, OpenScoresAt ending, WeightedTotal total, ScaleClasses.Neighbour neighbour,
                                     int direction) {
        double bound = neighbour.bound().doubleValue();
        Comparator<TotalParts.WeighedPart> ascending = Comparator.comparing(ending::of);
        List<TotalParts.WeighedPart> order = weighed.items().stream().sorted(direction > 0 ? ascending : ascending.reversed()).toList();
        BigDecimal best = ending.of(order.get(order.size() - 1));
        List<String> gainers = order.stream().filter(i -> ending.of(i).compareTo(best) == 0).map(TotalParts.WeighedPart::name).toList();
        int reachable = direction * best.compareTo(neighbour.bound());
        if (reachable < 0 || reachable == 0 && !neighbour.boundToo()) {
            return new SmallestChange(weighed.level(), ending, total.value(), bound, neighbour.labels(), Optional.empty(), List.of(), gainers);
        }
        List<Take> takes = new ArrayList<>();
        double moved = 0;
        double needed = total.compareTo(neighbour.bound()) == 0 ? 0 : Math.abs(bound - total.value());
        for (int first = 0; needed > 0 && first < order.size();) {
            BigDecimal level = ending.of(order.get(first));
            List<TotalParts.WeighedPart> tied = order.stream().filter(i -> ending.of(i).compareTo(level) == 0 && i.weight() > 0).toList();
            first += (int) order.stream().filter(i -> ending.of(i).compareTo(level) == 0).count();
            double available = tied.stream().mapToDouble(TotalParts.WeighedPart::weight).sum();
            double gain = best.subtract(level).abs().doubleValue();
            boolean enough = gain > 0 && needed / gain <= available;
            double taken = enough ? needed / gain : gain > 0 ? available : 0;
            if (taken > 0) {
                takes.add(new Take(tied.stream().map(TotalParts.WeighedPart::name).toList(), level.doubleValue(), taken, available));
                moved += taken;
            }
            needed = enough ? 0 : needed - taken * gain;
        }
        return new SmallestChange(weighed.level(), ending, total.value(), bound, neighbour.labels(), Optional.of(moved), takes, gainers);
    }
}
