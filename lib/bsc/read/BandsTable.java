package bsc.read;

import bsc.model.BadData;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Blank;
import bsc.model.Criterion;
import bsc.model.Movement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tables of bands from a CSV with one band a line. */
final class BandsTable {
    private BandsTable() {
    }

    /** @param sourceOf for a table's id, the source that printed output names */
    static Map<String, Bands> of(List<Row> rows, Function<String, String> sourceOf, Faults faults) {
        Map<String, List<Band>> bands = new LinkedHashMap<>();
        for (Row row : rows) {
            List<Band> table = bands.computeIfAbsent(row.text("bands"), id -> new ArrayList<>());
            faults.attempt(() -> band(row)).ifPresent(table::add);
        }
        Map<String, Bands> tables = new LinkedHashMap<>();
        bands.forEach((id, table) -> tables.put(id, new Bands(id, table, sourceOf.apply(id))));
        return tables;
    }

    /** The ends of a band that are announced as closed or open and have no number yet. */
    static Stream<Blank> blanks(Row row) {
        return Stream.of("low", "high").filter(end -> isBlank(row, end))
                .map(end -> new Blank.OfBand(row.text("bands"), row.text("label"), end, row.place()));
    }

    private static boolean isBlank(Row row, String end) {
        return row.optional(end).isEmpty() && row.optional(end + "_end").isPresent();
    }

    private static Band band(Row row) {
        return new Band(row.text("label"), criterion(row), scores(row), row.text("where"), row.place());
    }

    private static Criterion criterion(Row row) {
        Optional<Criterion.End> low = end(row, "low");
        Optional<Criterion.End> high = end(row, "high");
        boolean bounded = low.isPresent() || high.isPresent();
        if (row.optional("movement").isPresent()) {
            if (bounded) {
                throw row.refuse("movement", "stands beside a bound; a band has bounds or a movement, not both");
            }
            return new Criterion.Moves(row.choice("movement", Movement.class));
        }
        if (isBlank(row, "low") || isBlank(row, "high")) {
            return new Criterion.Judgement();
        }
        if (row.optional("adds").isPresent()) {
            return new Criterion.Component();
        }
        return bounded ? new Criterion.Range(low, high) : new Criterion.Judgement();
    }

    private static Optional<Criterion.End> end(Row row, String column) {
        String endColumn = column + "_end";
        if (row.optional(column).isEmpty()) {
            return Optional.empty();
        }
        String end = row.text(endColumn);
        if (!end.equals("closed") && !end.equals("open")) {
            throw BadData.at(row.place(), endColumn, end, "is not one of: closed, open");
        }
        return Optional.of(new Criterion.End(row.number(column), end.equals("closed")));
    }

    private static SortedSet<BigDecimal> scores(Row row) {
        SortedSet<BigDecimal> scores = new TreeSet<>();
        for (String score : row.list("scores")) {
            scores.add(row.number("scores", score, NumberFormat.PLAIN));
        }
        return scores;
    }
}
