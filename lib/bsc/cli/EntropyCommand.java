package bsc.cli;

import bsc.weight.DataMethod;
import bsc.weight.LowerIsBetter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code weights entropy}. */
@Command(name = "entropy", mixinStandardHelpOptions = true,
        description = "Weighs criteria by entropy: the more evenly alternatives share a criterion, the less it weighs. Numbers "
                + "must not be negative.",
        footer = {"", "Examples:", "  jbang weights entropy data/weights/attendance-software.csv",
            "  jbang weights entropy data/weights/attendance-software.csv --lower reversed"})
public final class EntropyCommand extends DataCommand {
    @Mixin
    private LowerOption lower;

    public EntropyCommand() {
        super(DataMethod.ENTROPY);
    }

    @Override
    LowerIsBetter lower() {
        return lower.or(LowerIsBetter.AS_IS);
    }
}
