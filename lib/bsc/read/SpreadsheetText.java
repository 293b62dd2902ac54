package bsc.read;

import bsc.model.Sentence;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a spreadsheet leaves where a number was: an error, a date, a formula, signs of a narrow column. */
final class SpreadsheetText {
    private static final Pattern ERROR = Pattern.compile("#(DIV/0!|N/A|REF!|VALUE!|NAME\\?|NUM!|NULL!)");
    private static final Pattern NARROW = Pattern.compile("#+");
    private static final String MONTH = "(jan|feb|mar|apr|mei|may|jun|jul|agu|agt|aug|sep|okt|oct|nov|des|dec)\\p{L}{0,6}";
    private static final Pattern DATE = Pattern.compile("(?i)[0-9]{1,4}[-/][0-9]{1,2}[-/][0-9]{1,4}( [0-9:.]+)?|" + MONTH + "[- ][0-9]{2,4}|[0-9]{1,2}[- ]"
            + MONTH + "([- ][0-9]{2,4})?");
    private static final Pattern NOTHING = Pattern.compile("(?i)n/?a|n\\.a\\.|nihil|kosong|tidak ada( data)?|[-\u2013\u2014]{2,}");
    private static final Pattern EXPONENT = Pattern.compile("[0-9][0-9.,]*[eE][+-][0-9]+");

    private SpreadsheetText() {
    }

    /** What to change; empty when the text is none of these. */
    static Optional<Sentence> advice(String text) {
        if (ERROR.matcher(text).matches()) {
            return Optional.of(Sentence.of("is an error of a spreadsheet's formula, and no number; write the number, or leave the line out"));
        }
        if (NARROW.matcher(text).matches()) {
            return Optional.of(Sentence.of("is shown by a spreadsheet where a column is too narrow; widen it and save the file again"));
        }
        if (DATE.matcher(text).matches()) {
            return Optional.of(Sentence.of("is a date, which a spreadsheet makes of some numbers; write the number into a cell of text"));
        }
        if (NOTHING.matcher(text).matches()) {
            return Optional.of(Sentence.of("is no number; leave the line out where nothing is published, the cell blank where it is not yet known"));
        }
        if (EXPONENT.matcher(text).matches()) {
            return Optional.of(Sentence.of("is shortened by a spreadsheet, so that digits may be lost; write the number in full"));
        }
        if (text.startsWith("=")) {
            return Optional.of(Sentence.of("is a formula of a spreadsheet; write the number that it gives"));
        }
        return text.startsWith("'") ? Optional.of(Sentence.of("begins with an apostrophe, by which a spreadsheet marks text; delete it")) : Optional.empty();
    }
}
