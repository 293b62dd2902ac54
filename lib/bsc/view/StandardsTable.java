package bsc.view;

import bsc.model.Band;
import bsc.model.Choice;
import bsc.model.Criterion;
import bsc.model.Standard;
import bsc.model.StandardsOf;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Precision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The shared standards for machines: a row for each band, always in English. */
public final class StandardsTable {
    private static final List<String> COLUMNS = List.of("bands", "judges", "indicator", "unit", "direction", "status", "year", "zero",
            "label", "low", "low_end", "high", "high_end", "movement", "scores", "citation", "note");
    private static final Set<String> NUMBERS = Set.of("low", "high");

    private StandardsTable() {
    }

    public static Table of(List<StandardsOf> groups) {
        return new Table("standards", "", COLUMNS.stream().map(c -> new Column(c, c, NUMBERS.contains(c))).toList(),
                groups.stream().flatMap(g -> g.standards().stream()).flatMap(s -> s.bands().rows().stream().map(b -> row(s, b))).toList());
    }

    private static List<Cell> row(Standard standard, Band band) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(standard.bands().id()), Cell.of(standard.judges()), Cell.of(standard.name()),
                Cell.of(standard.unit().word()), Cell.of(standard.direction().word()), Cell.of(standard.status().word()), Cell.of(standard.year()),
                Cell.of(standard.zero().map(Choice::word).orElse("")), Cell.of(band.label())));
        Optional<Criterion.Range> range = band.criterion() instanceof Criterion.Range r ? Optional.of(r) : Optional.empty();
        cells.addAll(end(range.flatMap(Criterion.Range::low)));
        cells.addAll(end(range.flatMap(Criterion.Range::high)));
        cells.add(Cell.of(band.criterion() instanceof Criterion.Moves moves ? moves.movement().word() : ""));
        cells.add(Cell.of(band.scores().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(";"))));
        cells.add(Cell.of(standard.bands().source()));
        cells.add(Cell.of(standard.note()));
        return cells;
    }

    private static List<Cell> end(Optional<Criterion.End> end) {
        return List.of(end.<Cell>map(e -> new Cell.Number(e.at(), Precision.SHORTEST, "")).orElse(new Cell.Empty()),
                Cell.of(end.map(e -> e.closed() ? "closed" : "open").orElse("")));
    }
}
