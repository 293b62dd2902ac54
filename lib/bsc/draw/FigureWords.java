package bsc.draw;

import bsc.beds.EfficientRegion;
import bsc.formula.Quantities;
import bsc.model.Band;
import bsc.model.Choice;
import bsc.model.Criterion;
import bsc.model.Indicator;
import bsc.model.Sentence;
import bsc.model.Study;
import bsc.model.Unit;
import bsc.say.Language;
import bsc.say.Words;
import bsc.view.ScoreWords;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What figures say in one language; their numbers have a true minus sign, the reader's decimal sign and no exponent. */
record FigureWords(Words words) {
    private static final MathContext DIGITS = new MathContext(9, RoundingMode.HALF_UP);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** In the language that is set for good. */
    static FigureWords ofReader() {
        return new FigureWords(Words.in(Language.ofReader()));
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    <E extends Enum<E> & Choice> String of(E choice) {
        return words.of(choice);
    }

    String name(Indicator indicator) {
        return new ScoreWords(words).name(indicator);
    }

    /** That of an indicator, known by its name in English, or of a perspective, known by its id. */
    String name(String english, List<Indicator> indicators) {
        return new ScoreWords(words).name(english, indicators);
    }

    /** Where weights are from. */
    String source(Sentence source) {
        return new ScoreWords(words).source(source);
    }

    /** Up to nine digits without trailing zeros; millions and more are written in millions. */
    String number(double number) {
        BigDecimal exact = new BigDecimal(number).round(DIGITS);
        return exact.abs().compareTo(MILLION) >= 0 ? say("draw.million", signed(exact.divide(MILLION, DIGITS))) : signed(exact);
    }

    /** With at most this many decimals. */
    String number(BigDecimal number, int decimals) {
        return signed(number.setScale(Math.min(decimals, Math.max(0, number.stripTrailingZeros().scale())), RoundingMode.HALF_UP));
    }

    /** Four digits that count and no more than three decimals, as a figure can show them. */
    String rounded(double number) {
        BigDecimal exact = new BigDecimal(number);
        BigDecimal four = exact.round(new MathContext(4, RoundingMode.HALF_UP));
        // rounded once: 0.92049 is 0.920, not 0.9205 and then 0.921
        return number(four.scale() > 3 ? exact : four, 3);
    }

    /** A share in percent, with this many decimals in any case. */
    String percent(double share, int decimals) {
        return words.numerals().fixed(BigDecimal.valueOf(100 * share), decimals);
    }

    private String signed(BigDecimal number) {
        BigDecimal shown = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return words.numerals().fixed(shown, Math.max(0, shown.scale())).replace('-', '\u2212');
    }

    /** Both ends, or the one number that they are. */
    String range(String least, String most) {
        return least.equals(most) ? least : say("range", least, most);
    }

    String title(String what, Study study, String period) {
        return what + ": " + study.hospital() + (period.isEmpty() ? "" : ", " + period);
    }

    /** How the figure is to be read, and last the publication that its numbers come from. */
    List<String> notes(Study study, String... reading) {
        List<String> notes = new ArrayList<>(List.of(reading));
        notes.add(say("draw.source", study.citation()));
        return notes;
    }

    /** A unit as an axis names it. */
    String unit(Unit unit) {
        return switch (unit) {
            case PERCENT -> "%";
            case PER_MILLE -> "\u2030";
            default -> say("draw.unit." + unit.word());
        };
    }

    /** A unit behind a number: nothing for what has none. */
    String behind(Unit unit) {
        return unit == Unit.RATIO ? "" : unit(unit);
    }

    /** What is best, with its unit and its source without the remarks in it: "ideal 60 to 85 % (Depkes RI 2005)". */
    String standard(List<Band> best, String unit) {
        return best.stream().map(b -> label(b) + range((Criterion.Range) b.criterion()) + (unit.isEmpty() ? "" : " " + unit))
                .collect(Collectors.joining("; ")) + " (" + best.get(0).where().replaceAll("\\s*\\([^()]*\\)", "") + ")";
    }

    /** Some studies print the range and the points inside the label; then the range alone is said. */
    private String label(Band band) {
        return (band.label().matches(".*[<>\u2264\u2265=].*") ? say("draw.best") : band.label()) + " ";
    }

    /** What a region calls best, as in "BOR 75 to 85 %, ALOS 3 to 12 d". */
    String ranges(EfficientRegion region) {
        return region.ranges().entrySet().stream().map(r -> r.getKey().toUpperCase(Locale.ROOT) + " " + range(r.getValue()) + " "
                + switch (r.getKey()) { case "bor" -> "%"; case "bto" -> say("draw.a-year"); default -> say("draw.d"); })
                .collect(Collectors.joining(", "));
    }

    private String range(Criterion.Range range) {
        if (range.low().isPresent() && range.high().isPresent()) {
            return say("range", at(range.low().get()), at(range.high().get()));
        }
        return range.low().map(e -> (e.closed() ? "\u2265 " : "> ") + at(e))
                .or(() -> range.high().map(e -> (e.closed() ? "\u2264 " : "< ") + at(e))).orElseGet(() -> say("end.any"));
    }

    private String at(Criterion.End end) {
        return number(end.at().doubleValue());
    }

    /** True when an indicator measures change against this very period, so that its own value there says nothing. */
    static boolean isBase(Quantities quantities, Indicator indicator, String period) {
        return quantities.formula(indicator).filter(f -> f.names().stream()
                .anyMatch(n -> n.period().filter(period::equals).isPresent())).isPresent();
    }
}
