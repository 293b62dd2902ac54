package bsc.read;

import bsc.model.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How numbers are written, declared in datapackage.json as Frictionless names it: {@code decimalChar} and
 * {@code groupChar} (0 when none). Nothing is guessed: groups have three digits, and a text that does not fit is refused.
 *
 * <p>Around the digits may stand: a sign, or a word of rising or falling; accounting parentheses for a minus; Rp or IDR;
 * {@code ,-} for no cents; a word of scale (juta); a word of a unit; a footnote mark at the end.
 */
final class NumberFormat {
    /** The default of Frictionless: a decimal point and no groups. */
    static final NumberFormat PLAIN = new NumberFormat('.', '\0');
    /** More digits than this are no quantity of a hospital. */
    static final int MOST_DIGITS = 40;
    private static final int LONGEST = 200;

    private static final Pattern NOTE_MARK = Pattern.compile("(?<=[^ ]) ?[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2070\u2074-\u2079\u1d43\u1d47\u1d9c\u1d48\u1d49]+$");
    private static final Pattern MINUS = Pattern.compile("[\u2212\u2013\u2014\u2012\u2010\u2011\uFE63\uFF0D]");
    private static final Pattern PARENTHESES = Pattern.compile("([^()0-9]*)\\(([^()]*[0-9][^()]*)\\)([^()0-9]*)");
    private static final Pattern SHAPE = Pattern.compile("(?:(?<move>\\p{L}+) )?(?<sign>[+-]?) ?(?:(?<money>(?i:rp|idr))\\.? ?)?"
            + "(?<inner>[+-]?) ?(?<digits>[.,]?[0-9](?:[0-9.,'\u2019_ ]*[0-9])?)(?<cents>[.,]-{1,2})?(?<rest>[^0-9]*)");
    private static final List<String> FALLS = List.of("turun", "menurun", "penurunan", "berkurang", "minus", "decrease",
            "decreased", "fell", "down");
    private static final List<String> RISES = List.of("naik", "meningkat", "peningkatan", "kenaikan", "bertambah", "plus",
            "increase", "increased", "rose", "up");

    private final char decimalChar;
    private final char groupChar;
    private final Pattern shape;

    NumberFormat(char decimalChar, char groupChar) {
        this.decimalChar = decimalChar;
        this.groupChar = groupChar == '\u2019' ? '\'' : groupChar;
        String whole = this.groupChar == '\0' ? "[0-9]+"
                : "(?:[0-9]+|[0-9]{1,3}(?:" + Pattern.quote("" + this.groupChar) + "[0-9]{3})+)";
        String decimal = Pattern.quote("" + decimalChar) + "[0-9]+";
        this.shape = Pattern.compile(whole + "(?:" + decimal + ")?|" + decimal);
    }

    char decimalChar() {
        return decimalChar;
    }

    char groupChar() {
        return groupChar;
    }

    /** The number, its scale being the number of decimals written; empty when the text is not a number so written. */
    Optional<BigDecimal> read(String text) {
        return numeral(text).map(Numeral::value);
    }

    /** The number with what stands around its digits; empty when the text is not a number so written. */
    Optional<Numeral> numeral(String text) {
        if (isTooLong(text)) {
            return Optional.empty();
        }
        return isBare(text) ? readDigits(text).map(Numeral::bare) : NumberParts.of(text).flatMap(p -> readDigits(p.digits()).flatMap(p::numeral));
    }

    /** Digits, points and commas alone: nothing stands around them that would have to be taken apart. */
    private static boolean isBare(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != ',') {
                return false;
            }
        }
        return true;
    }

    private Optional<BigDecimal> readDigits(String digits) {
        String plain = digits.replace('\u2019', '\'');
        if (!shape.matcher(plain).matches()) {
            return Optional.empty();
        }
        String whole = groupChar == '\0' ? plain : plain.replace(String.valueOf(groupChar), "");
        return Optional.of(new BigDecimal((whole.charAt(0) == decimalChar ? "0" : "") + whole.replace(decimalChar, '.')));
    }

    private static boolean isTooLong(String text) {
        return text.length() > LONGEST || text.length() > MOST_DIGITS && text.chars().filter(Character::isDigit).count() > MOST_DIGITS;
    }

    /** A text taken apart: a sign, digits, and the words behind them in lower case. */
    private record NumberParts(boolean negative, boolean money, String digits, String rest) {
        static Optional<NumberParts> of(String text) {
            String plain = MINUS.matcher(NOTE_MARK.matcher(text).replaceFirst("")).replaceAll("-");
            Matcher brackets = PARENTHESES.matcher(plain);
            boolean inBrackets = brackets.matches();
            Matcher m = SHAPE.matcher(inBrackets ? brackets.group(1) + brackets.group(2) + brackets.group(3) : plain);
            if (!m.matches()) {
                return Optional.empty();
            }
            String move = m.group("move") == null ? "" : m.group("move").toLowerCase(Locale.ROOT);
            boolean isMoney = m.group("money") != null || UnitWords.of(move).equals(Optional.of(UnitWords.MONEY));
            boolean moves = FALLS.contains(move) || RISES.contains(move);
            String sign = m.group("sign") + m.group("inner");
            if (!move.isEmpty() && !moves && !isMoney || (moves ? 1 : 0) + sign.length() + (inBrackets ? 1 : 0) > 1) {
                return Optional.empty();
            }
            return Optional.of(new NumberParts(inBrackets || sign.equals("-") || FALLS.contains(move), isMoney, m.group("digits"),
                    m.group("rest").strip()));
        }

        private Optional<ScaleWord> scale() {
            return ScaleWord.of(first().replaceAll("\\.$", "").toLowerCase(Locale.ROOT));
        }

        private String first() {
            return rest.split(" ", 2)[0];
        }

        /** What is left behind a word of scale: a word of a unit, or nothing. */
        private String unitWord() {
            String word = scale().isPresent() ? rest.substring(first().length()).strip() : rest;
            return word.length() > 1 ? word.replaceAll("\\.$", "") : word;
        }

        private Optional<UnitWords> unit() {
            return UnitWords.of(unitWord().toLowerCase(Locale.ROOT));
        }

        /** The word that is neither scale nor unit; empty when all are known and agree. */
        Optional<String> unknown() {
            Optional<UnitWords> unit = unit();
            boolean known = unitWord().isEmpty() || unit.isPresent() && (!money || unit.get() == UnitWords.MONEY);
            return known ? Optional.empty() : Optional.of(unitWord());
        }

        Optional<Numeral> numeral(BigDecimal magnitude) {
            if (unknown().isPresent()) {
                return Optional.empty();
            }
            int zeros = scale().map(ScaleWord::zeros).orElse(0);
            BigDecimal scaled = magnitude.scaleByPowerOfTen(zeros);
            BigDecimal value = scaled.setScale(Math.max(0, scaled.scale()));
            return Optional.of(new Numeral(negative ? value.negate() : value, BigDecimal.ONE.scaleByPowerOfTen(zeros - magnitude.scale()),
                    zeros > 0, money ? "Rp" : unitWord(), money ? Optional.of(UnitWords.MONEY) : unit()));
        }
    }

    /** What to say of a text that cannot be read: the format declared, and how the number would be written in it. */
    Sentence refusal(String text) {
        if (isTooLong(text)) {
            return Sentence.of("has more than {0} digits or {1} characters; no number needs so many", MOST_DIGITS, LONGEST);
        }
        Optional<Sentence> ofSpreadsheet = SpreadsheetText.advice(text);
        if (ofSpreadsheet.isPresent()) {
            return ofSpreadsheet.get();
        }
        Optional<NumberParts> parts = NumberParts.of(text);
        Optional<String> unknown = parts.filter(p -> readDigits(p.digits()).isPresent()).flatMap(NumberParts::unknown);
        if (unknown.isPresent()) {
            return unknownWord(unknown.get());
        }
        NumberFormat other = new NumberFormat(decimalChar == ',' ? '.' : ',', decimalChar);
        Sentence advice = parts.filter(p -> other.readDigits(p.digits()).isPresent()).map(p -> advice(text, p.digits(), other))
                .orElseGet(() -> Sentence.of("write plain digits such as 1234{0}5", decimalChar));
        return this == PLAIN ? Sentence.of("cannot be read with decimal {0} (datapackage.json declares no other); {1}",
                nameOf(decimalChar), advice)
                : Sentence.of("cannot be read with decimal {0} (declared in datapackage.json); {1}", nameOf(decimalChar), advice);
    }

    /** What a decimal sign is called. */
    static Sentence nameOf(char sign) {
        return sign == ',' ? Sentence.of("comma") : Sentence.of("point");
    }

    private static Sentence unknownWord(String word) {
        return ScaleWord.AMBIGUOUS.contains(word.toLowerCase(Locale.ROOT))
                ? Sentence.of("holds '{0}', which has more than one meaning; write the word: ribu, juta, miliar or triliun", word)
                : Sentence.of("holds '{0}', which is no word of a unit or a scale here; write the number alone, in the unit of its "
                        + "column", word);
    }

    /** {@code 1,234} may be a thousand or one and a fraction: both are told. */
    private Sentence advice(String text, String digits, NumberFormat other) {
        char sign = other.decimalChar;
        String group = groupChar == '\0' ? "" : String.valueOf(groupChar);
        if (digits.matches("[1-9][0-9]{0,2}[.,][0-9]{3}") && digits.indexOf(sign) > 0) {
            return Sentence.of("write {0} if its {1} parts thousands, {2} if it is a decimal {1}", text.replace(String.valueOf(sign),
                    group),
                    nameOf(sign), text.replace(sign, decimalChar));
        }
        return Sentence.of("write {0}", text.replace(sign, '\0').replace(String.valueOf(other.groupChar), group).replace('\0',
                decimalChar));
    }
}
