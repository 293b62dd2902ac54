package bsc.cli;

import bsc.view.GivenWeightsView;
import bsc.weight.GivenWeights;
import bsc.weight.IndicatorWeights;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code weights by-hand}. */
@Command(name = "by-hand", mixinStandardHelpOptions = true,
        description = {"Weights given by hand.", "FILE is a CSV with the columns name and weight. A weight is a number such as 0.25 or a "
                + "fraction such as 1/3, 0 or more; they must sum to 1."},
        footer = {"", "Examples:", "  jbang weights by-hand data/weights/perspectives-by-hand.csv --study rs-unhas-2019",
            "  jbang weights by-hand data/weights/awet-muda-narmada.csv --normalise --format csv > weights.csv"})
public final class ByHandCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A CSV with the columns name and weight.")
    private Path file;

    @Option(names = "--normalise", description = "Divide each weight by the sum, which need not be 1; the output says so.")
    private boolean normalise;

    @Mixin
    private WeightsOptions options;

    @Override
    public Integer call() {
        GivenWeights given = GivenWeights.read(options.grid(file), normalise);
        options.study().ifPresent(s -> given.effective(s.indicators(), IndicatorWeights.of(s.aggregation(), s.indicators())));
        return options.tell(GivenWeightsView.byHand(given, options.words()));
    }
}
