package bsc.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The four bed indicators of Barber and Johnson (1973), with the names under which they are printed. They are quotients
 * of the same four counts, so that any three give the fourth.
 */
public enum BedIndicator implements Choice {
    BOR("bor", Set.of(Unit.PERCENT, Unit.RATIO, Unit.PER_MILLE), List.of("bor", "bed occupancy", "bed occupancy rate",
            "bed occupancy ratio", "occupancy", "occupancy rate", "tingkat hunian tempat tidur",
            "angka penggunaan tempat tidur", "persentase pemakaian tempat tidur")),
    ALOS("alos", Set.of(Unit.DAYS), List.of("alos", "avlos", "av los", "los", "average length of stay", "length of stay",
            "mean length of stay", "rata-rata lama dirawat", "rata-rata lama rawat", "rata-rata lamanya pasien dirawat")),
    TOI("toi", Set.of(Unit.DAYS), List.of("toi", "turn over interval", "turnover interval", "tenggang perputaran",
            "tenggang waktu perputaran")),
    BTO("bto", Set.of(Unit.TIMES, Unit.RATIO, Unit.COUNT), List.of("bto", "btr", "bed turn over", "bed turn over rate",
            "bed turnover", "bed turnover rate", "angka perputaran tempat tidur", "frekuensi pemakaian tempat tidur"));

    private final String word;
    private final Set<Unit> units;
    private final List<String> names;

    BedIndicator(String word, Set<Unit> units, List<String> names) {
        this.word = word;
        this.units = units;
        this.names = names.stream().map(BedIndicator::letters).toList();
    }

    @Override
    public String word() {
        return word;
    }

    /** True for the units in which it may be given: percent, fraction or per mille; days; times. */
    public boolean isIn(Unit unit) {
        return units.contains(unit);
    }

    /** The indicator that one of the names means, as a whole or by what it has in brackets: Bed Occupancy Ratio (BOR). */
    public static Optional<BedIndicator> named(List<String> printed) {
        Set<String> meant = spellings(printed);
        return Arrays.stream(values()).filter(b -> b.names.stream().anyMatch(meant::contains)).findFirst();
    }

    /** The letters of each name, as a whole, outside its brackets and inside. */
    static Set<String> spellings(List<String> printed) {
        Set<String> meant = new HashSet<>();
        printed.forEach(name -> meant.addAll(List.of(letters(name), letters(outside(name)), letters(inside(name)))));
        return meant;
    }

    private static String outside(String name) {
        int opens = name.indexOf('(');
        return opens < 0 ? name : name.substring(0, opens);
    }

    /** What stands behind the first bracket that opens, up to the first that closes. */
    private static String inside(String name) {
        String rest = name.substring(name.indexOf('(') + 1);
        int closes = rest.indexOf(')');
        return closes < 0 ? rest : rest.substring(0, closes);
    }

    /** Case, blanks, hyphens and underscores do not tell names apart. */
    static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).chars().filter(c -> c >= 'a' && c <= 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
