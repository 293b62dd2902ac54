package bsc.audit.edits;

import bsc.formula.Reading;
import bsc.model.Figure;
import bsc.model.Input;
import bsc.model.Printed;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Reads every number as it stands and keeps which were read, each once. */
public final class Reads implements Reading.Prints {
    private final Map<Object, PrintedCell> seen = new IdentityHashMap<>();
    private final List<PrintedCell> cells = new ArrayList<>();

    public List<PrintedCell> cells() {
        return List.copyOf(cells);
    }

    private void add(Object source, PrintedCell cell) {
        if (seen.put(source, cell) == null) {
            cells.add(cell);
        }
    }

    @Override
    public Printed.Number of(Input input) {
        add(input, new PrintedCell.OfInput(input));
        return input.printed();
    }

    @Override
    public Printed.Number of(Figure figure) {
        add(figure, new PrintedCell.OfFigure(figure));
        return (Printed.Number) figure.printed();
    }
}
