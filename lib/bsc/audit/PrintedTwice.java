package bsc.audit;

import bsc.formula.Quantities;
import bsc.formula.Term;
import bsc.model.Figure;
import bsc.model.Printed;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Figures whose number is printed a second time, elsewhere: that both were misprinted alike is unlikely. */
final class PrintedTwice {
    private final Set<String> printedTwice = new HashSet<>();

    PrintedTwice(Quantities quantities, List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.figure().printed() instanceof Printed.Number number) {
                first(quantities, finding.figure()).filter(f -> f.printed() instanceof Printed.Number first
                        && first.value().compareTo(number.value()) == 0).ifPresent(f -> printedTwice.add(f.id()));
            }
        }
    }

    /** The figure that this one repeats: the one that its formula names, and nothing else. */
    private static Optional<Figure> first(Quantities quantities, Figure figure) {
        return quantities.formula(figure).map(f -> f.term()).filter(Term.Name.class::isInstance)
                .flatMap(name -> quantities.firstPrinted((Term.Name) name, figure.occasion()));
    }

    boolean repeats(Figure figure) {
        return printedTwice.contains(figure.id());
    }
}
