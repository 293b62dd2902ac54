package bsc.beds;

import bsc.model.Interval;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Units by bed occupancy (horizontal) and bed turnover (vertical), with a line through the mean or the median of each
 * (Pabon Lasso 1986). A unit on a line counts as high.
 *
 * @param occupancy where the vertical line stands
 * @param turnover  where the horizontal line stands
 */
public record PabonLasso(LinesAt at, double occupancy, double turnover, List<PlacedUnit> placed) {
    public PabonLasso {
        placed = List.copyOf(placed);
    }

    /** @param possible every sector that the rounding of the unit's figures, and of the lines, leaves open */
    public record PlacedUnit(JudgedUnit unit, double occupancy, double turnover, PabonSector sector, Set<PabonSector> possible) {
        public PlacedUnit {
            possible = Set.copyOf(possible);
        }

        public boolean dependsOnRounding() {
            return possible.size() > 1;
        }
    }

    /** Nothing where fewer than two units have both. */
    static Optional<PabonLasso> of(List<JudgedUnit> units, LinesAt at) {
        List<JudgedUnit> both = units.stream().filter(u -> u.implied().containsKey(UnitColumn.BOR) && u.implied().containsKey(UnitColumn.BTO)).toList();
        if (both.size() < 2) {
            return Optional.empty();
        }
        double[] x = line(both, at, UnitColumn.BOR);
        double[] y = line(both, at, UnitColumn.BTO);
        return Optional.of(new PabonLasso(at, x[1], y[1], both.stream().map(u -> {
            Interval bor = u.implied().get(UnitColumn.BOR);
            Interval bto = u.implied().get(UnitColumn.BTO);
            Set<PabonSector> possible = EnumSet.noneOf(PabonSector.class);
            for (boolean occupied : sides(bor, x)) {
                for (boolean turned : sides(bto, y)) {
                    possible.add(PabonSector.of(occupied, turned));
                }
            }
            double b = u.centre(UnitColumn.BOR).orElseThrow();
            double t = u.centre(UnitColumn.BTO).orElseThrow();
            PabonSector sector = PabonSector.of(b >= x[1], t >= y[1]);
            possible.add(sector);
            return new PlacedUnit(u, b, t, sector, possible);
        }).toList()));
    }

    /** The line from the low ends, from what is printed, and from the high ends. */
    private static double[] line(List<JudgedUnit> units, LinesAt at, UnitColumn ratio) {
        return new double[] {at.of(numbers(units, u -> u.implied().get(ratio).low().doubleValue())), at.of(numbers(units, u -> u.centre(ratio).orElseThrow())),
            at.of(numbers(units, u -> u.implied().get(ratio).high().doubleValue()))};
    }

    private static double[] numbers(List<JudgedUnit> units, Function<JudgedUnit, Double> number) {
        return units.stream().mapToDouble(number::apply).toArray();
    }

    private static List<Boolean> sides(Interval set, double[] line) {
        boolean low = set.low().doubleValue() < line[2];
        boolean high = set.high().doubleValue() >= line[0];
        return low && high ? List.of(false, true) : List.of(high);
    }
}
