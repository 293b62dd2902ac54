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

    /** The bands whose movement the series may show. */
    public static List<Band> ofSeries(Bands bands, List<Interval> series) {
        Set<Movement> possible = movements(series);
        return bands.rows().stream()
                .filter(b -> b.criterion() instanceof Criterion.Moves m && possible.contains(m.movement())).toList();
    }

    /**
     * The movements that a series of sets allows: rising when every step may go up and none must go down; constant
     * when no step must move; fluctuating when one step may go up and another down. Fewer than two values move nowhere.
     */
    public static Set<Movement> movements(List<Interval> series) {
        Set<Movement> movements = new LinkedHashSet<>();
        if (series.size() < 2) {
            return movements;
        }
        int mayRise = 0;
        int mayFall = 0;
        int mustRise = 0;
        int mustFall = 0;
        for (int i = 1; i < series.size(); i++) {
            Interval step = series.get(i).minus(series.get(i - 1));
            mayRise += step.high().signum() > 0 ? 1 : 0;
            mayFall += step.low().signum() < 0 ? 1 : 0;
            mustRise += step.low().signum() > 0 ? 1 : 0;
            mustFall += step.high().signum() < 0 ? 1 : 0;
        }
        if (mustFall == 0 && mayRise > 0) {
            movements.add(Movement.RISING);
        }
        if (mustFall == 0 && mustRise == 0) {
            movements.add(Movement.CONSTANT);
        }
        if (mustRise == 0 && mayFall > 0) {
            movements.add(Movement.FALLING);
        }
        if (series.size() > 2 && mayRise > 0 && mayFall > 0) {
            movements.add(Movement.FLUCTUATING);
        }
        return movements;
    }
}
