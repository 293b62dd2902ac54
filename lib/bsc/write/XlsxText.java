package bsc.write;

import bsc.model.Visible;

/** Text as a cell of a workbook holds it: never a formula, with symbols for what cannot be seen, no longer than Excel takes. */
final class XlsxText {
    private static final int LONGEST = 32_767;
    /** How a workbook writes a character by its number; a text that merely looks so has its first sign written that way. */
    private static final String CODED = "_(?=x[0-9A-Fa-f]{4}_)";
    private static final String CUT = " […]";
    private static final String STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private XlsxText() {
    }

    static String of(String text) {
        String seen = Visible.of(text.replaceAll("[\\t\\r\\n]+", " "));
        String shown = seen.length() <= LONGEST ? seen : seen.substring(0, LONGEST - CUT.length()).replaceFirst("[\\uD800-\\uDBFF]$", "") + CUT;
        return shown.replaceAll(CODED, "_x005F_");
    }

    /** Whether a program would take the text for a formula once somebody types it again. */
    static boolean startsLikeFormula(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
