package bsc.show.robust;

import bsc.formula.Basis;
import bsc.model.BadData;
import bsc.model.Bands;
import bsc.model.Period;
import bsc.model.Study;
import bsc.robust.Robustness;
import bsc.score.Scorecard;
import bsc.show.Format;
import bsc.show.Progress;
import bsc.show.figure.FigureFiles;
import bsc.show.figure.RobustFigureKind;
import bsc.weight.Weighable;
import bsc.weight.Weights;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How firmly the class of a study's total stands, in the format asked for. */
public final class RobustReport {
    private static final int DRAWINGS = 4;

    private RobustReport() {
    }

    /**
     * @param period  or null for the one that the study assesses
     * @param weights of the indicators; the study's own where none are given
     * @throws BadData when the study has no such period or an indicator has no score
     */
    public static Robustness of(Study study, String period, Basis basis, Optional<Weights> weights, Bands scale,
                                Robustness.Question question) {
        String chosen = period == null ? study.assessed() : period;
        if (study.period(chosen).isEmpty()) {
            throw new BadData("--period: '" + chosen + "' is not a period of " + study.id() + "; periods are: "
                    + study.periods().stream().map(Period::name).collect(Collectors.joining(", ")));
        }
        Scorecard card = Robustness.card(study, chosen, basis);
        Progress progress = Progress.bar("drawing weightings", 100);
        double all = (double) DRAWINGS * question.draws();
        return Robustness.of(study, basis, card, weights.orElse(Weighable.of(card).own()), scale, question,
                done -> progress.accept((int) (100 * done / all)));
    }

    /** @param all true to list in text what changes nothing too */
    public static String in(Format format, Robustness robustness, boolean all) {
        return format == Format.TEXT ? RobustText.of(robustness, all) : RobustListing.of(robustness).in(format);
    }

    /** Writes the figures as SVG, PNG and HTML, all or none, and tells, one line a file, what was written, or why nothing was. */
    public static String write(Robustness robustness, Path folder, double width) {
        return FigureFiles.write(robustness, List.of(RobustFigureKind.values()), folder, width, 0, List.of(FigureFiles.Format.values()));
    }
}
