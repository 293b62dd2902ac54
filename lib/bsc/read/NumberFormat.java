package bsc.read;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How numbers are written, declared in datapackage.json as Frictionless names it: {@code decimalChar} and
 * {@code groupChar} (a blank when none). Nothing is guessed: groups have three digits, and a text that does not fit
 * is refused.
 */
final class NumberFormat {
    static final NumberFormat PLAIN = new NumberFormat('.', ' ');
    private static final Pattern WITH_UNIT = Pattern.compile(
            "(?:Rp\\.? ?)?([-\u2212\u2013]?[0-9.,]+)(?: ?(?:%|\u2030|\\p{L}[\\p{L} ]*))?");

    private final char decimalChar;
    private final char groupChar;
    private final Pattern shape;

    NumberFormat(char decimalChar, char groupChar) {
        this.decimalChar = decimalChar;
        this.groupChar = groupChar;
        this.shape = Pattern.compile("-?(?:[0-9]+|[0-9]{1,3}(?:" + Pattern.quote("" + groupChar) + "[0-9]{3})+)(?:"
                + Pattern.quote("" + decimalChar) + "[0-9]+)?");
    }

    char decimalChar() {
        return decimalChar;
    }

    char groupChar() {
        return groupChar;
    }

    /** The number, its scale being the number of decimals written; empty when the text is not a number so written. */
    Optional<BigDecimal> read(String text) {
        return digitsOf(text).flatMap(this::readDigits);
    }

    private static Optional<String> digitsOf(String text) {
        Matcher m = WITH_UNIT.matcher(text);
        return m.matches() ? Optional.of(m.group(1).replace('\u2212', '-').replace('\u2013', '-')) : Optional.empty();
    }

    private Optional<BigDecimal> readDigits(String digits) {
        return shape.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replace(String.valueOf(groupChar), "").replace(decimalChar, '.')))
                : Optional.empty();
    }

    /** What to say of a text that cannot be read: the format declared, and how the number would be written in it. */
    String refusal(String text) {
        NumberFormat other = new NumberFormat(decimalChar == ',' ? '.' : ',', decimalChar);
        String advice = digitsOf(text).flatMap(other::readDigits)
                .map(n -> "write " + text.replace(other.decimalChar, '\0').replace(other.groupChar, groupChar)
                        .replace('\0', decimalChar))
                .orElse("write plain digits such as 1234" + decimalChar + "5");
        return "cannot be read with decimal " + (decimalChar == ',' ? "comma" : "point")
                + " (declared in datapackage.json); " + advice;
    }
}
