package bsc.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The parts of a year by their names, Indonesian first, and those of English and usual short forms. */
public enum Calendar {
    MONTHS("months", "Januari january jan", "Februari february feb pebruari peb", "Maret march mar", "April apr",
            "Mei may", "Juni june jun", "Juli july jul", "Agustus august agt agu ags aug", "September sept sep",
            "Oktober october okt oct", "November nopember nov nop", "Desember december des dec"),
    QUARTERS("quarters", "Triwulan_I triwulan_1 tw_i tw_1 kuartal_i kuartal_1 quarter_1 quarter_i q1",
            "Triwulan_II triwulan_2 tw_ii tw_2 kuartal_ii kuartal_2 quarter_2 quarter_ii q2",
            "Triwulan_III triwulan_3 tw_iii tw_3 kuartal_iii kuartal_3 quarter_3 quarter_iii q3",
            "Triwulan_IV triwulan_4 tw_iv tw_4 kuartal_iv kuartal_4 quarter_4 quarter_iv q4"),
    HALVES("half-years", "Semester_I semester_1 h1", "Semester_II semester_2 h2");

    private final String plural;
    private final List<List<String>> names;

    Calendar(String plural, String... names) {
        this.plural = plural;
        this.names = Arrays.stream(names).map(n -> Arrays.stream(n.split(" ")).map(w -> w.replace('_', ' ')).toList()).toList();
    }

    public String plural() {
        return plural;
    }

    /** The Indonesian names, in order. */
    public List<String> parts() {
        return names.stream().map(n -> n.get(0)).toList();
    }

    /** Which part a name means, from 0; "Jan.", "januari 2024" and "JANUARY" mean the first month. */
    public OptionalInt index(String name) {
        String plain = plain(name).replaceAll("[ -]((19|20)[0-9]{2})$", "").replaceAll("\\.$", "");
        return IntStream.range(0, names.size())
                .filter(i -> names.get(i).stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).equals(plain))).findFirst();
    }

    public static Optional<Calendar> of(String name) {
        return Arrays.stream(values()).filter(c -> c.index(name).isPresent()).findFirst();
    }

    /** True when the parts are all those of one calendar: the twelve months, the four quarters, the two half-years. */
    public static boolean whole(List<String> parts) {
        return Arrays.stream(values()).anyMatch(c -> parts.size() == c.names.size()
                && IntStream.range(0, parts.size()).allMatch(i -> parts.stream().anyMatch(p -> c.index(p).equals(OptionalInt.of(i)))));
    }

    /** What two spellings of one part share. */
    public static String key(String name) {
        return of(name).map(c -> c.parts().get(c.index(name).orElseThrow())).orElse(plain(name));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll(" +", " ").strip();
    }
}
