package bsc.cli;

import bsc.model.BadData;
import bsc.model.Sentence;
import bsc.model.Study;
import bsc.view.GivenWeightsView;
import bsc.weight.IndicatorWeights;
import bsc.weight.Weights;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code weights equal}. */
@Command(name = "equal", mixinStandardHelpOptions = true,
        description = "The same weight for each indicator of a study, or for each perspective, shared equally inside it.",
        footer = {"", "Examples:", "  jbang weights equal --study rs-unhas-2019",
            "  jbang weights equal --study rs-unhas-2019 --per perspective --format csv > weights.csv"})
public final class EqualCommand implements Callable<Integer> {
    /** What gets the same weight. */
    enum Per {
        INDICATOR, PERSPECTIVE
    }

    @Option(names = "--per", paramLabel = "WHAT", defaultValue = "indicator",
            description = "indicator or perspective (default: ${DEFAULT-VALUE}).")
    private Per per;

    @Mixin
    private WeightsOptions options;

    @Override
    public Integer call() {
        Study study = options.study().orElseThrow(() -> new BadData(Sentence.of("equal weights need --study, whose indicators they "
                + "weigh")));
        Weights weights = per == Per.INDICATOR ? IndicatorWeights.equalPerIndicator(study.indicators())
                : IndicatorWeights.equalPerPerspective(study.indicators());
        return options.tell(GivenWeightsView.equal(study, weights, options.words()));
    }
}
