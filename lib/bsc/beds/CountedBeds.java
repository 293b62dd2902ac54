package bsc.beds;

import bsc.model.Grid;
import bsc.model.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of what {@code beds count --format csv} writes: a ward, a class or all together, in one period.
 *
 * @param name   the ward and the class, as far as they were counted by
 * @param census patients a day H / t, the mean of the period
 * @param beds   the mean of the period; empty where no beds are known
 * @param bor    in percent; above 100 where there were more patients than beds
 */
public record CountedBeds(String name, String period, double census, Optional<Double> beds, Optional<Double> bor) {
    private static final List<String> COLUMNS = List.of("ward", "class", "period", "days", "patient_days", "beds", "bor");
    /** What a table of units calls a column of counts. */
    private static final Map<String, String> AS_UNITS = Map.of("discharged", "discharges", "alos_patient_days", "alos", "beds", "beds", "days", "days",
            "patient_days", "patient_days", "bor", "bor", "toi", "toi", "bto", "bto");

    public static boolean holds(Grid grid) {
        return grid.columns().containsAll(COLUMNS);
    }

    /** @throws bsc.model.BadData when a number is missing or is none */
    public static List<CountedBeds> of(Grid grid) {
        return grid.rows().stream().map(row -> new CountedBeds(text(grid, row, "ward", "class"), text(grid, row, "period"),
                cell(grid, row, "patient_days").value() / cell(grid, row, "days").value(), number(cell(grid, row, "beds")), number(cell(grid, row, "bor")))).toList();
    }

    private static SourceCell cell(Grid grid, List<SourceCell> row, String column) {
        return row.get(grid.columns().indexOf(column));
    }

    private static Optional<Double> number(SourceCell cell) {
        return cell.isBlank() ? Optional.empty() : Optional.of(cell.value());
    }

    private static String text(Grid grid, List<SourceCell> row, String... columns) {
        return Stream.of(columns).map(c -> cell(grid, row, c).text()).filter(t -> !t.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The counts as a table of units, each named by its ward and class, and by its period where there are several. */
    public static Grid asUnits(Grid grid) {
        boolean several = grid.column("period").stream().map(SourceCell::text).distinct().count() > 1;
        List<String> kept = grid.columns().stream().filter(AS_UNITS::containsKey).toList();
        List<List<SourceCell>> rows = new ArrayList<>();
        for (List<SourceCell> row : grid.rows()) {
            List<SourceCell> unit = new ArrayList<>();
            String name = several ? text(grid, row, "ward", "class", "period") : text(grid, row, "ward", "class");
            unit.add(new SourceCell(row.get(0).place(), "unit", name.isEmpty() ? text(grid, row, "period") : name, row.get(0).content()));
            kept.forEach(c -> unit.add(cell(grid, row, c)));
            rows.add(unit);
        }
        return new Grid(grid.place(), Stream.concat(Stream.of("unit"), kept.stream().map(AS_UNITS::get)).toList(), rows);
    }
}
