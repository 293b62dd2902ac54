package bsc.show;

import java.util.regex.Pattern;

/**
 * A cell of a CSV that is opened in a spreadsheet: one that would be run as a formula gets a leading apostrophe, because
 * a printed wording or a note may come from anywhere. Negative numbers with their unit stay as they are.
 */
final class CsvCell {
    private static final String FORMULA_STARTS = "=+@\t\r";
    /** A number after the minus, then at most words, digits and units: nothing that a spreadsheet could calculate with. */
    private static final Pattern NEGATIVE = Pattern.compile("-[0-9][\\p{L}\\p{N} .,%\u2030]*");

    private CsvCell() {
    }

    static String of(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && (FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                || text.charAt(0) == '-' && !NEGATIVE.matcher(text).matches());
    }
}
