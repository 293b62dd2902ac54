package bsc.audit;

import bsc.model.Printed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The numbers that may have been meant when one slip of the pen or of the type was made in printing another. */
final class Misprints {
    private static final int FARTHEST_POWER = 3;

    private Misprints() {
    }

    /** What may have been meant, and by which slip. */
    record Meant(DiagnosisKind kind, Printed.Number number) {
    }

    /** One slip in the digits: two neighbours exchanged, one changed, one too few, one too many. */
    static List<Meant> ofDigits(Printed.Number printed) {
        List<Meant> meant = ofSameLength(printed);
        String digits = digits(printed);
        for (int i = 0; i <= digits.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                add(meant, DiagnosisKind.DIGIT_DROPPED, printed, digits.substring(0, i) + digit + digits.substring(i));
            }
        }
        for (int i = 0; i < digits.length() && digits.length() > 1; i++) {
            add(meant, DiagnosisKind.DIGIT_ADDED, printed, digits.substring(0, i) + digits.substring(i + 1));
        }
        return meant;
    }

    /** One slip that leaves as many digits: two neighbours exchanged, or one changed. */
    static List<Meant> ofSameLength(Printed.Number printed) {
        List<Meant> meant = new ArrayList<>();
        String digits = digits(printed);
        for (int i = 0; i + 1 < digits.length(); i++) {
            if (digits.charAt(i) != digits.charAt(i + 1)) {
                add(meant, DiagnosisKind.TRANSPOSED, printed, digits.substring(0, i) + digits.charAt(i + 1)
                        + digits.charAt(i) + digits.substring(i + 2));
            }
        }
        for (int i = 0; i < digits.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != digits.charAt(i)) {
                    add(meant, DiagnosisKind.DIGIT_CHANGED, printed, digits.substring(0, i) + digit + digits.substring(i + 1));
                }
            }
        }
        return meant;
    }

    private static String digits(Printed.Number printed) {
        return printed.value().unscaledValue().abs().toString();
    }

    private static void add(List<Meant> meant, DiagnosisKind kind, Printed.Number printed, String digits) {
        BigDecimal number = new BigDecimal(new BigInteger(digits), printed.value().scale());
        if (digits.charAt(0) != '0' || printed.value().scale() >= digits.length() - 1) {
            meant.add(new Meant(kind, number(printed, printed.value().signum() < 0 ? number.negate() : number)));
        }
    }

    /** The decimal point in another place. */
    static List<Meant> ofMagnitude(Printed.Number printed) {
        List<Meant> meant = new ArrayList<>();
        for (int power = 1; power <= FARTHEST_POWER; power++) {
            meant.add(new Meant(DiagnosisKind.FACTOR_OF_TEN, number(printed, printed.value().scaleByPowerOfTen(power))));
            meant.add(new Meant(DiagnosisKind.FACTOR_OF_TEN, number(printed, printed.value().scaleByPowerOfTen(-power))));
        }
        return meant;
    }

    private static Printed.Number number(Printed.Number printed, BigDecimal value) {
        return new Printed.Number(value.toPlainString(), value, printed.unit());
    }
}
