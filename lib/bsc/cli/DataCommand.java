package bsc.cli;

import bsc.view.DataWeightsView;
import bsc.weight.DataMethod;
import bsc.weight.DecisionMatrix;
import bsc.weight.LowerIsBetter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the methods that weigh criteria by data have in common. */
abstract class DataCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A CSV: the first column names the alternatives (hospitals, years), the "
            + "others are criteria, and the row named direction says higher or lower for each.")
    private Path file;

    @Mixin
    private WeightsOptions options;

    private final DataMethod method;

    DataCommand(DataMethod method) {
        this.method = method;
    }

    abstract LowerIsBetter lower();

    @Override
    public final Integer call() {
        DecisionMatrix matrix = DecisionMatrix.read(options.grid(file));
        return options.tell(DataWeightsView.of(method, matrix, lower(), options.words()));
    }
}
