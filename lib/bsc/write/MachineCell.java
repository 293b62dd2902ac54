package bsc.write;

import bsc.model.Visible;
import bsc.say.Cell;
import bsc.say.Language;
import bsc.say.Numerals;

/** A cell as a machine reads it: numbers with a decimal point and without unit, nothing where nothing is known or belongs; what cannot be seen by its symbol. */
final class MachineCell implements Cell.Form<String> {
    static final MachineCell TEXT = new MachineCell();
    private static final Numerals NUMERALS = new Numerals(Language.ENGLISH);

    private MachineCell() {
    }

    @Override
    public String words(Cell.Wording cell) {
        return Visible.of(cell.text().plain());
    }

    @Override
    public String printed(Cell.AsPrinted cell) {
        return Visible.of(cell.text());
    }

    @Override
    public String number(Cell.Number cell) {
        return NUMERALS.of(cell.value(), cell.precision());
    }

    @Override
    public String range(Cell.Range cell) {
        return NUMERALS.of(cell.low(), cell.precision()) + " to " + NUMERALS.of(cell.high(), cell.precision());
    }

    @Override
    public String missing(Cell.Missing cell) {
        return "";
    }

    @Override
    public String blank(Cell.Empty cell) {
        return "";
    }
}
