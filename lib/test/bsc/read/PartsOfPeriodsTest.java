package bsc.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Told;
import bsc.model.BadData;
import bsc.model.Calendar;
import bsc.model.Measure;
import bsc.model.Parts;
import bsc.model.Place;
import bsc.model.Unit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Which parts make a whole, and which it lacks. */
class PartsOfPeriodsTest {
    private static final List<String> MONTHS = Calendar.MONTHS.parts();
    private static final Resource INPUTS = new Resource("inputs", Path.of("inputs.csv"), ',', List.of(), List.of(), List.of());

    private static String lacking(String period, List<String> days, List<String> discharges, String... whole) {
        return lacking(period, days, discharges, measure("days_of_care", Unit.COUNT, Parts.SUM, whole));
    }

    private static String lacking(String period, List<String> days, List<String> discharges, Measure measure) {
        List<CsvRow> rows = new ArrayList<>();
        days.forEach(p -> rows.add(row("days_of_care", period, p)));
        discharges.forEach(p -> rows.add(row("discharges", period, p)));
        Map<String, Measure> measures = Map.of("days_of_care", measure, "discharges", measure("discharges", Unit.COUNT, Parts.SUM));
        return String.join("; ", new PartsOfPeriods(rows, new Faults()).lacking(measures).stream()
                .map(l -> l.measure() + " " + Told.AUDITED.parts(l)).toList());
    }

    private static Measure measure(String id, Unit unit, Parts parts, String... whole) {
        return new Measure(id, id, "", unit, parts, Optional.empty(), List.of(whole), Optional.empty(), Optional.empty(), new Place("measures.csv", 2));
    }

    private static CsvRow row(String measure, String period, String part) {
        return new CsvRow(INPUTS, new Place("inputs.csv", 2), Map.of("measure", measure, "period", period, "part", part, "printed", "1"));
    }

    private static List<String> words(String parts) {
        return Arrays.stream(parts.split(" ")).map(p -> p.replace('_', ' ')).toList();
    }

    private static List<String> without(List<String> parts, int index) {
        List<String> rest = new ArrayList<>(parts);
        rest.remove(index);
        return rest;
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

    /** However the parts of a year are written: all are the year, and whichever is missing is named. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = "lib/test/spec/months.csv", numLinesToSkip = 1)
    void partsOfAYearInEverySpelling(String spelling, String parts) {
        List<String> all = words(parts);
        Calendar calendar = Calendar.of(all.get(0)).orElseThrow();
        assertTrue(Calendar.whole(all));
        assertEquals("", lacking("2025", all, List.of()));
        for (int i = 0; i < all.size(); i++) {
            assertEquals("days_of_care " + (all.size() - 1) + " of " + all.size() + " " + Told.AUDITED.words().say("parts." + calendar.plural())
                    + ": " + calendar.parts().get(i) + " is missing", lacking("2025", without(all, i), List.of()));
        }
    }

    /** Numbers alone: as many as months, the year; any other count of what is counted is asked for; questions have any number. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = "lib/test/spec/numbered-parts.csv", numLinesToSkip = 1)
    void partsToldByNumbersAlone(String spelling, String parts) {
        List<String> all = words(parts);
        assertEquals("", lacking("2025", all, List.of()));
        for (int i = 0; i < all.size(); i++) {
            List<String> eleven = without(all, i);
            for (Unit unit : List.of(Unit.COUNT, Unit.IDR, Unit.DAYS, Unit.HOURS, Unit.PERCENT)) {
                for (Parts made : List.of(Parts.SUM, Parts.MEAN)) {
                    assertEquals("days_of_care 11 parts, " + eleven.get(0) + " to " + eleven.get(10) + ", by numbers alone; column whole "
                            + "of measures.csv says which make the year", lacking("2025", eleven, List.of(), measure("days_of_care", unit, made)));
                }
            }
            assertEquals("", lacking("2025", eleven, List.of(), measure("days_of_care", Unit.SCORE, Parts.MEAN)));
            assertEquals("", lacking("2025", eleven, List.of(), measure("days_of_care", Unit.COUNT, Parts.SUM, eleven.toArray(String[]::new))));
            assertEquals("", lacking("2021-2025", eleven, List.of()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Januari Februari Maret April Mei Juni Juli Agustus September TW_IV | sum | ''",
        "Januari Februari Maret April Mei Juni Juli Agustus TW_IV | sum | 9 of 10 parts: September is missing",
        "Semester_I Juli Agustus September Q4 | sum | ''",
        "Januari Februari Maret TW_I TW_II TW_III TW_IV | sum | Januari and TW I hold the same months",
        "Semester_I Semester_II Q1 | sum | Semester I and Q1 hold the same months",
        "Semester_I Juli Agustus September Q4 | mean | 3 of 12 parts: 'Januari, Februari, Maret, April, Mei, Juni, Oktober, November, Desember' are missing"})
    void partsOfDifferentLengths(String parts, String made, String said) {
        String told = lacking("2025", words(parts), List.of(), measure("days_of_care", Unit.COUNT, "sum".equals(made) ? Parts.SUM : Parts.MEAN));
        assertEquals(said.replace("'", ""), told.replace("days_of_care ", ""));
    }

    @Test
    void otherPartsAreComparedAcrossMeasuresOrDeclared() {
        assertEquals("days_of_care 2 of 3 parts: Ward C is missing",
                lacking("2024", List.of("Ward A", "Ward B"), List.of("ward a", "Ward B", "Ward C")));
        assertEquals("", lacking("2024", List.of("Ward A", "Ward B"), List.of("Ward A", "Ward B", "Ward C"), "Ward A", "Ward B"));
        assertEquals("", lacking("2024", List.of("Ward A"), List.of("Poli Mata", "Poli Gigi")));
        assertEquals("days_of_care 3 parts, 1 to 4, by numbers alone; column whole of measures.csv says which make the year",
                lacking("2024", List.of("1", "2", "4"), List.of("1", "2", "3", "4")));
    }

    @ParameterizedTest
    @CsvSource({"Jumlah", "TOTAL", "TOTAL:", "Total 2025", "Jumlah (2025)", "Jumlah tahun 2025", "Rata-rata", "RATA-RATA:", "Setahun", "Total.", "Sub total",
        "Grand Total *"})
    void aTotalIsNoPart(String part) {
        Faults faults = new Faults();
        new PartsOfPeriods(List.of(row("days_of_care", "2025", "Januari"), row("days_of_care", "2025", part)), faults).check(Map.of());
        assertEquals("inputs.csv:2: column part: '" + part + "' is no part of 2025; leave it blank for the number of the whole period",
                assertThrows(BadData.class, faults::raise).getMessage());
    }

    /** Words that only look like parts of a year are none. */
    @ParameterizedTest
    @CsvSource({"Ward 1", "Kelas I", "Melati", "Mawar 2", "ICU", "NICU", "Poli Mata", "RI Mata", "Unit Kelas 2 & 3", "Maternitas", "1 Januari",
        "13. Januari", "Bulan 13", "TW 5", "Q", "M", "ma", "Semester 3", "2025", "Juli-Desember", "Januari s.d. Maret", "Desa Maju", "Mart", "Marwah",
        "Septik", "Meikarta", "Junior", "Half", "Sem", "Hari 1", "H", "HCU", "H3"})
    void noPartOfAYear(String part) {
        assertEquals(Optional.empty(), Calendar.of(part));
    }
}
