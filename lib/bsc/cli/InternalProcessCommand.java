package bsc.cli;

import bsc.model.Perspective;
import picocli.CommandLine.Command;

/** {@code jbang internal-process}. */
@Command(name = "jbang internal-process", mixinStandardHelpOptions = true, version = Cli.VERSION,
        description = "The internal process perspective of a study: values, labels and scores per period.",
        footer = {"", "Examples:",
            "  jbang internal-process rs-unhas-2019",
            "  jbang internal-process rsud-makassar-2020-2022 --format csv"})
public final class InternalProcessCommand extends PerspectiveCommand {
    public InternalProcessCommand() {
        super(Perspective.INTERNAL_PROCESS);
    }
}
