package bsc.draw;

import bsc.model.Choice;
import bsc.robust.Robustness;
import bsc.say.Words;
import java.util.function.BiFunction;

/** The figures about how firmly the class of a total stands. */
public enum RobustFigureKind implements Choice {
    TORNADO("tornado", TornadoFigure::of),
    TOTALS("totals", TotalsFigure::of),
    SIMPLEX("simplex", SimplexFigure::of);

    private final String word;
    private final BiFunction<Robustness, FigureWords, DrawnOrNot> draft;

    RobustFigureKind(String word, BiFunction<Robustness, FigureWords, DrawnOrNot> draft) {
        this.word = word;
        this.draft = draft;
    }

    @Override
    public String word() {
        return word;
    }

    /** The figure of this kind from the answers about a study. */
    public DrawnOrNot of(Robustness robustness, Words words) {
        return draft.apply(robustness, new FigureWords(words));
    }

    /** The same in the language that is set for good. */
    public DrawnOrNot of(Robustness robustness) {
        return draft.apply(robustness, FigureWords.ofReader());
    }
}
