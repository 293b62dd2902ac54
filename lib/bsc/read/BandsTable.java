package bsc.read;

import bsc.model.BadData;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Blank;
import bsc.model.Criterion;
import bsc.model.Movement;
import bsc.model.Sentence;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
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
    /** How {@code where} begins in a row that the transcription added. */
    private static final String ADDED = "not printed";

    private BandsTable() {
    }

    /**
     * @param sourceOf for a table's id, the source that printed output names
     * @param unitOf   for a table's id, the unit of its ends where that is said elsewhere than in its rows
     */
    static Map<String, Bands> of(List<CsvRow> rows, Function<String, String> sourceOf, Function<String, Optional<Unit>> unitOf, Faults faults) {
        Map<String, List<Band>> bands = new LinkedHashMap<>();
        Map<String, Unit> units = new HashMap<>();
        Map<String, String> cites = new HashMap<>();
        rows.forEach(row -> row.optional("cites").ifPresent(other -> cites.put(row.text("bands"), other)));
        for (CsvRow row : rows) {
            List<Band> table = bands.computeIfAbsent(row.text("bands"), id -> new ArrayList<>());
            faults.attempt(() -> band(row)).ifPresent(table::add);
            faults.attempt(() -> unit(row, units.get(row.text("bands")))).flatMap(u -> u).ifPresent(u -> units.put(row.text("bands"), u));
        }
        Map<String, Bands> tables = new LinkedHashMap<>();
        bands.forEach((id, table) -> tables.put(id, new Bands(id, table, sourceOf.apply(id),
                Optional.ofNullable(units.get(id)).or(() -> unitOf.apply(id)), Optional.ofNullable(cites.get(id)))));
        return tables;
    }

    /** The unit of a row's ends; all rows of a table that say one say the same. */
    private static Optional<Unit> unit(CsvRow row, Unit earlier) {
        Optional<Unit> unit = row.optional("unit").map(u -> row.choice("unit", Unit.class));
        if (earlier != null && unit.isPresent() && unit.get() != earlier) {
            throw row.refuse("unit", Sentence.of("is not the unit of the rows before it, {0}; a table has one unit", earlier.word()));
        }
        return unit;
    }

    /** The ends of a band that are announced as closed or open and have no number yet. */
    static Stream<Blank> blanks(CsvRow row) {
        return Stream.of("low", "high").filter(end -> isBlank(row, end))
                .map(end -> new Blank.OfBand(row.text("bands"), row.text("label"), end, row.place()));
    }

    private static boolean isBlank(CsvRow row, String end) {
        return row.optional(end).isEmpty() && row.optional(end + "_end").isPresent();
    }

    private static Band band(CsvRow row) {
        String where = row.text("where");
        return new Band(row.text("label"), criterion(row), scores(row), where, !where.startsWith(ADDED), row.place());
    }

    private static Criterion criterion(CsvRow row) {
        Optional<Criterion.End> low = end(row, "low");
        Optional<Criterion.End> high = end(row, "high");
        boolean bounded = low.isPresent() || high.isPresent();
        if (row.optional("movement").isPresent()) {
            if (bounded) {
                throw row.refuse("movement", Sentence.of("stands beside a bound; a band has bounds or a movement, not both"));
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

    private static Optional<Criterion.End> end(CsvRow row, String column) {
        String endColumn = column + "_end";
        if (row.optional(column).isEmpty()) {
            return Optional.empty();
        }
        String end = row.text(endColumn);
        if (!end.equals("closed") && !end.equals("open")) {
            throw BadData.at(row.place(), endColumn, end, Sentence.of("is not one of: closed, open"));
        }
        return Optional.of(new Criterion.End(row.number(column), end.equals("closed")));
    }

    private static SortedSet<BigDecimal> scores(CsvRow row) {
        SortedSet<BigDecimal> scores = new TreeSet<>();
        for (String score : row.list("scores")) {
            scores.add(row.number("scores", score, NumberFormat.PLAIN));
        }
        return scores;
    }
}
