package bsc.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
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

    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern YEAR = Pattern.compile("[ -]((19|20)[0-9]{2})$");
    private static final Pattern POINT = Pattern.compile("\\.$");

    private final String plural;
    private final List<List<String>> names;
    private final Map<String, Integer> indexOf = new HashMap<>();

    Calendar(String plural, String... names) {
        this.plural = plural;
        this.names = Arrays.stream(names).map(n -> Arrays.stream(n.split(" ")).map(w -> w.replace('_', ' ')).toList()).toList();
        for (int i = 0; i < names.length; i++) {
            for (String name : this.names.get(i)) {
                indexOf.putIfAbsent(name.toLowerCase(Locale.ROOT), i);
            }
        }
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
        return indexOfBare(bare(name));
    }

    private OptionalInt indexOfBare(String bare) {
        Integer index = indexOf.get(bare);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** Without a year or a point at its end. */
    private static String bare(String name) {
        return POINT.matcher(YEAR.matcher(plain(name)).replaceAll("")).replaceAll("");
    }

    public static Optional<Calendar> of(String name) {
        String bare = bare(name);
        return Arrays.stream(values()).filter(c -> c.indexOf.containsKey(bare)).findFirst();
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
        return BLANKS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
