package bsc.cli;

import bsc.read.PrintedWeightsFile;
import bsc.view.WeightAuditView;
import bsc.weight.audit.WeightAudit;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code weights audit}. */
@Command(name = "audit", mixinStandardHelpOptions = true,
        description = {"Judges weights and pairwise judgements that somebody printed: a verdict for each number, with its "
                + "arithmetic, and whether the decision on consistency survives.", "FILE has the columns "
                + "what,row,column,printed,where: a line a number, as printed. What stands in the column what:", "judgement, "
                + "column_sum, normalised, row_sum, geometric_mean, weight, weight_sum, row_product, row_ratio, lambda_max, "
                + "consistency_index, random_index, consistency_ratio, decision (accept or reject). As much of it as is printed; "
                + "a list of weights will do. A judgement that is a whole number or a fraction such as 1/3 is exact, every other "
                + "number stands for the values that print so."},
        footer = {"", "Examples:", "  jbang weights audit data/weights/audit-leader.csv",
            "  jbang weights audit data/weights/audit-sragen.csv --decimal-comma",
            "  jbang weights audit my-weights.csv --format csv > verdicts.csv"})
public final class AuditCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "What was printed.")
    private Path file;

    @Option(names = "--decimal-comma", description = "Numbers are written 0,25.")
    private boolean decimalComma;

    @Mixin
    private ScaleOption scale;

    @Option(names = "--all", description = "List every number, also those that follow on the way to the weights.")
    private boolean all;

    @Mixin
    private FileOption out;

    @Mixin
    private Telling telling;

    @Override
    public Integer call() {
        WeightAudit audit = WeightAudit.of(PrintedWeightsFile.read(file, decimalComma, scale.scale()));
        WeightAuditView view = new WeightAuditView(audit, all, telling.words());
        out.tell(telling, view::doc, view::rows);
        return 0;
    }
}
