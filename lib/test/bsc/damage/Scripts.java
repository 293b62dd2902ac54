package bsc.damage;

import bsc.cli.BedsCommand;
import bsc.cli.CheckCommand;
import bsc.cli.CustomerCommand;
import bsc.cli.FinancialCommand;
import bsc.cli.ImproveCommand;
import bsc.cli.InternalProcessCommand;
import bsc.cli.LearningGrowthCommand;
import bsc.cli.NewCommand;
import bsc.cli.PlotCommand;
import bsc.cli.ReproduceCommand;
import bsc.cli.RobustCommand;
import bsc.cli.ScorecardCommand;
import bsc.cli.StandardsCommand;
import bsc.cli.SurveyCommand;
import bsc.cli.WeightsCommand;
import java.io.PrintStream;
import java.util.Map;
import java.util.function.Supplier;

/** The commands, run in this Java machine. */
public final class Scripts {
    private static final Map<String, Supplier<Object>> COMMANDS = Map.ofEntries(
            Map.entry("reproduce", ReproduceCommand::new),
            Map.entry("financial", FinancialCommand::new),
            Map.entry("customer", CustomerCommand::new),
            Map.entry("internal-process", InternalProcessCommand::new),
            Map.entry("learning-growth", LearningGrowthCommand::new),
            Map.entry("scorecard", ScorecardCommand::new),
            Map.entry("improve", ImproveCommand::new),
            Map.entry("new", NewCommand::new),
            Map.entry("check", CheckCommand::new),
            Map.entry("robust", RobustCommand::new),
            Map.entry("plot", PlotCommand::new),
            Map.entry("weights", WeightsCommand::new),
            Map.entry("standards", StandardsCommand::new),
            Map.entry("survey", SurveyCommand::new),
            Map.entry("beds", BedsCommand::new));

    private Scripts() {
    }

    /** A new command, as it is before anything was typed. */
    public static Object command(String name) {
        return COMMANDS.get(name).get();
    }

    /** Is this script's command in the library? */
    public static boolean isCommand(String name) {
        return COMMANDS.containsKey(name);
    }

    /** A command takes standard output and error for itself: one at a time, and then they are as before. */
    public static synchronized <T> T alone(Supplier<T> command) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        try {
            return command.get();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
