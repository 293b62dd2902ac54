package bsc.audit.edits;

import bsc.formula.Arithmetic;
import bsc.model.Printed;
import bsc.model.Sign;
import java.util.Optional;

/** What must hold, with the numbers put in. */
public sealed interface Statement {
    /** Both sides of a relation. */
    record OfRelation(Arithmetic.PutIn left, Sign sign, Arithmetic.PutIn right) implements Statement {
    }

    /** A figure and its arithmetic, where it has a formula. */
    record OfFigure(Optional<Arithmetic.PutIn> arithmetic, Printed.Number number) implements Statement {
    }
}
