package bsc.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text from outside as it may stand on a terminal, in a message, a CSV or a drawing: characters that cannot be seen and
 * would do something (escape sequences, form feeds, marks that turn the direction of writing) become symbols.
 */
public final class Visible {
    /** What is wrong with a name that {@link #hides} something. */
    public static final Sentence HIDDEN = Sentence.of("holds a character that cannot be seen, which stands here as a symbol; delete it");
    private static final Pattern SYMBOL = Pattern.compile("[\u2400-\u241F\u2421]|<U\\+[0-9A-F]{4,6}>");
    private static final int LONGEST = 80;

    private Visible() {
    }

    /** The text with a symbol for every character that is not seen: ␛ for escape, ␌ for a form feed, &lt;U+202E&gt;. */
    public static String of(String text) {
        return isOrdinary(text) || text.codePoints().noneMatch(Visible::hidden) ? text : text.codePoints().collect(StringBuilder::new,
                (shown, c) -> shown.append(symbol(c)), StringBuilder::append).toString();
    }

    /** As {@link #of}, line breaks and tabs kept: for a message that has lines of its own. */
    public static String ofLines(String text) {
        return text.codePoints().collect(StringBuilder::new, (shown, c) -> shown.append(c == '\n' || c == '\t'
                ? Character.toString(c) : symbol(c)), StringBuilder::append).toString();
    }

    /**
     * A cell or a name as it is read: blanks of every kind (no-break, thin, tab, line end) are one sort of blank, those
     * without width are none, blanks at the ends go, and a letter with its accent is one character (NFC). What is then
     * still unseen becomes a symbol.
     */
    public static String cell(String text) {
        if (isOrdinary(text)) {
            return text.strip();
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().filter(c -> !withoutWidth(c)).forEach(c -> plain.appendCodePoint(blank(c) ? ' ' : c));
        return of(Normalizer.normalize(plain.toString().strip(), Normalizer.Form.NFC));
    }

    /** True for a cell, as read, that holds a symbol of what is not seen: no name has one on purpose. */
    public static boolean hides(String cell) {
        return SYMBOL.matcher(cell).find();
    }

    /** A loop and no stream: this is asked of every cell that is read, and of every text that is set. */
    private static boolean isOrdinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** The text of a value in a message, cut where it is long. */
    static String inShort(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 20)) + " …";
    }

    private static boolean blank(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.getType(c) == Character.SPACE_SEPARATOR
                || Character.getType(c) == Character.LINE_SEPARATOR || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }

    /** Zero-width space, joiners, word joiner, byte order mark, soft hyphen; variation selectors, which choose a form. */
    private static boolean withoutWidth(int c) {
        return c >= 0x200B && c <= 0x200D || c == 0x2060 || c == 0xFEFF || c == 0xAD || c == 0x34F || c >= 0x180B && c <= 0x180D
                || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    /** Letters and signs that fonts draw as nothing: fillers of Hangul, inherent vowels of Khmer, the empty sign of Braille. */
    private static boolean filler(int c) {
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x17B4 || c == 0x17B5 || c == 0x2800;
    }

    private static boolean hidden(int c) {
        int type = Character.getType(c);
        return filler(c) || type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR || type == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE;
    }

    private static String symbol(int c) {
        if (!hidden(c)) {
            return Character.toString(c);
        }
        return c < 0x20 ? Character.toString(0x2400 + c) : c == 0x7F ? "\u2421" : String.format("<U+%04X>", c);
    }
}
