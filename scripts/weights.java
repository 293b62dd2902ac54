///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION Weights for perspectives or indicators: equal, by hand, AHP, best-worst, entropy, CRITIC, MEREC, each with its guards
//JAVA 17+
//JAVA_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC
//DEPS ../lib/Bsc.java

import bsc.show.Cli;
import bsc.show.weights.AhpCommand;
import bsc.show.weights.AuditCommand;
import bsc.show.weights.BestWorstCommand;
import bsc.show.weights.ByHandCommand;
import bsc.show.weights.CriticCommand;
import bsc.show.weights.EntropyCommand;
import bsc.show.weights.EqualCommand;
import bsc.show.weights.MerecCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

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
class weights implements Runnable {
    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "name a method: "
                + String.join(", ", spec.subcommands().keySet()));
    }

    public static void main(String... args) {
        Cli.main(new weights(), args);
    }
}
