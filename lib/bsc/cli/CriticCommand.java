package bsc.cli;

import bsc.weight.DataMethod;
import bsc.weight.LowerIsBetter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code weights critic}. */
@Command(name = "critic", mixinStandardHelpOptions = true,
        description = "Weighs criteria by CRITIC: the more alternatives differ on a criterion and the less it moves with the "
                + "others, the more it weighs.",
        footer = {"", "Examples:", "  jbang weights critic data/weights/attendance-software.csv",
            "  jbang weights critic data/weights/attendance-software.csv --lower as-is"})
public final class CriticCommand extends DataCommand {
    @Option(names = "--lower", paramLabel = "WHAT", defaultValue = "reversed", converter = LowerOption.class,
            description = "What is done with columns where lower is better: as-is or reversed (default: ${DEFAULT-VALUE}). "
                    + "Publications differ, and the weights differ with them.")
    private LowerIsBetter lower;

    public CriticCommand() {
        super(DataMethod.CRITIC);
    }

    @Override
    LowerIsBetter lower() {
        return lower;
    }
}
