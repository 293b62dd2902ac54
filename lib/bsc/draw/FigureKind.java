package bsc.draw;

import bsc.audit.Audit;
import bsc.model.Choice;
import java.util.function.Function;

/** The figures that can be drawn of a study. */
public enum FigureKind implements Choice {
    PERFORMANCE_LINE("performance-line", "the total, in every assignment of scores, and the classes it may fall in", PerformanceLineFigure::of),
    PERSPECTIVES("perspectives", "the score of each perspective", PerspectivesFigure::of),
    SCORES("scores", "heat map of the score of each indicator in each period", ScoresFigure::of),
    TRENDS("trends", "each indicator over the periods, with the range of its standard", TrendsFigure::of),
    BARBER_JOHNSON("barber-johnson", "turnover interval against length of stay, with the efficient region", BarberJohnsonFigure::of),
    WATERFALL("waterfall", "from the scores of the indicators to the total", WaterfallFigure::of),
    DIFFERENCES("differences", "published minus recomputed, in units of the last printed digit", DifferencesFigure::of),
    POINTS("points", "points awarded of the maximum, per sub-aspect", PointsFigure::of);

    private final String word;
    private final String meaning;
    private final Function<Audit, DrawnOrNot> draft;

    FigureKind(String word, String meaning, Function<Audit, DrawnOrNot> draft) {
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

    /** The figure of this kind from a study's audit. */
    public DrawnOrNot of(Audit audit) {
        return draft.apply(audit);
    }
}
