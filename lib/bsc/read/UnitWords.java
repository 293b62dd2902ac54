package bsc.read;

import bsc.model.Sentence;
import bsc.model.Unit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that may stand behind (money: before) a number, Indonesian and English, and the units they are words of. */
enum UnitWords {
    PERCENT(EnumSet.of(Unit.PERCENT, Unit.PERCENTAGE_POINTS), "%", "persen", "percent", "per cent", "prosen"),
    PERCENTAGE_POINTS(EnumSet.of(Unit.PERCENTAGE_POINTS), "pp", "poin persen", "persen poin", "poin persentase",
            "percentage points", "percentage point"),
    PER_MILLE(EnumSet.of(Unit.PER_MILLE), "\u2030", "permil", "per mil", "promil", "per mille", "permille"),
    MONEY(EnumSet.of(Unit.IDR), "rp", "idr", "rupiah"),
    DAYS(EnumSet.of(Unit.DAYS, Unit.COUNT), "hari", "day", "days"),
    HOURS(EnumSet.of(Unit.HOURS, Unit.COUNT), "jam", "hour", "hours"),
    MINUTES(EnumSet.of(Unit.MINUTES), "menit", "minute", "minutes"),
    TIMES(EnumSet.of(Unit.TIMES, Unit.RATIO, Unit.COUNT), "kali", "time", "times", "x", "\u00d7"),
    TIMES_A_YEAR(EnumSet.of(Unit.TIMES), "kali per tahun", "kali/tahun", "kali setahun", "times per year", "times a year",
            "times/year", "pasien per tahun", "patients per year"),
    A_DAY(EnumSet.of(Unit.RATIO), "per hari", "per day", "pasien per hari", "patients per day"),
    POINTS(EnumSet.of(Unit.POINTS, Unit.SCORE), "poin", "point", "points", "skor", "score", "nilai"),
    THINGS(EnumSet.of(Unit.COUNT), "orang", "org", "jiwa", "people", "person", "persons", "pasien", "patient", "patients",
            "tempat tidur", "tt", "bed", "beds", "hari perawatan", "hari rawat", "patient days", "bed days", "kunjungan",
            "visit", "visits", "kasus", "case", "cases", "karyawan", "pegawai", "employee", "employees", "staf", "staff",
            "perawat", "nurse", "nurses", "dokter", "doctor", "doctors", "responden", "respondent", "respondents", "kuesioner",
            "questionnaire", "questionnaires", "pertanyaan", "question", "questions", "keluhan", "complaint", "complaints",
            "buah", "item", "items", "resep", "prescription", "prescriptions", "kematian", "death", "deaths", "bulan",
            "month", "months");

    private static final Map<String, UnitWords> BY_WORD = new HashMap<>();

    static {
        for (UnitWords entry : values()) {
            entry.words.forEach(w -> BY_WORD.putIfAbsent(w, entry));
        }
    }

    private final Set<Unit> units;
    private final List<String> words;

    UnitWords(Set<Unit> units, String... words) {
        this.units = units;
        this.words = List.of(words);
    }

    /** The entry of a word in lower case; empty when it is a word of no unit here. */
    static Optional<UnitWords> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    boolean of(Unit unit) {
        return units.contains(unit);
    }

    Sentence units() {
        return Sentence.or(units.stream().map(Unit::word).toList());
    }
}
