package bsc.read;

import bsc.model.Sentence;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a spreadsheet or a printed table has where a number is wanted: an error, a date, a formula, signs of a narrow column, a range,
 * a bound, a footnote, two numbers, a word.
 */
final class SpreadsheetText {
    private static final Pattern ERROR = Pattern.compile("#(DIV/0!|N/A|REF!|VALUE!|NAME\\?|NUM!|NULL!)");
    private static final Pattern NARROW = Pattern.compile("#+");
    private static final String MONTH = "(jan|feb|mar|apr|mei|may|jun|jul|agu|agt|aug|sep|okt|oct|nov|des|dec)\\p{L}{0,6}";
    private static final Pattern DATE = Pattern.compile("(?i)[0-9]{1,4}[-/][0-9]{1,2}[-/][0-9]{1,4}( [0-9:.]+)?|" + MONTH + "[- ][0-9]{2,4}|[0-9]{1,2}[- ]"
            + MONTH + "([- ][0-9]{2,4})?");
    private static final Pattern NOTHING = Pattern.compile("(?i)n/?a|n\\.a\\.|nihil|kosong|tidak ada( data)?|[-\u2013\u2014]{3,}");
    private static final Pattern EXPONENT = Pattern.compile("[0-9][0-9.,]*[eE][+-][0-9]+");

    private static final String NUMBER = "[0-9][0-9.,']*";
    private static final String TO = " ?([-\u2013\u2014]|s/d|s\\.d\\.?|sampai|hingga|to) ?";
    private static final Pattern RANGE = Pattern.compile("(?i)" + NUMBER + " ?%?" + TO + NUMBER + "( ?\\p{L}+| ?%)?");
    private static final Pattern BOUND = Pattern.compile("[<>\u2264\u2265\u2248~\u00b1]=? ?" + NUMBER + "( ?%| \\p{L}+)?");
    private static final Pattern FOOTNOTE = Pattern.compile("(" + NUMBER + "%?) ?(\\p{L}|[0-9])\\)|(" + NUMBER + "%?) ?([(\\[])(\\p{L}|[0-9])[)\\]]");
    private static final Pattern TWO = Pattern.compile("(?i)" + NUMBER + " ?[\\p{L}%]+[ ,/(]+(dan |and )?" + NUMBER + " ?[\\p{L}%]+\\)?|" + NUMBER
            + " ?(/|:|dari|of) ?" + NUMBER);
    private static final Pattern PARTED = Pattern.compile("[0-9]{1,3}([ '\u2019\u00a0\u202f][0-9]{3})+([.,][0-9]+)?");
    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L} .:,/-]{3,}");

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
        if (PARTED.matcher(text).matches()) {
            return Optional.of(Sentence.of("parts thousands by a blank or an apostrophe; delete it, or declare it as groupChar of a format in numberFormats"));
        }
        if (RANGE.matcher(text).matches()) {
            return Optional.of(Sentence.of("is a range and no number; write one number, or the two ends into bands.csv"));
        }
        if (BOUND.matcher(text).matches()) {
            return Optional.of(Sentence.of("is a bound and no number; what it bounds is not published, so leave the line out and say so in notes.csv"));
        }
        if (FOOTNOTE.matcher(text).matches()) {
            return Optional.of(Sentence.of("ends with a footnote's mark, which could be part of the number; delete it and write the footnote into notes.csv"));
        }
        if (TWO.matcher(text).matches()) {
            return Optional.of(Sentence.of("holds more than one number; write one number, in one unit"));
        }
        if (WORDS.matcher(text).matches()) {
            return Optional.of(Sentence.of("is a word and no number; a note, a heading or a source below the table belongs in notes.csv"));
        }
        if (text.startsWith("=")) {
            return Optional.of(Sentence.of("is a formula of a spreadsheet; write the number that it gives"));
        }
        return text.startsWith("'") ? Optional.of(Sentence.of("begins with an apostrophe, by which a spreadsheet marks text; delete it")) : Optional.empty();
    }
}
