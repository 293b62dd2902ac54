package bsc.cli;

import bsc.model.Perspective;
import picocli.CommandLine.Command;

/** {@code jbang customer}. */
@Command(name = "jbang customer", mixinStandardHelpOptions = true, version = Cli.VERSION,
        description = "The customer perspective of a study: values, labels and scores per period.",
        footer = {"", "Examples:",
            "  jbang customer rs-unhas-2019",
            "  jbang customer rsud-makassar-2020-2022 --format csv"})
public final class CustomerCommand extends PerspectiveCommand {
    public CustomerCommand() {
        super(Perspective.CUSTOMER);
    }
}
