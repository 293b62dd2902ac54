package bsc.cli;

import bsc.weight.DataMethod;
import bsc.weight.LowerIsBetter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code weights critic}. */
@Command(name = "critic", mixinStandardHelpOptions = true,
        description = "Weighs criteria by CRITIC: the more alternatives differ on a criterion and the less it moves with the "
                + "others, the more it weighs.",
        footer = {"", "Examples:", "  jbang weights critic data/weights/attendance-software.csv",
            "  jbang weights critic data/weights/attendance-software.csv --lower as-is"})
public final class CriticCommand extends DataCommand {
    @Mixin
    private LowerOption lower;

    public CriticCommand() {
        super(DataMethod.CRITIC);
    }

    @Override
    LowerIsBetter lower() {
        return lower.or(LowerIsBetter.REVERSED);
    }
}
