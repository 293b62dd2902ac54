package bsc.robust;

import bsc.model.Bands;
import bsc.model.Criterion;
import bsc.model.Interval;
import bsc.score.Labelling;
import bsc.weight.Placed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A scale cut at its class bounds. With k bounds there are 2k + 1 places for a total: the stretch before the first
 * bound is place 0, the first bound itself place 1, the stretch after it place 2, and so on. A place may carry two
 * labels (a bound that two classes share, a gap between two classes) or none (beyond the scale).
 *
 * @param bounds ascending
 * @param labels of each place
 */
public record ScaleClasses(List<BigDecimal> bounds, List<Set<String>> labels) {
    public ScaleClasses {
        bounds = List.copyOf(bounds);
        labels = List.copyOf(labels);
    }

    public static ScaleClasses of(Bands scale) {
        Set<BigDecimal> ends = new TreeSet<>();
        scale.rows().stream().map(b -> b.criterion()).filter(Criterion.Range.class::isInstance)
                .map(Criterion.Range.class::cast).flatMap(r -> Stream.of(r.low(), r.high())).flatMap(Optional::stream)
                .forEach(e -> ends.add(e.at().stripTrailingZeros()));
        List<BigDecimal> bounds = List.copyOf(ends);
        List<Set<String>> labels = new ArrayList<>();
        for (int place = 0; place <= 2 * bounds.size(); place++) {
            Set<String> here = new LinkedHashSet<>();
            Labelling.of(scale, Interval.point(sample(bounds, place))).forEach(b -> here.add(b.label()));
            labels.add(here);
        }
        return new ScaleClasses(bounds, labels);
    }

    /** A number at a place: the bound itself, or one inside the stretch. */
    private static BigDecimal sample(List<BigDecimal> bounds, int place) {
        int next = place / 2;
        if (place % 2 == 1) {
            return bounds.get(next);
        }
        if (next == 0) {
            return bounds.isEmpty() ? BigDecimal.ZERO : bounds.get(0).subtract(BigDecimal.ONE);
        }
        return next == bounds.size() ? bounds.get(next - 1).add(BigDecimal.ONE)
                : bounds.get(next - 1).add(bounds.get(next)).divide(BigDecimal.valueOf(2));
    }

    /** How many places there are. */
    public int size() {
        return labels.size();
    }

    /** The bounds where figures are drawn, and where only a total near one needs to be placed exactly. */
    public double[] boundsAsDoubles() {
        return bounds.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    }

    /** The place of a total, exactly. */
    public int at(Placed total) {
        int i = 0;
        int side = 1;
        while (i < bounds.size() && (side = total.compareTo(bounds.get(i))) > 0) {
            i++;
        }
        return i < bounds.size() && side == 0 ? 2 * i + 1 : 2 * i;
    }

    /** The labels of a total and of everything between it and another one. */
    public Set<String> between(Placed least, Placed most) {
        Set<String> between = new LinkedHashSet<>();
        for (int place = at(least); place <= at(most); place++) {
            between.addAll(labels.get(place));
        }
        return between;
    }

    /** For each place, whether a total there may carry one of these labels. */
    public boolean[] carrying(Set<String> wanted) {
        boolean[] carrying = new boolean[size()];
        for (int place = 0; place < carrying.length; place++) {
            carrying[place] = labels.get(place).stream().anyMatch(wanted::contains);
        }
        return carrying;
    }

    /**
     * The nearest other class.
     *
     * @param bound      where it begins
     * @param boundToo   whether the bound itself belongs to it
     */
    public record Neighbour(BigDecimal bound, boolean boundToo, Set<String> labels) {
    }

    /**
     * The nearest place, upwards (1) or downwards (-1), whose labels are all others than those at the total; empty when
     * the scale has none on that side.
     */
    public Optional<Neighbour> neighbour(Placed total, int direction) {
        Set<String> stands = labels.get(at(total));
        for (int place = at(total); place >= 0 && place < size(); place += direction) {
            Set<String> here = labels.get(place);
            if (!here.isEmpty() && here.stream().noneMatch(stands::contains)) {
                BigDecimal bound = bounds.get((direction > 0 ? place - 1 : place) / 2);
                return Optional.of(new Neighbour(bound, place % 2 == 1, here));
            }
        }
        return Optional.empty();
    }
}
