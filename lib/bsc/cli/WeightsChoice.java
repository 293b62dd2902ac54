package bsc.cli;

import bsc.model.BadData;
import bsc.model.Sentence;
import bsc.model.Study;
import bsc.read.GridFile;
import bsc.robust.Level;
import bsc.view.WeightedScorecardView.Chosen;
import bsc.weight.GivenWeights;
import bsc.weight.IndicatorWeights;
import bsc.weight.Weights;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The weights that a command is told to use for a study: a file of weights by name, or a method. */
public final class WeightsChoice {
    private static final String EQUAL_INDICATORS = "equal-indicators";
    private static final String EQUAL_PERSPECTIVES = "equal-perspectives";
    private static final String OWN = "own";

    @Option(names = "--weights", paramLabel = "FILE|METHOD", description = "Weigh by a CSV with the columns name and weight "
            + "(names are perspectives, as in internal_process, or ids of indicators; such a file is what jbang weights "
            + "--format csv writes), or by equal-indicators, equal-perspectives or own (what the study's aggregation amounts to).")
    private String named;

    @Option(names = "--normalise", description = "Divide the weights of the file by their sum, which need not be 1; the output "
            + "says so.")
    private boolean normalise;

    @Option(names = "--decimal-comma", description = "The file of weights has numbers written 0,25 and semicolons between cells.")
    private boolean decimalComma;

    public boolean isMade() {
        return named != null;
    }

    /** @throws BadData when there is neither such a file nor such a method, or the weights do not fit the study */
    public Chosen of(Study study) {
        return switch (named) {
            case EQUAL_INDICATORS -> method(IndicatorWeights.equalPerIndicator(study.indicators()));
            case EQUAL_PERSPECTIVES -> method(IndicatorWeights.equalPerPerspective(study.indicators()));
            case OWN -> method(IndicatorWeights.of(study.aggregation(), study.indicators()));
            default -> file(study, Path.of(named));
        };
    }

    private static Chosen method(Weights weights) {
        return new Chosen(weights, weights.source(), Optional.empty(), Optional.empty());
    }

    private Chosen file(Study study, Path file) {
        if (!Files.exists(file)) {
            throw new BadData(Sentence.of("--weights: '{0}' is neither a file nor one of: {1}", named, String.join(", ",
                    List.of(EQUAL_INDICATORS, EQUAL_PERSPECTIVES, OWN))));
        }
        GivenWeights given = GivenWeights.read(GridFile.read(file, decimalComma), normalise);
        Weights inside = IndicatorWeights.of(study.aggregation(), study.indicators());
        return new Chosen(given.effective(study.indicators(), inside), given.weights().source(),
                Optional.of(IndicatorWeights.perPerspective(given.weights()) ? Level.PERSPECTIVES : Level.INDICATORS), given.renormalised());
    }
}
