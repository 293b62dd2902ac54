package bsc.draw;

import bsc.audit.Audit;
import bsc.model.Choice;
import bsc.say.Words;
import java.util.function.BiFunction;

/** The figures that can be drawn of a study. */
public enum FigureKind implements Choice {
    PERFORMANCE_LINE("performance-line", PerformanceLineFigure::of),
    PERSPECTIVES("perspectives", PerspectivesFigure::of),
    SCORES("scores", ScoresFigure::of),
    TRENDS("trends", TrendsFigure::of),
    BARBER_JOHNSON("barber-johnson", BarberJohnsonFigure::of),
    WATERFALL("waterfall", WaterfallFigure::of),
    DIFFERENCES("differences", DifferencesFigure::of),
    POINTS("points", PointsFigure::of);

    private final String word;
    private final BiFunction<Audit, FigureWords, DrawnOrNot> draft;

    FigureKind(String word, BiFunction<Audit, FigureWords, DrawnOrNot> draft) {
        this.word = word;
        this.draft = draft;
    }

    @Override
    public String word() {
        return word;
    }

    /** The figure of this kind from a study's audit. */
    public DrawnOrNot of(Audit audit, Words words) {
        return draft.apply(audit, new FigureWords(words));
    }

    /** The same in the language that is set for good. */
    public DrawnOrNot of(Audit audit) {
        return draft.apply(audit, FigureWords.ofReader());
    }
}
