package bsc.cli;

import bsc.view.BestWorstView;
import bsc.weight.BestWorst;
import bsc.weight.BestWorstGrid;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code weights bwm}. */
@Command(name = "bwm", mixinStandardHelpOptions = true,
        description = {"Weights by the best-worst method, linear model.", "FILE is a CSV with the columns criterion, best_to_others (how "
                + "many times as important the best criterion is as this one) and others_to_worst (how many times as important "
                + "this one is as the worst). The best and the worst are 1 against themselves."},
        footer = {"", "Examples:", "  jbang weights bwm data/weights/best-worst.csv",
            "  jbang weights bwm data/weights/best-worst.csv --format csv > weights.csv"})
public final class BestWorstCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A CSV with the columns criterion, best_to_others, others_to_worst.")
    private Path file;

    @Option(names = "--best", paramLabel = "NAME", description = "The best criterion; needed where several carry a 1.")
    private String best;

    @Option(names = "--worst", paramLabel = "NAME", description = "The worst criterion; needed where several carry a 1.")
    private String worst;

    @Mixin
    private ScaleOption scale;

    @Mixin
    private WeightsOptions options;

    @Override
    public Integer call() {
        BestWorst answers = BestWorstGrid.read(options.grid(file), Optional.ofNullable(best), Optional.ofNullable(worst),
                scale.scale());
        return options.tell(BestWorstView.of(answers, scale.scale(), options.words()));
    }
}
