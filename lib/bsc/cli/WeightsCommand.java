package bsc.cli;

import bsc.model.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code jbang weights}. */
@Command(name = "jbang weights", mixinStandardHelpOptions = true, version = Cli.VERSION,
        synopsisSubcommandLabel = "METHOD",
        description = "Weights for the perspectives or the indicators of a scorecard by the methods of the field, each with the "
                + "checks that belong to it; and the audit of weights that others printed. With --format csv the output of a method is "
                + "a file of weights (name,weight) for jbang scorecard --weights.",
        subcommands = {EqualCommand.class, ByHandCommand.class, AhpCommand.class, BestWorstCommand.class, EntropyCommand.class,
            CriticCommand.class, MerecCommand.class, AuditCommand.class},
        footer = {"", "Examples:",
            "  jbang weights ahp data/weights/leader.csv",
            "  jbang weights bwm data/weights/best-worst.csv --format csv > weights.csv",
            "  jbang weights equal --study rs-unhas-2019 --per perspective",
            "  jbang weights audit data/weights/audit-leader.csv",
            "  jbang weights ahp --help"})
public final class WeightsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Speech speech;

    @Override
    public void run() {
        if (speech.isAsked()) {
            spec.commandLine().usage(spec.commandLine().getOut());
            return;
        }
        Sentence none = Sentence.of("name a method: {0}", String.join(", ", spec.subcommands().keySet()));
        throw new CommandLine.ParameterException(spec.commandLine(), none.toString(), new Mistyped(none), null, "");
    }
}
