package bsc.read;

import bsc.model.Aggregation;
import bsc.model.BadData;
import bsc.model.Bands;
import bsc.model.Direction;
import bsc.model.Sentence;
import bsc.model.Standard;
import bsc.model.StandardStatus;
import bsc.model.Unit;
import bsc.model.ZeroMeaning;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of bands that studies share, each with its citation. */
final class Standards {
    private Standards() {
    }

    /** @throws BadData when a file breaks its contract, or a table and its citation do not stand for each other */
    static Map<String, Bands> read(DataPackage data) {
        List<CsvRow> bands = data.rows("bands");
        List<CsvRow> standards = data.rows("standards");
        Map<String, String> citations = new HashMap<>();
        standards.forEach(row -> citations.put(row.text("bands"), row.text("citation")));
        Set<String> tables = bands.stream().map(row -> row.text("bands")).collect(Collectors.toSet());
        standards.stream().filter(row -> !tables.contains(row.text("bands")))
                .forEach(row -> data.faults().add(row.refuse("bands", Sentence.of("is not in bands.csv"))));
        bands.forEach(row -> References.checkName(row, "bands", data.faults()));
        bands.stream().filter(row -> !citations.containsKey(row.text("bands")))
                .forEach(row -> data.faults().add(row.refuse("bands", Sentence.of("is not in standards.csv; every table has its "
                        + "citation"))));
        Map<String, Unit> units = new HashMap<>();
        standards.forEach(row -> data.faults().attempt(() -> row.choice("unit", Unit.class)).ifPresent(u -> units.put(row.text("bands"), u)));
        Map<String, Bands> read = BandsTable.of(bands, id -> citations.getOrDefault(id, ""),
                id -> Optional.ofNullable(units.get(id)), data.faults());
        data.faults().raise();
        return read;
    }

    static Map<String, Bands> read(Path folder) {
        return read(DataPackage.of(folder));
    }

    /** Every table with what it judges and on whose authority, in the order of standards.csv. */
    static List<Standard> all(Path folder) {
        DataPackage data = DataPackage.of(folder);
        Map<String, Bands> bands = read(data);
        return data.rows("standards").stream().map(r -> new Standard(bands.get(r.text("bands")), r.text("judges"), r.text("indicator"),
                r.text("indicator_id"), r.choice("unit", Unit.class), r.choice("direction", Direction.class),
                r.choice("status", StandardStatus.class), r.text("year"),
                r.optional("zero").map(z -> r.choice("zero", ZeroMeaning.class)), r.text("note"))).toList();
    }

    /** For an aggregation, the scale for its totals where a study prints none: the id of its table. */
    static Optional<String> scale(Path folder, Aggregation aggregation) {
        return DataPackage.of(folder).rows("standards").stream().filter(r -> r.list("total_of").contains(aggregation.word()))
                .map(r -> r.text("bands")).findFirst();
    }
}
