package bsc.weight;

import bsc.model.BadData;
import bsc.model.SourceCell;
import bsc.model.Direction;
import bsc.model.Grid;
import bsc.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each alternative reaches on each criterion, and whether higher or lower is better: the first column names the
 * alternatives, the others are the criteria, and the row named {@value #DIRECTION} says higher or lower for each.
 *
 * @param columns for each criterion the cells of its alternatives, all numbers
 */
public record DecisionMatrix(String source, List<String> criteria, List<Direction> directions, List<List<SourceCell>> columns) {
    static final String DIRECTION = "direction";

    /** @throws BadData naming the cell, when no direction is said, there are fewer than two rows or columns, or one is constant */
    public static DecisionMatrix read(Grid grid) {
        List<String> criteria = grid.columns().subList(1, grid.columns().size());
        int at = grid.names().indexOf(DIRECTION);
        if (at < 0) {
            throw grid.refuse(Sentence.of("has no row direction; it says higher or lower for each criterion, as in direction{0}",
                    ",higher".repeat(criteria.size())));
        }
        if (criteria.size() < 2) {
            throw grid.refuse(Sentence.of("has fewer than two criteria; there is nothing to weigh"));
        }
        if (grid.rows().size() - 1 < 2) {
            throw grid.refuse(Sentence.of("has {0}; weights from data need two or more, because they rest on how the alternatives "
                    + "differ", grid.rows().size() == 1 ? Sentence.of("no alternative") : Sentence.of("1 alternative")));
        }
        List<Direction> directions = grid.rows().get(at).stream().skip(1).map(DecisionMatrix::direction).toList();
        List<List<SourceCell>> columns = new ArrayList<>();
        for (String criterion : criteria) {
            List<SourceCell> column = new ArrayList<>(grid.column(criterion));
            column.remove(at);
            if (column.stream().mapToDouble(c -> c.value()).distinct().count() == 1) {
                throw column.get(0).refuse(Sentence.of("is what every alternative has; a criterion on which they do not differ cannot be "
                        + "weighed by data, leave the column out"));
            }
            columns.add(column);
        }
        return new DecisionMatrix(grid.place().file(), criteria, directions, columns);
    }

    private static Direction direction(SourceCell cell) {
        return switch (cell.text()) {
            case "higher" -> Direction.HIGHER_IS_BETTER;
            case "lower" -> Direction.LOWER_IS_BETTER;
            default -> throw cell.refuse(Sentence.of("is not one of: higher, lower"));
        };
    }

    public boolean lower(int criterion) {
        return directions.get(criterion) == Direction.LOWER_IS_BETTER;
    }

    public int alternatives() {
        return columns.get(0).size();
    }

    /** The numbers of a criterion. */
    double[] values(int criterion) {
        return columns.get(criterion).stream().mapToDouble(c -> c.value()).toArray();
    }

    /** @throws BadData naming the first cell of the criterion that is not above zero, with the reason */
    double[] positive(int criterion, Sentence why) {
        for (SourceCell cell : columns.get(criterion)) {
            if (!(cell.value() > 0)) {
                throw cell.refuse(Sentence.of("is not above 0; {0}", why));
            }
        }
        return values(criterion);
    }

    IntStream criteriaIndices() {
        return IntStream.range(0, criteria.size());
    }
}
