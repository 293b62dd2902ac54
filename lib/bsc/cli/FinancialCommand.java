package bsc.cli;

import bsc.model.Perspective;
import picocli.CommandLine.Command;

/** {@code jbang financial}. */
@Command(name = "jbang financial", mixinStandardHelpOptions = true, version = Cli.VERSION,
        description = "The financial perspective of a study: values, labels and scores per period.",
        footer = {"", "Examples:",
            "  jbang financial rsud-makassar-2020-2022",
            "  jbang financial rs-unhas-2019 --format csv"})
public final class FinancialCommand extends PerspectiveCommand {
    public FinancialCommand() {
        super(Perspective.FINANCIAL);
    }
}
