package bsc.say;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a reader of one language sees them. Nowhere else is a number made into text for readers. */
public record Numerals(Language language) {
    /** Shown where a number is not known. */
    public static final String UNKNOWN = "\u2013";
    private static final int SHORTEST_DECIMALS = 4;
    private static final int VALUE_DECIMALS = 2;
    private static final int SCORE_DECIMALS = 3;
    private static final int WEIGHT_DECIMALS = 4;

    private static final BigDecimal LEAST_PROBABILITY = new BigDecimal("0.0001");

    public String of(BigDecimal number, Precision precision) {
        return plain(number, precision).replace('.', language.decimal());
    }

    /** As {@link #of}, with the thousands set apart: 1,234,567.5 in English, 1.234.567,5 in Indonesian. */
    public String grouped(BigDecimal number, Precision precision) {
        return grouped(plain(number, precision));
    }

    /** The number with this many decimals, rounded half up. */
    public String fixed(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString().replace('.', language.decimal());
    }

    /** A low end, never above the number, so that what is shown holds the whole set. */
    public String below(BigDecimal number) {
        return shortest(number, RoundingMode.FLOOR).replace('.', language.decimal());
    }

    /** A high end, never below the number. */
    public String above(BigDecimal number) {
        return shortest(number, RoundingMode.CEILING).replace('.', language.decimal());
    }

    /** The low end of a set as {@link #grouped} shows it, but never above the number where every digit counts; scores and shares are rounded like others of their kind. */
    String low(BigDecimal number, Precision precision) {
        return grouped(plain(number, precision, precision == Precision.SHORTEST ? RoundingMode.FLOOR : RoundingMode.HALF_UP));
    }

    /** The high end of a set as {@link #grouped} shows it, but never below the number where every digit counts. */
    String high(BigDecimal number, Precision precision) {
        return grouped(plain(number, precision, precision == Precision.SHORTEST ? RoundingMode.CEILING : RoundingMode.HALF_UP));
    }

    /** The number beside another one that it differs from: with as many digits as it takes to tell the two apart. */
    public String apart(BigDecimal number, BigDecimal other) {
        String shown = plain(number, Precision.SHORTEST);
        if (number.compareTo(other) != 0 && shown.equals(plain(other, Precision.SHORTEST))) {
            int decimals = Math.max(SHORTEST_DECIMALS, shown.length() - shown.indexOf('.') - 1);
            while (fixed(number, decimals).equals(fixed(other, decimals))) {
                decimals++;
            }
            return fixed(number, decimals);
        }
        return shown.replace('.', language.decimal());
    }

    private static String plain(BigDecimal number, Precision precision) {
        return plain(number, precision, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal number, Precision precision, RoundingMode mode) {
        return switch (precision) {
            case SHORTEST -> shortest(number, mode);
            case VALUE -> number.stripTrailingZeros().scale() <= 0 ? whole(number) : number.setScale(
                    Math.max(0, number.scale() - number.precision()) + VALUE_DECIMALS, mode).toPlainString();
            case SCORE -> stripped(number.setScale(SCORE_DECIMALS, mode));
            case TENTHS -> rounded(number, 1, mode);
            case HUNDREDTHS -> rounded(number, 2, mode);
            case WEIGHT -> rounded(number, WEIGHT_DECIMALS, mode);
            case PROBABILITY -> number.compareTo(LEAST_PROBABILITY) < 0 ? "< " + LEAST_PROBABILITY : rounded(number, WEIGHT_DECIMALS, mode);
            case EXACT -> number.toPlainString();
        };
    }

    private static String stripped(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() <= 0 ? whole(stripped) : stripped.toPlainString();
    }

    /** What rounds to zero has no sign. */
    private static String rounded(BigDecimal number, int decimals, RoundingMode mode) {
        BigDecimal rounded = number.setScale(decimals, mode);
        return (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString();
    }

    private static String whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.UNNECESSARY).toPlainString();
    }

    private static String shortest(BigDecimal number, RoundingMode mode) {
        if (number.signum() == 0) {
            return "0";
        }
        if (number.scale() <= SHORTEST_DECIMALS) {
            return number.toPlainString();
        }
        int leadingZeros = Math.max(0, number.scale() - number.precision());
        BigDecimal rounded = number.setScale(leadingZeros + SHORTEST_DECIMALS, mode).stripTrailingZeros();
        return rounded.scale() < 0 ? whole(rounded) : rounded.toPlainString();
    }

    private String grouped(String plain) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > (whole.startsWith("-") ? 1 : 0); at -= 3) {
            text.insert(at, language.thousands());
        }
        return point < 0 ? text.toString() : text.append(language.decimal()).append(plain, point + 1, plain.length()).toString();
    }
}
