package bsc.read;

import bsc.model.Aggregation;
import bsc.model.Bands;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tables of bands that studies share, each with its citation. */
final class Standards {
    private Standards() {
    }

    static Map<String, Bands> read(Path folder) {
        DataPackage data = DataPackage.of(folder);
        Map<String, String> citations = new HashMap<>();
        for (Row row : data.rows("standards")) {
            citations.put(row.text("bands"), row.text("citation"));
        }
        return BandsTable.of(data.rows("bands"), id -> citations.getOrDefault(id, ""));
    }

    /** For an aggregation, the scale for its totals where a study prints none: the id of its table. */
    static Optional<String> scale(Path folder, Aggregation aggregation) {
        return DataPackage.of(folder).rows("standards").stream().filter(r -> r.list("total_of").contains(aggregation.word()))
                .map(r -> r.text("bands")).findFirst();
    }
}
