package bsc.audit.edits;

import bsc.formula.Reading;
import bsc.model.Figure;
import bsc.model.Input;
import bsc.model.Occasion;
import bsc.model.Printed;
import bsc.model.Sign;
import bsc.model.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What must hold between printed numbers: a relation, or the arithmetic of a figure.
 *
 * @param id     the relation or the figure
 * @param cells  the numbers that take part
 * @param sides  both sides, as the numbers are read
 * @param broken true when it does not hold as printed
 */
public record Check(String id, Occasion occasion, boolean relation, List<PrintedCell> cells, Sides sides, Sign sign, boolean broken) {
    public Check {
        cells = List.copyOf(cells);
    }

    /** What a check compares. */
    public interface Sides {
        /** Left less right; empty where a side is missing or undefined. */
        Optional<Value.Known> difference(Reading reading);

        /** The greater side without its sign, every number at its face; zero where a side is missing or undefined. */
        BigDecimal size(Reading reading);

        /** Both sides with the numbers put in. */
        Statement statement(Reading reading);
    }

    /** Every number as printed, but for a few. */
    public static final class Edited implements Reading.Prints {
        private final Map<Object, Printed.Number> numbers = new IdentityHashMap<>();

        Edited() {
        }

        private Edited(Edited others, PrintedCell cell, Printed.Number number) {
            numbers.putAll(others.numbers);
            numbers.put(cell instanceof PrintedCell.OfInput input ? input.input() : ((PrintedCell.OfFigure) cell).figure(), number);
        }

        Edited with(PrintedCell cell, Printed.Number number) {
            return new Edited(this, cell, number);
        }

        @Override
        public Printed.Number of(Input input) {
            return numbers.getOrDefault(input, input.printed());
        }

        @Override
        public Printed.Number of(Figure figure) {
            Printed.Number number = numbers.get(figure);
            return number == null ? (Printed.Number) figure.printed() : number;
        }
    }

    /**
     * True when the sides may compare as they must, every number read as rounded, or every number as cut. What prints
     * so when it was rounded prints so when it may have been cut, so that the wider sets decide wherever a side is
     * defined over them.
     */
    public boolean holds(Reading.Prints prints) {
        Reading reading = Reading.ORDINARY.withPrints(prints);
        return sides.difference(reading.withSet(Printed.Number::roundedOrCut)).or(() -> sides.difference(reading))
                .filter(d -> sign.mayHold(d.range())).isPresent();
    }

    /** Left less right, every number at its face. */
    Optional<BigDecimal> residual(Reading.Prints prints) {
        return sides.difference(Reading.ORDINARY.withPrints(prints)).map(Value.Known::centre);
    }

    /**
     * To how many digits the check pins one of its numbers: those of the greater side above the width of the sets that
     * are compared, or above the last digit that is printed. None when one side need only lie below the other.
     */
    int digits(Reading.Prints prints) {
        Reading reading = Reading.ORDINARY.withPrints(prints);
        return sign != Sign.EQUAL ? 0 : sides.difference(reading).map(d -> {
            BigDecimal last = cells.stream().map(c -> c.printed().lastDigit()).min(BigDecimal::compareTo).orElseThrow();
            BigDecimal width = d.range().width().max(last);
            BigDecimal size = sides.size(reading);
            return size.compareTo(width) < 0 ? 0 : size.divide(width, 0, RoundingMode.DOWN).precision();
        }).orElse(0);
    }
}
