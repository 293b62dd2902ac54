package bsc.score;

import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Criterion;
import bsc.model.Interval;
import bsc.model.Movement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which bands of a table a value may lie in. */
public final class Labelling {
    private Labelling() {
    }

    /**
     * The bands that hold some number of the set. A set that lies in a gap between two bands may belong to either
     * neighbour, because the table leaves it open; a set beyond every band belongs to none.
     */
    public static List<Band> of(Bands bands, Interval set) {
        List<Band> holding = bands.rows().stream()
                .filter(b -> b.criterion() instanceof Criterion.Range r && r.meets(set)).toList();
        return holding.isEmpty() ? neighbours(bands, set) : holding;
    }

    /** A set whose numbers were rounded to whole units before they were compared with the bands. */
    public static Interval wholeUnits(Interval set) {
        return Interval.closed(set.low().setScale(0, RoundingMode.HALF_UP), set.high().setScale(0, RoundingMode.HALF_UP));
    }

    private static List<Band> neighbours(Bands bands, Interval set) {
        BigDecimal below = null;
        BigDecimal above = null;
        for (Band band : bands.rows()) {
            if (band.criterion() instanceof Criterion.Range r) {
                if (r.high().isPresent() && r.high().get().at().compareTo(set.low()) <= 0) {
                    below = below == null ? r.high().get().at() : below.max(r.high().get().at());
                }
                if (r.low().isPresent() && r.low().get().at().compareTo(set.high()) >= 0) {
                    above = above == null ? r.low().get().at() : above.min(r.low().get().at());
                }
            }
        }
        if (below == null || above == null) {
            return List.of();
        }
        List<Band> neighbours = new ArrayList<>();
        for (Band band : bands.rows()) {
            if (band.criterion() instanceof Criterion.Range r && (isAt(r.high(), below) || isAt(r.low(), above))) {
                neighbours.add(band);
            }
        }
        return neighbours;
    }

    private static boolean isAt(java.util.Optional<Criterion.End> end, BigDecimal at) {
        return end.filter(e -> e.at().compareTo(at) == 0).isPresent();
    }

    /** The bands whose movement the series may show; none when it has a gap or nothing to compare with. */
    public static List<Band> ofSeries(Bands bands, Series series) {
        Set<Movement> possible = series.movements();
        return bands.rows().stream()
                .filter(b -> b.criterion() instanceof Criterion.Moves m && possible.contains(m.movement())).toList();
    }

    /**
     * The movements that a series of sets allows, each by one choice of a number from every set: rising when no step goes
     * down and one goes up, falling the reverse, constant when no step moves, fluctuating when one step goes up and
     * another down. Fewer than two values move nowhere.
     */
    public static Set<Movement> movements(List<Interval> series) {
        Set<Movement> movements = new LinkedHashSet<>();
        if (series.size() < 2) {
            return movements;
        }
        List<Interval> turned = series.stream().map(Interval::negate).toList();
        if (mayRise(series)) {
            movements.add(Movement.RISING);
        }
        if (neverMustFall(series) && neverMustFall(turned)) {
            movements.add(Movement.CONSTANT);
        }
        if (mayRise(turned)) {
            movements.add(Movement.FALLING);
        }
        if (mayPeak(series) || mayPeak(turned)) {
            movements.add(Movement.FLUCTUATING);
        }
        return movements;
    }

    private static boolean mayRise(List<Interval> series) {
        return neverMustFall(series) && series.get(0).low().compareTo(series.get(series.size() - 1).high()) < 0;
    }

    /** True when every number may be at least as great as all before it. */
    private static boolean neverMustFall(List<Interval> series) {
        for (int later = 1; later < series.size(); later++) {
            for (Interval earlier : series.subList(0, later)) {
                int order = earlier.low().compareTo(series.get(later).high());
                if (order > 0 || order == 0 && !(earlier.lowClosed() && series.get(later).highClosed())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** True when some number may be greater than one before it and than one after it. */
    private static boolean mayPeak(List<Interval> series) {
        for (int i = 1; i < series.size() - 1; i++) {
            BigDecimal high = series.get(i).high();
            if (series.subList(0, i).stream().anyMatch(s -> s.low().compareTo(high) < 0)
                    && series.subList(i + 1, series.size()).stream().anyMatch(s -> s.low().compareTo(high) < 0)) {
                return true;
            }
        }
        return false;
    }
}
