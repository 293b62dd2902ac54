package bsc.say;

import bsc.say.Cell.Empty;
import bsc.say.Cell.Missing;
import bsc.say.Cell.Number;
import bsc.say.Cell.AsPrinted;
import bsc.say.Cell.Range;

/** A cell as a reader sees it: numbers grouped in their language, with their unit; a dash where nothing is known. */
public record CellText(Words words) implements Cell.Form<Text> {
    public static CellText in(Language language) {
        return new CellText(Words.in(language));
    }

    @Override
    public Text words(Cell.Wording cell) {
        return cell.text();
    }

    @Override
    public Text printed(AsPrinted cell) {
        return Text.of(cell.text());
    }

    @Override
    public Text number(Number cell) {
        return Text.of(words.numerals().grouped(cell.value(), cell.precision()) + unit(cell.unit()));
    }

    /** Rounded outwards, so that what is shown holds the whole set; one number where the ends are one. */
    @Override
    public Text range(Range cell) {
        String low = words.numerals().low(cell.low(), cell.precision());
        String high = words.numerals().high(cell.high(), cell.precision());
        return Text.of((low.equals(high) ? low : words.say("range", low, high)) + unit(cell.unit()));
    }

    @Override
    public Text missing(Missing cell) {
        return Text.of(Numerals.UNKNOWN);
    }

    @Override
    public Text blank(Empty cell) {
        return Text.of("");
    }

    /** A word stands apart from its number, a sign beside it. */
    private static String unit(String unit) {
        return !unit.isEmpty() && Character.isLetter(unit.codePointAt(0)) ? " " + unit : unit;
    }
}
