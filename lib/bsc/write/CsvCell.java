package bsc.write;

import java.util.regex.Pattern;

/**
 * A cell of a CSV that is opened in a spreadsheet: one that would be run as a formula gets a leading apostrophe, because
 * a printed wording or a note may come from anywhere. Negative numbers with their unit stay as they are.
 */
public final class CsvCell {
    /** What begins a formula, in the widths of East Asian scripts too. */
    private static final String FORMULA_STARTS = "=+@\t\r\uFF1D\uFF0B\uFF20";
    /** A number after the minus, then at most words, digits and units: nothing that a spreadsheet could calculate with. */
    private static final Pattern NEGATIVE = Pattern.compile("-[0-9][\\p{L}\\p{N} .,%\u2030]*");
    /** A formula behind a sign that another spreadsheet takes for the separator, or behind a line end. */
    private static final Pattern BEHIND = Pattern.compile("(?s)(?<=.[;|\t\r\n])(?=\\s*[\"']?\\s*(?:[=+@\uFF1D\uFF0B\uFF20]"
            + "|[-\uFF0D](?![0-9.,]*[0-9]\\s*($|[;|%\u2030\\p{L}]))))");

    private CsvCell() {
    }

    /** The cell as it is written: with an apostrophe before what would run, also behind a sign that may separate cells. */
    public static String of(String text) {
        String safe = BEHIND.matcher(text).replaceAll("'");
        return isFormula(text) ? "'" + safe : safe;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && (FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                || (text.charAt(0) == '-' || text.charAt(0) == '\uFF0D') && !NEGATIVE.matcher(text).matches());
    }
}
