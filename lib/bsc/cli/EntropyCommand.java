package bsc.cli;

import bsc.weight.DataMethod;
import bsc.weight.LowerIsBetter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code weights entropy}. */
@Command(name = "entropy", mixinStandardHelpOptions = true,
        description = "Weighs criteria by entropy: the more evenly alternatives share a criterion, the less it weighs. Numbers "
                + "must not be negative.",
        footer = {"", "Examples:", "  jbang weights entropy data/weights/attendance-software.csv",
            "  jbang weights entropy data/weights/attendance-software.csv --lower reversed"})
public final class EntropyCommand extends DataCommand {
    @Option(names = "--lower", paramLabel = "WHAT", defaultValue = "as-is", converter = LowerOption.class,
            description = "What is done with columns where lower is better: as-is or reversed (default: ${DEFAULT-VALUE}). "
                    + "Publications differ, and the weights differ with them.")
    private LowerIsBetter lower;

    public EntropyCommand() {
        super(DataMethod.ENTROPY);
    }

    @Override
    LowerIsBetter lower() {
        return lower;
    }
}
