package bsc.show;

import bsc.audit.edits.Statement;
import bsc.formula.Arithmetic;
import bsc.formula.Decimals;
import java.util.stream.Collectors;

/** How a number comes about, in signs and words. */
public final class ArithmeticText {
    private ArithmeticText() {
    }

    /** As in 1452 + 116 = 1568. */
    public static String of(Statement statement) {
        if (statement instanceof Statement.OfRelation sides) {
            return of(sides.left()) + " " + sides.sign().word() + " " + of(sides.right());
        }
        Statement.OfFigure figure = (Statement.OfFigure) statement;
        return figure.arithmetic().map(a -> of(a) + " = ").orElse("") + Decimals.shortest(figure.number().value());
    }

    static String of(Arithmetic arithmetic) {
        if (arithmetic instanceof Arithmetic.PutIn putIn) {
            return putIn.term().written(name -> putIn.numbers().containsKey(name) ? Decimals.shortest(putIn.numbers().get(name)) : name.id());
        }
        if (arithmetic instanceof Arithmetic.FirstPrinted first) {
            return "first printed as " + first.text() + " in " + first.where();
        }
        if (arithmetic instanceof Arithmetic.OfParts of) {
            return of.how().word() + " of " + of.parts() + " parts";
        }
        return arithmetic instanceof Arithmetic.OfPeriods of ? of.values().stream().map(v -> v.map(Decimals::shortest).orElse("?"))
                .collect(Collectors.joining(", ", of.how().word() + "(", ")")) : ((Arithmetic.ByFormula) arithmetic).formula();
    }
}
