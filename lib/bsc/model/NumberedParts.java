package bsc.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Parts that are told by numbers alone: 1 to 12, 01, I to XII, M1, 1/25, weeks, dates. Whether they are months, wards or
 * questions, no name says; they make a year when they are as many as months, quarters, half-years, weeks or days are.
 */
public enum NumberedParts {
    NUMBERS("0*([0-9]{1,3})", Set.of(12, 4, 2)),
    ROMAN("(" + String.join("|", Calendar.ROMAN) + ")", Set.of(12, 4, 2)),
    LETTER_AND_NUMBER("(?:m|periode|period)[ -]?0*([0-9]{1,2})", Set.of(12)),
    NUMBER_OF_A_YEAR("0?([0-9]{1,2})[-/.][0-9]{2}", Set.of(12)),
    WEEKS("(?:minggu|mgg|week|w|wk)[ -]?(?:ke[ -]?)?0*([0-9]{1,2})", Set.of(52, 53)),
    DATES("((?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[-/. ](?:[0-9]{1,2}|[a-z]{3,9})(?:[-/. ](?:19|20)?[0-9]{2})?)",
            Set.of(12, 365, 366));

    private static final Pattern ZEROS = Pattern.compile("^0+(?=[0-9]+$)");

    private final Pattern form;
    private final Set<Integer> wholes;

    NumberedParts(String form, Set<Integer> wholes) {
        this.form = Pattern.compile(form);
        this.wholes = wholes;
    }

    /** The form that all of these parts have; none where one has another. */
    public static Optional<NumberedParts> of(List<String> parts) {
        return List.of(values()).stream().filter(n -> parts.stream().allMatch(n::holds)).findFirst();
    }

    private boolean holds(String part) {
        return form.matcher(part.toLowerCase(Locale.ROOT)).matches();
    }

    /** True when they are as many as a year has, from the first to the last without a gap; dates are counted. */
    public boolean makeAYear(List<String> parts) {
        Set<Integer> numbers = new HashSet<>();
        if (this != DATES) {
            parts.forEach(p -> numbers.add(number(p)));
        }
        return wholes.contains(parts.size())
                && (this == DATES || numbers.equals(new HashSet<>(IntStream.rangeClosed(1, parts.size()).boxed().toList())));
    }

    private int number(String part) {
        Matcher matcher = form.matcher(part.toLowerCase(Locale.ROOT));
        matcher.matches();
        return this == ROMAN ? Calendar.ROMAN.indexOf(matcher.group(1)) + 1 : Integer.parseInt(matcher.group(1));
    }

    /** A number without the zeros before it. */
    public static String withoutZeros(String part) {
        return ZEROS.matcher(part).replaceAll("");
    }
}
