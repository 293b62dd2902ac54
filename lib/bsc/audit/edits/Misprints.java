package bsc.audit.edits;

import bsc.model.Printed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The numbers that may have been meant when one slip of the pen or of the type was made in printing another. */
public final class Misprints {
    private static final int FARTHEST_POWER = 3;
    private static final Pattern PLAIN = Pattern.compile("(0|[1-9][0-9]*)(\\.[0-9]*)?");

    private Misprints() {
    }

    /** What may have been meant, and by which slip. */
    public record Meant(EditKind kind, Printed.Number number) {
    }

    /**
     * One slip in the digits: two neighbours exchanged, one changed, one too few, one too many. The decimal point stays
     * where it is; behind it a digit is too few or too many only when the usual number of decimals says so.
     */
    public static List<Meant> ofDigits(Printed.Number printed, int usualDecimals) {
        List<Meant> meant = ofSameLength(printed);
        String text = printed.value().abs().toPlainString();
        int decimals = Math.max(0, printed.value().scale());
        int whole = decimals == 0 ? text.length() : text.indexOf('.');
        for (int i = 0; i <= text.length(); i++) {
            boolean behind = i > whole && i < text.length();
            for (char digit = '0'; digit <= '9' && (i <= whole || behind && decimals + 1 == usualDecimals); digit++) {
                addText(meant, EditKind.DIGIT_DROPPED, printed, text.substring(0, i) + digit + text.substring(i));
            }
            if (i < whole || behind && decimals - 1 == usualDecimals) {
                addText(meant, EditKind.DIGIT_ADDED, printed, text.substring(0, i) + text.substring(i + 1));
            }
        }
        return meant;
    }

    private static void addText(List<Meant> meant, EditKind kind, Printed.Number printed, String text) {
        if (PLAIN.matcher(text).matches()) {
            BigDecimal number = new BigDecimal(text);
            meant.add(new Meant(kind, number(printed, printed.value().signum() < 0 ? number.negate() : number)));
        }
    }

    /** One slip that leaves as many digits: two neighbours exchanged, or one changed. */
    public static List<Meant> ofSameLength(Printed.Number printed) {
        List<Meant> meant = new ArrayList<>();
        String digits = digits(printed);
        for (int i = 0; i + 1 < digits.length(); i++) {
            if (digits.charAt(i) != digits.charAt(i + 1)) {
                add(meant, EditKind.TRANSPOSED, printed, digits.substring(0, i) + digits.charAt(i + 1)
                        + digits.charAt(i) + digits.substring(i + 2));
            }
        }
        for (int i = 0; i < digits.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != digits.charAt(i)) {
                    add(meant, EditKind.DIGIT_CHANGED, printed, digits.substring(0, i) + digit + digits.substring(i + 1));
                }
            }
        }
        return meant;
    }

    private static String digits(Printed.Number printed) {
        return printed.value().unscaledValue().abs().toString();
    }

    private static void add(List<Meant> meant, EditKind kind, Printed.Number printed, String digits) {
        BigDecimal number = new BigDecimal(new BigInteger(digits), printed.value().scale());
        if (digits.charAt(0) != '0' || printed.value().scale() >= digits.length() - 1) {
            meant.add(new Meant(kind, number(printed, printed.value().signum() < 0 ? number.negate() : number)));
        }
    }

    /** The decimal point in another place. */
    public static List<Meant> ofMagnitude(Printed.Number printed) {
        List<Meant> meant = new ArrayList<>();
        for (int power = 1; power <= FARTHEST_POWER; power++) {
            meant.add(new Meant(EditKind.POWER_OF_TEN, number(printed, moved(printed, power))));
            meant.add(new Meant(EditKind.POWER_OF_TEN, number(printed, moved(printed, -power))));
        }
        return meant;
    }

    /**
     * With the digits that would have been printed: zeros that only the point's place called for say nothing, and those
     * at the end of an exact number are left out.
     */
    private static BigDecimal moved(Printed.Number printed, int power) {
        BigDecimal number = printed.value();
        BigDecimal moved = number.scaleByPowerOfTen(power);
        boolean filled = power < 0 && number.signum() != 0 && (number.scale() <= 0 || printed.exact());
        BigDecimal stripped = filled ? moved.stripTrailingZeros() : moved;
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Printed.Number number(Printed.Number printed, BigDecimal value) {
        return printed.with(value);
    }
}
