package bsc.cli;

import bsc.model.Sentence;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code jbang beds}. */
@Command(name = "jbang beds", mixinStandardHelpOptions = true, version = Cli.VERSION, synopsisSubcommandLabel = "COMMAND",
        description = "Bed indicators: counted from a register of admissions; hospitals or wards compared; beds planned, and patient days forecast.",
        subcommands = {BedsCountCommand.class, BedsCompareCommand.class, BedsPlanCommand.class, BedsForecastCommand.class},
        footer = {"", "Examples:", "  jbang beds count data/examples/register --by ward,month", "  jbang beds compare data/examples/hospitals.csv",
            "  jbang beds plan data/examples/register --discharges 2600 --occupancy 80", "  jbang beds forecast data/examples/patient-days.csv", "  jbang beds count --help"})
public final class BedsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Sentence none = Sentence.of("name a command: {0}", String.join(", ", spec.subcommands().keySet()));
        throw new CommandLine.ParameterException(spec.commandLine(), none.toString(), new Mistyped(none), null, "");
    }
}
