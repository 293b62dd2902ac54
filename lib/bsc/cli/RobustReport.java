package bsc.cli;

import bsc.formula.Basis;
import bsc.model.Bands;
import bsc.model.Study;
import bsc.robust.Robustness;
import bsc.score.Scorecard;
import bsc.draw.FigureFiles;
import bsc.draw.RobustFigureKind;
import bsc.say.Words;
import bsc.weight.Weighable;
import bsc.weight.Weights;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How firmly the class of a study's total stands, with a bar while weightings are drawn, and its figures. */
public final class RobustReport {
    private static final int DRAWINGS = 4;

    private RobustReport() {
    }

    /**
     * @param period  of the study
     * @param weights of the indicators; the study's own where none are given
     * @throws bsc.model.BadData when an indicator has no score
     */
    public static Robustness of(Study study, String period, Basis basis, Optional<Weights> weights, Bands scale,
                                Robustness.Question question) {
        Scorecard card = Robustness.card(study, period, basis);
        Progress progress = Progress.bar("drawing weightings", 100);
        double all = (double) DRAWINGS * question.draws();
        return Robustness.of(study, basis, card, weights.orElse(Weighable.of(card).own()), scale, question,
                done -> progress.accept((int) (100 * done / all)));
    }

    /** Writes the figures as SVG, PNG and HTML, all or none, and tells, one line a file, what was written, or why nothing was. */
    public static String write(Robustness robustness, Path folder, double width, Words words) {
        return FigureFiles.write(robustness, List.of(RobustFigureKind.values()), folder, width, 0, List.of(FigureFiles.Format.values()), words);
    }
}
