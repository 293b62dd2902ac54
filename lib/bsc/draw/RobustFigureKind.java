package bsc.draw;

import bsc.model.Choice;
import bsc.robust.Robustness;
import java.util.function.Function;

/** The figures about how firmly the class of a total stands. */
public enum RobustFigureKind implements Choice {
    TORNADO("tornado", "how far one score, or one perspective, can move the total", TornadoFigure::of),
    TOTALS("totals", "the totals of drawn weightings over the class bounds", TotalsFigure::of),
    SIMPLEX("simplex", "the class for every weighting of the perspectives", SimplexFigure::of);

    private final String word;
    private final String meaning;
    private final Function<Robustness, DrawnOrNot> draft;

    RobustFigureKind(String word, String meaning, Function<Robustness, DrawnOrNot> draft) {
        this.word = word;
        this.meaning = meaning;
        this.draft = draft;
    }

    @Override
    public String word() {
        return word;
    }

    public String meaning() {
        return meaning;
    }

    /** The figure of this kind from the answers about a study. */
    public DrawnOrNot of(Robustness robustness) {
        return draft.apply(robustness);
    }
}
