package bsc.robust;

import bsc.model.Perspective;
import bsc.weight.WeightedTotal;
import bsc.weight.Weighable;
import bsc.weight.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The total without one indicator or one perspective; the weights of the others grow in proportion, so that they
 * sum to 1 again.
 *
 * @param name of what is left out
 */
public record LeftOut(Level level, String name, double least, double most, Set<String> labels, ClassKept kept) {
    public LeftOut {
        labels = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(labels));
    }

    /** One for each indicator, in the order of the study, then one for each perspective that leaves others. */
    static List<LeftOut> all(Weighable weighable, Weights weights, ScaleClasses classes, Set<String> stands) {
        List<LeftOut> all = new ArrayList<>();
        for (int i = 0; i < weighable.indicators().size(); i++) {
            int out = i;
            add(all, Level.INDICATORS, weighable.indicators().get(i).name(), weighable, weights, classes, stands, j -> j != out);
        }
        Arrays.stream(Perspective.values()).filter(p -> weighable.indicators().stream().anyMatch(i -> i.perspective() == p))
                .forEach(p -> add(all, Level.PERSPECTIVES, p.word(), weighable, weights, classes, stands,
                        j -> weighable.indicators().get(j).perspective() != p));
        return all;
    }

    private static void add(List<LeftOut> all, Level level, String name, Weighable weighable, Weights weights, ScaleClasses classes,
                            Set<String> stands, IntPredicate stays) {
        double sum = 0;
        double least = 0;
        double most = 0;
        for (int i = 0; i < weighable.indicators().size(); i++) {
            if (stays.test(i)) {
                double weight = weights.of(weighable.indicators().get(i).id());
                sum += weight;
                least += weight * weighable.achievements().get(i).first().doubleValue();
                most += weight * weighable.achievements().get(i).last().doubleValue();
            }
        }
        if (sum > 0) {
            WeightedTotal low = weighable.total(least / sum, weights, stays, i -> weighable.achievements().get(i).first());
            WeightedTotal high = weighable.total(most / sum, weights, stays, i -> weighable.achievements().get(i).last());
            all.add(new LeftOut(level, name, low.value(), high.value(), classes.between(low, high), ClassKept.of(classes, stands, low, high)));
        }
    }
}
