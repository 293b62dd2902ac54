package bsc.model;

import java.util.List;
import java.util.Optional;

/** What bed indicators are counted over, and the names under which a study may have it as a measure. */
public enum BedMeasure {
    DAYS("days", List.of("days", "days in the period", "days of the period", "days in the year", "days of the year", "number of days", "calendar days",
            "hari", "jumlah hari", "jumlah hari dalam periode", "jumlah hari dalam setahun", "jumlah hari dalam satuan waktu", "hari dalam setahun",
            "hari setahun", "hari kalender", "jumlah hari kalender")),
    BEDS("beds", List.of("beds", "bed", "number of beds", "available beds", "beds available", "tempat tidur", "jumlah tempat tidur", "tt", "jumlah tt",
            "tempat tidur tersedia", "jumlah tempat tidur tersedia"));

    private final String id;
    private final List<String> names;

    BedMeasure(String id, List<String> names) {
        this.id = id;
        this.names = names.stream().map(BedIndicator::letters).toList();
    }

    /** The measure with the usual id, else the only one that is named so. */
    public Optional<String> among(List<Measure> measures) {
        List<String> named = measures.stream().filter(this::isNamed).map(Measure::id).toList();
        return measures.stream().map(Measure::id).filter(id::equals).findFirst()
                .or(() -> named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty());
    }

    private boolean isNamed(Measure measure) {
        return BedIndicator.spellings(List.of(measure.id(), measure.name(), measure.nameId())).stream().anyMatch(names::contains);
    }
}
