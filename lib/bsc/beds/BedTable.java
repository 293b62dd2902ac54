package bsc.beds;

import bsc.model.Grid;
import java.util.List;
import java.util.Optional;

/**
 * A table of hospitals, wards or counted beds, as figures are drawn of it.
 *
 * @param source the file
 * @param counts those of a register by period; none where the table has a line a unit
 * @param days   of the period, where they are given
 */
public record BedTable(String source, ComparedUnits units, List<CountedBeds> counts, Optional<Integer> days) {
    public BedTable {
        counts = List.copyOf(counts);
    }

    /** The lines of Pabon Lasso stand at the mean. */
    public static BedTable of(Grid grid) {
        boolean counted = CountedBeds.holds(grid);
        return new BedTable(grid.place().file(), ComparedUnits.of(BedUnit.of(counted ? CountedBeds.asUnits(grid) : grid), Optional.empty(), LinesAt.MEAN),
                counted ? CountedBeds.of(grid) : List.of(), Optional.empty());
    }
}
