package bsc.score;

import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Criterion;
import bsc.model.Interval;
import bsc.model.Movement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which bands of a table a value may lie in. */
public final class Labelling {
    private Labelling() {
    }

    /**
     * The bands that hold some number of the set. A set that lies in a gap between two bands may belong to either
     * neighbour, because the table leaves it open; a set beyond every band, or on an end that no band holds, belongs to none.
     */
    public static List<Band> of(Bands bands, Interval set) {
        List<Band> holding = holding(bands, set);
        return !holding.isEmpty() ? holding : Gap.of(bands, set).filter(g -> g.width().signum() > 0).map(Gap::neighbours).orElse(List.of());
    }

    /**
     * The bands that a rule as printed gives the set: those that hold some number of it, and in a gap no wider than one
     * unit of the last digit of its ends (64.99 to 65.00) both neighbours, because rounding to these digits moves every
     * number into one of them. None where no row holds it.
     */
    public static List<Band> byRule(Bands bands, Interval set) {
        List<Band> holding = holding(bands, set);
        return !holding.isEmpty() ? holding : Gap.of(bands, set).filter(Gap::closedByRounding).map(Gap::neighbours).orElse(List.of());
    }

    private static List<Band> holding(Bands bands, Interval set) {
        return bands.rows().stream().filter(b -> b.criterion() instanceof Criterion.Range r && r.meets(set)).toList();
    }

    /** What lies between the nearest ends below and above a set that no band holds. */
    private record Gap(BigDecimal below, BigDecimal above, List<Band> neighbours) {
        /** Empty when there is no band on one side. */
        static Optional<Gap> of(Bands bands, Interval set) {
            Optional<BigDecimal> below = ends(bands, Criterion.Range::high).filter(e -> e.compareTo(set.low()) <= 0).max(BigDecimal::compareTo);
            Optional<BigDecimal> above = ends(bands, Criterion.Range::low).filter(e -> e.compareTo(set.high()) >= 0).min(BigDecimal::compareTo);
            return below.flatMap(low -> above.map(high -> new Gap(low, high, bands.rows().stream()
                    .filter(b -> b.criterion() instanceof Criterion.Range r && (isAt(r.high(), low) || isAt(r.low(), high))).toList())));
        }

        private static Stream<BigDecimal> ends(Bands bands, Function<Criterion.Range, Optional<Criterion.End>> end) {
            return bands.rows().stream().map(Band::criterion).filter(Criterion.Range.class::isInstance)
                    .map(Criterion.Range.class::cast).map(end).flatMap(Optional::stream).map(Criterion.End::at);
        }

        BigDecimal width() {
            return above.subtract(below);
        }

        boolean closedByRounding() {
            BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(Math.max(0, Math.max(below.scale(), above.scale())));
            return width().signum() > 0 && width().compareTo(lastDigit) <= 0;
        }
    }

    /** True when no two ends of a table lie closer than one unit, so that whole units can be placed in it. */
    public static boolean isCoarse(Bands bands) {
        List<BigDecimal> ends = bands.rows().stream().map(Band::criterion).filter(Criterion.Range.class::isInstance)
                .map(Criterion.Range.class::cast).flatMap(r -> Stream.concat(r.low().stream(), r.high().stream()))
                .map(e -> e.at().stripTrailingZeros()).distinct().sorted().toList();
        return IntStream.range(1, ends.size()).allMatch(i -> ends.get(i).subtract(ends.get(i - 1)).compareTo(BigDecimal.ONE) >= 0);
    }

    /** True when every end of the table is a whole number, so that a value may be made whole before it is compared. */
    public static boolean hasWholeEnds(Bands bands) {
        return bands.byRange() && Stream.concat(Gap.ends(bands, Criterion.Range::low), Gap.ends(bands, Criterion.Range::high))
                .allMatch(e -> e.stripTrailingZeros().scale() <= 0);
    }

    /** A set whose numbers were rounded to whole units; a tie may have gone either way. */
    public static Interval wholeUnits(Interval set) {
        return Interval.closed(set.low().setScale(0, RoundingMode.HALF_DOWN), set.high().setScale(0, RoundingMode.HALF_UP));
    }

    /** A set whose numbers were cut to whole units. */
    public static Interval cutToWholeUnits(Interval set) {
        return Interval.closed(set.low().setScale(0, RoundingMode.DOWN), set.high().setScale(0, RoundingMode.DOWN));
    }

    private static boolean isAt(Optional<Criterion.End> end, BigDecimal at) {
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
