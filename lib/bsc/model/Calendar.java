package bsc.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The parts of a year by their names, Indonesian and English, long and short, numbered or not, with or without the year:
 * Januari, Jan-25, 2025-01, Bulan 1, month 1, Triwulan I, TW 1 2025, Q1, Semester I. A number alone is not one of them.
 */
public enum Calendar {
    MONTHS("months", "Bulan", "bulan bln month mo", "Januari january", "Februari february pebruari", "Maret march mrt", "April",
            "Mei may", "Juni june", "Juli july", "Agustus august agt agst ags", "September", "Oktober october", "November nopember",
            "Desember december"),
    QUARTERS("quarters", "Triwulan", "triwulan triw trw tw kuartal kw quarter qtr q", "", "", "", ""),
    THIRDS("thirds", "Caturwulan", "caturwulan cawu", "", "", ""),
    HALVES("half-years", "Semester", "semester smt sem half h", "", "");

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int SHORTEST_NAME = 3;
    static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
    private static final List<String> ORDINALS = List.of("pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh",
            "kedelapan", "kesembilan", "kesepuluh", "kesebelas", "kedua belas");
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern YEAR_BEHIND = Pattern.compile("[ ,./'_(-]*(?:tahun |thn |year |ta |fy ?)?(?:19|20)[0-9]{2}\\)?$");
    private static final Pattern YEAR_BEFORE = Pattern.compile("^(?:tahun |thn |year |ta |fy ?)?(?:19|20)[0-9]{2}[ ,./'_-]*");
    private static final Pattern SHORT_YEAR_BEHIND = Pattern.compile("(?:[ ./'-]+|(?<=[a-z]))[0-9]{2}$");
    private static final Pattern OF_A_LIST = Pattern.compile("^0?([0-9]{1,2}) ?[.)-] ?([a-z].*)$");
    private static final Pattern NUMBERED = Pattern.compile("^([a-z]+)[ .-]*(?:ke[ -]?)?(?:0?([0-9]{1,2})|([a-z ]+))$");
    private static final Pattern NUMBER_FIRST = Pattern.compile("^(?:([1-4])(?:st|nd|rd|th)? ?|(i|ii|iii|iv) )([a-z]+)$");
    private static final Pattern NUMBER = Pattern.compile("^m?0?([0-9]{1,2})$");

    private final String plural;
    private final List<String> words;
    private final String word;
    private final List<List<String>> names;

    Calendar(String plural, String word, String words, String... names) {
        this.plural = plural;
        this.word = word;
        this.words = List.of(words.split(" "));
        this.names = Arrays.stream(names).map(n -> List.of(n.split(" "))).toList();
    }

    /** One part of a year: of which calendar, and which, from 0. */
    private record Part(Calendar calendar, int index) {
    }

    public String plural() {
        return plural;
    }

    /** The Indonesian names, in order. */
    public List<String> parts() {
        return IntStream.range(0, names.size()).mapToObj(this::name).toList();
    }

    private String name(int index) {
        String own = names.get(index).get(0);
        return own.isEmpty() ? word + " " + ROMAN.get(index).toUpperCase(Locale.ROOT) : own;
    }

    /** Which part a name means, from 0; "Jan.", "januari 2024", "2024-01" and "JANUARY" mean the first month. */
    public OptionalInt index(String name) {
        return read(name).filter(p -> p.calendar() == this).map(p -> OptionalInt.of(p.index())).orElse(OptionalInt.empty());
    }

    /** Which part of its own calendar a name means, from 0. */
    public static OptionalInt order(String name) {
        return read(name).map(p -> OptionalInt.of(p.index())).orElse(OptionalInt.empty());
    }

    public static Optional<Calendar> of(String name) {
        return read(name).map(Part::calendar);
    }

    /** The months that a part is made of, from 0: the second quarter is 3, 4, 5; none where the name is no part of a year. */
    public static List<Integer> months(String name) {
        return read(name).map(p -> {
            int each = MONTHS_OF_A_YEAR / p.calendar().names.size();
            return IntStream.range(p.index() * each, (p.index() + 1) * each).boxed().toList();
        }).orElse(List.of());
    }

    /** True when the parts are together the twelve months of a year, each once: twelve months, four quarters, nine months and a quarter. */
    public static boolean whole(List<String> parts) {
        List<Integer> months = parts.stream().map(Calendar::months).flatMap(List::stream).sorted().toList();
        return parts.stream().allMatch(p -> read(p).isPresent()) && months.equals(IntStream.range(0, MONTHS_OF_A_YEAR).boxed().toList());
    }

    /** What two spellings of one part share. */
    public static String key(String name) {
        return read(name).map(p -> p.calendar().name(p.index())).orElse(plain(name));
    }

    private static Optional<Part> read(String name) {
        String plain = plain(name);
        if (!Vocabulary.knows(plain)) {
            return Optional.empty();
        }
        String bare = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        Optional<Part> named = named(bare);
        for (Pattern year : List.of(YEAR_BEHIND, YEAR_BEFORE)) {
            Matcher found = year.matcher(bare);
            if (named.isEmpty() && found.find() && found.end() - found.start() < bare.length()) {
                String rest = found.replaceAll("");
                named = named(rest).or(() -> numbered(NUMBER.matcher(rest), MONTHS));
            }
        }
        return named.or(() -> named(SHORT_YEAR_BEHIND.matcher(bare).replaceAll("")));
    }

    private static Optional<Part> named(String bare) {
        Matcher list = OF_A_LIST.matcher(bare);
        if (list.matches()) {
            return named(list.group(2)).filter(p -> p.index() + 1 == Integer.parseInt(list.group(1)));
        }
        String month = MONTHS.withoutWord(bare);
        for (int i = 0; i < MONTHS_OF_A_YEAR; i++) {
            for (String known : MONTHS.names.get(i)) {
                if (month.length() >= SHORTEST_NAME && known.toLowerCase(Locale.ROOT).startsWith(month.replace(".", ""))) {
                    return Optional.of(new Part(MONTHS, i));
                }
            }
        }
        return Arrays.stream(values()).map(c -> c.numbered(bare)).flatMap(Optional::stream).findFirst();
    }

    private String withoutWord(String bare) {
        int blank = bare.indexOf(' ');
        return blank > 0 && words.contains(bare.substring(0, blank)) ? bare.substring(blank + 1) : bare;
    }

    /** Its word with a number, a Roman one or an ordinal: bulan 1, bulan ke-1, triwulan I, kuartal pertama, 1st quarter. */
    private Optional<Part> numbered(String bare) {
        Matcher behind = NUMBERED.matcher(bare);
        if (behind.matches() && behind.group(2) != null) {
            return words.contains(behind.group(1)) ? part(Integer.parseInt(behind.group(2))) : Optional.empty();
        }
        Matcher before = NUMBER_FIRST.matcher(bare);
        if (before.matches() && words.contains(before.group(3))) {
            return part(before.group(1) != null ? Integer.parseInt(before.group(1)) : ROMAN.indexOf(before.group(2)) + 1);
        }
        return words.stream().filter(w -> bare.startsWith(w + " ") || bare.startsWith(w + "-")).findFirst().flatMap(w -> {
            String number = bare.substring(w.length() + 1).strip();
            return part(Math.max(ROMAN.indexOf(number), ORDINALS.indexOf(number)) + 1);
        });
    }

    private static Optional<Part> numbered(Matcher number, Calendar calendar) {
        return number.matches() ? calendar.part(Integer.parseInt(number.group(1))) : Optional.empty();
    }

    private Optional<Part> part(int number) {
        return number >= 1 && number <= names.size() ? Optional.of(new Part(this, number - 1)) : Optional.empty();
    }

    /** Every run of letters that the names of a year's parts are made of: most names of parts have another and need not be read. */
    private static final class Vocabulary {
        private static final Set<String> WORDS = new HashSet<>(List.of("ke", "st", "nd", "rd", "th", "m", "tahun", "thn", "year", "ta", "fy", "belas"));

        static {
            WORDS.addAll(ROMAN);
            WORDS.addAll(ORDINALS);
            for (Calendar calendar : values()) {
                WORDS.addAll(calendar.words);
                calendar.names.stream().flatMap(List::stream).map(n -> n.toLowerCase(Locale.ROOT)).forEach(n ->
                        IntStream.rangeClosed(SHORTEST_NAME, n.length()).forEach(end -> WORDS.add(n.substring(0, end))));
            }
        }

        static boolean knows(String plain) {
            int start = 0;
            for (int i = 0; i <= plain.length(); i++) {
                if (i == plain.length() || !Character.isLetter(plain.charAt(i))) {
                    if (i > start && !WORDS.contains(plain.substring(start, i))) {
                        return false;
                    }
                    start = i + 1;
                }
            }
            return true;
        }
    }

    private static String plain(String name) {
        return BLANKS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
