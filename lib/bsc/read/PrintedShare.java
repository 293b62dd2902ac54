package bsc.read;

import bsc.model.BadData;
import bsc.model.Printed;
import bsc.model.Unit;
import bsc.model.WeightKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number printed on the way to weights: digits with a decimal sign, with a percent sign for hundredths, or for a
 * judgement a fraction such as 1/3. A judgement that is a whole number or a fraction is exact, for it was given so;
 * everything else stands for the values that print so.
 */
final class PrintedShare {
    private static final Pattern SHAPE = Pattern.compile("([-\u2212]?)([.,]?[0-9][0-9.,]*) ?(%?)");
    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,15}) ?/ ?([0-9]{1,15})");
    private static final MathContext TIGHT = new MathContext(40);
    private static final BigDecimal LEAST = new BigDecimal("0.001");
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    private PrintedShare() {
    }

    static Printed.Number of(Row row, WeightKind kind, NumberFormat format) {
        Printed.Number number = kind == WeightKind.JUDGEMENT ? judgement(row, format)
                : new Printed.Number(row.text("printed"), decimal(row, format), Unit.RATIO);
        if (kind == WeightKind.WEIGHT && (number.value().signum() < 0 || number.value().compareTo(BigDecimal.ONE) > 0)) {
            throw row.refuse("printed", "is not from 0 to 1; a weight printed in percent is written with its sign, such as 40%");
        }
        return number;
    }

    private static Printed.Number judgement(Row row, NumberFormat format) {
        String text = row.text("printed");
        Matcher fraction = FRACTION.matcher(text);
        Printed.Number number = fraction.matches() ? fraction(row, fraction.group(1), fraction.group(2)) : plain(row, format);
        if (number.value().compareTo(LEAST) < 0 || number.value().compareTo(MOST) > 0) {
            throw row.refuse("printed", "is not from 0.001 to 1000; a judgement says how many times as important the row is "
                    + "as the column, such as 3, 1/3 or 0" + format.decimalChar() + "33");
        }
        return number;
    }

    private static Printed.Number plain(Row row, NumberFormat format) {
        BigDecimal value = decimal(row, format);
        return new Printed.Number(row.text("printed"), value, value.scale() <= 0 ? Unit.COUNT : Unit.RATIO);
    }

    /** One third has no end in decimals: it stands for what prints so with 40 digits. */
    private static Printed.Number fraction(Row row, String above, String below) {
        BigDecimal divisor = new BigDecimal(below);
        if (divisor.signum() == 0) {
            throw row.refuse("printed", "is divided by zero");
        }
        BigDecimal value = new BigDecimal(above).divide(divisor, TIGHT);
        boolean exact = value.multiply(divisor).compareTo(new BigDecimal(above)) == 0;
        return new Printed.Number(row.text("printed"), value, exact ? Unit.COUNT : Unit.RATIO);
    }

    private static BigDecimal decimal(Row row, NumberFormat format) {
        String text = row.text("printed");
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            throw refusal(row, format);
        }
        String digits = ",.".indexOf(shape.group(2).charAt(0)) >= 0 ? "0" + shape.group(2) : shape.group(2);
        BigDecimal value = format.read(digits).orElseThrow(() -> refusal(row, format));
        BigDecimal signed = shape.group(1).isEmpty() ? value : value.negate();
        return shape.group(3).isEmpty() ? signed : signed.movePointLeft(2);
    }

    private static BadData refusal(Row row, NumberFormat format) {
        boolean comma = format.decimalChar() == ',';
        return row.refuse("printed", "cannot be read with decimal " + (comma ? "comma" : "point") + "; write plain digits such as "
                + (comma ? "0,33, or leave out --decimal-comma when the file has points"
                : "0.33, or add --decimal-comma when the file has commas"));
    }
}
