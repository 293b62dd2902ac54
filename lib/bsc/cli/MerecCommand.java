package bsc.cli;

import bsc.weight.DataMethod;
import bsc.weight.LowerIsBetter;
import picocli.CommandLine.Command;

/** {@code weights merec}. */
@Command(name = "merec", mixinStandardHelpOptions = true,
        description = "Weighs criteria by MEREC: the more the alternatives' performance changes when a criterion is removed, "
                + "the more it weighs. Numbers must be above 0.",
        footer = {"", "Examples:", "  jbang weights merec data/weights/attendance-software.csv",
            "  jbang weights merec data/weights/attendance-software.csv --format csv > weights.csv"})
public final class MerecCommand extends DataCommand {
    public MerecCommand() {
        super(DataMethod.MEREC);
    }

    @Override
    LowerIsBetter lower() {
        return LowerIsBetter.REVERSED;
    }
}
