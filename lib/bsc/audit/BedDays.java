package bsc.audit;

import java.util.Locale;

/** What the name of a period or of a part says about its length. */
final class BedDays {
    private static final String SHORT = ".*\\b(tw|q[1-4]|triwulan|kuartal|caturwulan|semester|quarter|bulan|month|minggu|week)\\b.*"
            + "|.*\\b(jan|feb|peb|mar|apr|mei|may|jun|jul|agu|ags|agt|aug|sep|okt|oct|nov|nop|des|dec)[a-z]*\\b.*";

    private BedDays() {
    }

    /** True for months, quarters and the like. */
    static boolean isPartOfAYear(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.matches(SHORT) || words.matches("[0-9]{4}[-/](0?[1-9]|1[0-2])|(0?[1-9]|1[0-2])[-/][0-9]{4}");
    }

    /** True for a part that may be anything but a ward of the whole period: a piece of the calendar, a number, a date. */
    static boolean mayBeOfTheCalendar(String part) {
        return isPartOfAYear(part) || part.toLowerCase(Locale.ROOT).matches("[0-9]+|[ivx]+|.*[0-9]{4}.*");
    }
}
