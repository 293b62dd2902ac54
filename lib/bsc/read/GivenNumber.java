package bsc.read;

import bsc.model.Printed;
import bsc.model.Sentence;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a number is written in a file of weights, judgements or data that no datapackage.json declares: digits with a
 * decimal sign (0.33, .33), with a percent sign for hundredths, or a fraction of whole numbers such as 1/3. Its user says
 * which decimal sign; nothing is guessed. A whole number or a fraction is exact, for it was given so; everything else
 * stands for the values that print so.
 */
final class GivenNumber {
    private static final Pattern SHAPE = Pattern.compile("([-\u2212]?)([0-9.,]+) ?(%?)");
    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,15}) ?/ ?([0-9]{1,15})");
    private static final MathContext TIGHT = new MathContext(40);

    private final NumberFormat format;

    private GivenNumber(NumberFormat format) {
        this.format = format;
    }

    static GivenNumber withDecimal(boolean comma) {
        return new GivenNumber(new NumberFormat(comma ? ',' : '.', '\0'));
    }

    /** How numbers are written without a percent sign and fractions. */
    NumberFormat format() {
        return format;
    }

    /** The number; empty when the text is no number so written. */
    Optional<Printed.Number> read(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return fraction(text, new BigDecimal(fraction.group(1)), new BigDecimal(fraction.group(2)));
        }
        Matcher shape = SHAPE.matcher(text);
        return !shape.matches() ? Optional.empty() : format.read(shape.group(2)).map(digits -> {
            BigDecimal signed = shape.group(1).isEmpty() ? digits : digits.negate();
            BigDecimal value = shape.group(3).isEmpty() ? signed : signed.movePointLeft(2);
            return new Printed.Number(text, value, value.scale() <= 0 ? Unit.COUNT : Unit.RATIO);
        });
    }

    /** One third has no end in decimals: it stands for what prints so with 40 digits. */
    private static Optional<Printed.Number> fraction(String text, BigDecimal above, BigDecimal below) {
        if (below.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal value = above.divide(below, TIGHT);
        boolean exact = value.multiply(below).compareTo(above) == 0;
        return Optional.of(new Printed.Number(text, value, exact ? Unit.COUNT : Unit.RATIO));
    }

    /** What to say of a text that cannot be read. */
    Sentence refusal(String text) {
        char sign = format.decimalChar();
        char other = sign == ',' ? '.' : ',';
        if (!text.matches("-?[0-9]+[" + other + "][0-9]+")) {
            return Sentence.of("is not a number; write digits such as 0{0}25, or a fraction such as 1/3", sign);
        }
        if (text.matches("-?[1-9][0-9]{0,2}[.,][0-9]{3}")) {
            return Sentence.of("is not a number; write {0} if its {1} parts thousands, {2} if it is a decimal sign",
                    text.replaceAll("[.,]", ""), NumberFormat.nameOf(other), text.replace(other, sign));
        }
        return sign == ',' ? Sentence.of("is not a number; write {0}, or leave out --decimal-comma for a file with decimal points",
                text.replace('.', ','))
                : Sentence.of("is not a number; write {0}, or add --decimal-comma for a file with semicolons and decimal commas",
                        text.replace(',', '.'));
    }
}
