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
    private final Map<Object, Cell> seen = new IdentityHashMap<>();
    private final List<Cell> cells = new ArrayList<>();

    public List<Cell> cells() {
        return List.copyOf(cells);
    }

    private void add(Object source, Cell cell) {
        if (seen.put(source, cell) == null) {
            cells.add(cell);
        }
    }

    @Override
    public Printed.Number of(Input input) {
        add(input, new Cell.OfInput(input));
        return input.printed();
    }

    @Override
    public Printed.Number of(Figure figure) {
        add(figure, new Cell.OfFigure(figure));
        return (Printed.Number) figure.printed();
    }
}
