package bsc.audit;

import bsc.formula.Basis;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.model.Figure;
import bsc.model.PrintedKind;
import bsc.model.Occasion;
import bsc.model.Printed;
import bsc.score.Scorecard;
import bsc.score.Scorecards;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The scorecards of a study, one for each period, span or part of one; each is made once, when it is first asked for. */
final class Cards {
    private final Quantities quantities;
    private final Map<Occasion, Scorecard> printed = new HashMap<>();
    private final Map<Occasion, List<Figure>> averages = new HashMap<>();
    private final Map<Occasion, Scorecard> recomputed = new HashMap<>();

    Cards(Quantities quantities) {
        this.quantities = quantities;
        quantities.study().figures().stream().filter(f -> f.kind() == PrintedKind.AVERAGE && f.printed() instanceof Printed.Number)
                .forEach(f -> averages.computeIfAbsent(f.occasion(), o -> new ArrayList<>()).add(f));
    }

    /** The average scores that are printed for an occasion, in the order of printing. */
    List<Figure> averages(Occasion occasion) {
        return averages.getOrDefault(occasion, List.of());
    }

    Quantities quantities() {
        return quantities;
    }

    /** With the labels that the study printed; where it printed none, those of its printed values. */
    Scorecard printed(Occasion occasion) {
        return printed.computeIfAbsent(occasion, o -> Scorecards.of(quantities, o, Reading.ORDINARY));
    }

    /** With every value recomputed from the inputs and every label from its bands. */
    Scorecard recomputed(Occasion occasion) {
        return recomputed.computeIfAbsent(occasion,
                o -> Scorecards.of(quantities, o, Reading.ORDINARY.withBasis(Basis.RECOMPUTED)));
    }
}
