package bsc.cli;

import bsc.model.Perspective;
import picocli.CommandLine.Command;

/** {@code jbang learning-growth}. */
@Command(name = "jbang learning-growth", mixinStandardHelpOptions = true, version = Cli.VERSION,
        description = "The learning and growth perspective of a study: values, labels and scores per period.",
        footer = {"", "Examples:",
            "  jbang learning-growth rs-unhas-2019",
            "  jbang learning-growth rsud-makassar-2020-2022 --format csv"})
public final class LearningGrowthCommand extends PerspectiveCommand {
    public LearningGrowthCommand() {
        super(Perspective.LEARNING_AND_GROWTH);
    }
}
