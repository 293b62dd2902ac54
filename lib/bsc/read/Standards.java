package bsc.read;

import bsc.model.Bands;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

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
}
