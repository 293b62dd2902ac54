package bsc.audit;

import bsc.formula.Quantities;
import bsc.formula.Term;
import bsc.model.Figure;
import bsc.model.Printed;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges a word that repeats another: both must be able to stand for the same label. */
final class RestatementJudge {
    private final Quantities quantities;

    RestatementJudge(Quantities quantities) {
        this.quantities = quantities;
    }

    Finding judge(Figure figure) {
        Optional<Figure> first = quantities.formula(figure).map(f -> f.term())
                .filter(Term.Name.class::isInstance).flatMap(n -> quantities.figure(((Term.Name) n).id()));
        if (first.isEmpty() || first.get().printed() instanceof Printed.Number) {
            return Finding.cannotBeJudged(figure, new Reason.NoWordToRepeat(figure.formula()));
        }
        Set<String> here = quantities.study().labelsOf(figure.printed());
        Set<String> there = quantities.study().labelsOf(first.get().printed());
        String text = first.get().printed().text();
        return Finding.plain(figure, here.stream().anyMatch(there::contains), new Recomputed.Labels(List.of(text)),
                new Reason.PrintedBefore(first.get().where(), text));
    }
}
