package bsc.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Told;
import bsc.model.Measure;
import bsc.model.Parts;
import bsc.model.Place;
import bsc.model.Unit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which parts make a whole, and which it lacks. */
class PartsOfPeriodsTest {
    private static final List<String> MONTHS = bsc.model.Calendar.MONTHS.parts();
    private static final Resource INPUTS = new Resource("inputs", Path.of("inputs.csv"), ',', List.of(), List.of(), List.of());

    private static String lacking(String period, List<String> days, List<String> discharges, String... whole) {
        List<Row> rows = new ArrayList<>();
        days.forEach(p -> rows.add(row("days_of_care", period, p)));
        discharges.forEach(p -> rows.add(row("discharges", period, p)));
        Map<String, Measure> measures = Map.of("days_of_care", measure("days_of_care", whole), "discharges", measure("discharges"));
        return String.join("; ", new PartsOfPeriods(rows, new Faults()).lacking(measures).stream()
                .map(l -> l.measure() + " " + Told.AUDITED.parts(l)).toList());
    }

    private static Measure measure(String id, String... whole) {
        return new Measure(id, id, "", Unit.COUNT, Parts.SUM, Optional.empty(), List.of(whole), Optional.empty(), Optional.empty(), new Place("measures.csv", 2));
    }

    private static Row row(String measure, String period, String part) {
        return new Row(INPUTS, new Place("inputs.csv", 2), Map.of("measure", measure, "period", period, "part", part, "printed", "1"));
    }

    @Test
    void aYearHasTwelveMonths() {
        assertEquals("", lacking("2024", MONTHS, MONTHS));
        assertEquals("days_of_care 11 of 12 months: Desember is missing", lacking("2024", MONTHS.subList(0, 11), MONTHS));
        assertEquals("days_of_care 10 of 12 months: Januari, Februari are missing; discharges 10 of 12 months: Januari, "
                + "Februari are missing", lacking("2024", MONTHS.subList(2, 12), MONTHS.subList(2, 12)));
        assertEquals("", lacking("first half of 2024", MONTHS.subList(0, 6), MONTHS.subList(0, 6)));
        assertEquals("days_of_care 5 of 6 months: Juni is missing",
                lacking("first half of 2024", MONTHS.subList(0, 5), MONTHS.subList(0, 6)));
        assertEquals("days_of_care 3 of 4 quarters: Triwulan IV is missing", lacking("2024", List.of("Q1", "Q2", "Q3"), List.of()));
    }

    @Test
    void otherPartsAreComparedAcrossMeasuresOrDeclared() {
        assertEquals("days_of_care 2 of 3 parts: Ward C is missing",
                lacking("2024", List.of("Ward A", "Ward B"), List.of("ward a", "Ward B", "Ward C")));
        assertEquals("", lacking("2024", List.of("Ward A", "Ward B"), List.of("Ward A", "Ward B", "Ward C"), "Ward A", "Ward B"));
        assertEquals("", lacking("2024", List.of("Ward A"), List.of("Poli Mata", "Poli Gigi")));
        assertEquals("", lacking("2024", List.of("1", "2", "4"), List.of("1", "2", "3", "4")));
    }
}
