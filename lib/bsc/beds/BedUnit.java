package bsc.beds;

import bsc.model.BadData;
import bsc.model.Grid;
import bsc.model.Place;
import bsc.model.Printed;
import bsc.model.Sentence;
import bsc.model.SourceCell;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A hospital or a ward, with what its line says of it.
 *
 * @param figures what is printed, by its column
 */
public record BedUnit(String name, Place place, Map<UnitColumn, Printed.Number> figures) {
    private static final Set<UnitColumn> MAY_BE_NEGATIVE = Set.of(UnitColumn.TOI);

    public BedUnit {
        figures = Map.copyOf(figures);
    }

    /**
     * The units of a table: the first column names them, and of the others those are read that {@link UnitColumn} knows.
     *
     * @throws BadData when a name is blank or stands twice, a cell is no number or is below zero, or no column is known
     */
    public static List<BedUnit> of(Grid grid) {
        Map<UnitColumn, Integer> columns = new EnumMap<>(UnitColumn.class);
        for (UnitColumn column : UnitColumn.values()) {
            int at = grid.columns().indexOf(column.word());
            if (at > 0) {
                columns.put(column, at);
            }
        }
        if (columns.isEmpty()) {
            throw BadData.at(grid.place(), Sentence.of("no column is one of: {0}; the first column names the unit",
                    Arrays.stream(UnitColumn.values()).map(UnitColumn::word).collect(Collectors.joining(", "))));
        }
        Map<UnitColumn, BigDecimal> lastDigits = lastDigits(grid, columns);
        Map<String, Integer> lines = new HashMap<>();
        List<BedUnit> units = new ArrayList<>();
        List<BadData> faults = new ArrayList<>();
        for (List<SourceCell> row : grid.rows()) {
            try {
                units.add(of(row, columns, lastDigits, lines));
            } catch (BadData e) {
                faults.add(e);
            }
        }
        if (!faults.isEmpty()) {
            throw faults.size() == 1 ? faults.get(0) : BadData.all(faults);
        }
        return units;
    }

    private static BedUnit of(List<SourceCell> row, Map<UnitColumn, Integer> columns, Map<UnitColumn, BigDecimal> lastDigits, Map<String, Integer> lines) {
        SourceCell name = row.get(0);
        if (name.isBlank()) {
            throw name.refuse(Sentence.of("is blank; the first column names the row"));
        }
        Integer earlier = lines.putIfAbsent(name.text(), name.place().line());
        if (earlier != null) {
            throw name.refuse(Sentence.of("stands already in line {0}; each name stands once", earlier));
        }
        Map<UnitColumn, Printed.Number> figures = new EnumMap<>(UnitColumn.class);
        columns.forEach((column, at) -> {
            SourceCell cell = row.get(at);
            if (!cell.isBlank()) {
                Printed.Number number = cell.number();
                if (number.value().signum() < 0 && !MAY_BE_NEGATIVE.contains(column)) {
                    throw cell.refuse(Sentence.of("is below zero, which this cannot be"));
                }
                figures.put(column, new Printed.Number(number.text(), number.value(), Unit.RATIO, lastDigits.get(column),
                        column.isCounted() && number.value().stripTrailingZeros().scale() <= 0));
            }
        });
        return new BedUnit(name.text(), name.place(), figures);
    }

    /** One unit of the last digit of each column: a bare 67 among hundredths is 67.00. */
    private static Map<UnitColumn, BigDecimal> lastDigits(Grid grid, Map<UnitColumn, Integer> columns) {
        Map<UnitColumn, BigDecimal> digits = new EnumMap<>(UnitColumn.class);
        columns.forEach((column, at) -> digits.put(column, BigDecimal.ONE.movePointLeft(grid.rows().stream().map(r -> r.get(at))
                .filter(c -> c.content() instanceof SourceCell.Number).mapToInt(c -> Math.max(0, c.number().value().scale())).max().orElse(0))));
        return digits;
    }

    public Optional<Printed.Number> figure(UnitColumn column) {
        return Optional.ofNullable(figures.get(column));
    }
}
