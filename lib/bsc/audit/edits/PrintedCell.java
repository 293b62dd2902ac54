package bsc.audit.edits;

import bsc.model.Figure;
import bsc.model.Input;
import bsc.model.Occasion;
import bsc.model.Printed;

/** A place where the publication printed a number: an input, or a figure. */
public sealed interface PrintedCell {
    /** The measure or the figure. */
    String id();

    Occasion occasion();

    String where();

    Printed.Number printed();

    record OfInput(Input input) implements PrintedCell {
        @Override
        public String id() {
            return input.measure();
        }

        @Override
        public Occasion occasion() {
            return input.occasion();
        }

        @Override
        public String where() {
            return input.where();
        }

        @Override
        public Printed.Number printed() {
            return input.printed();
        }
    }

    /** @param figure one that prints a number */
    record OfFigure(Figure figure) implements PrintedCell {
        @Override
        public String id() {
            return figure.id();
        }

        @Override
        public Occasion occasion() {
            return figure.occasion();
        }

        @Override
        public String where() {
            return figure.where();
        }

        @Override
        public Printed.Number printed() {
            return (Printed.Number) figure.printed();
        }
    }
}
