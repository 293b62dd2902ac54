package bsc.show;

import bsc.model.BadData;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;

/**
 * Runs a command: results go to standard output in UTF-8 on every system, messages to standard error. Exit status 0
 * when it is done, 2 for wrong usage or data that broke its contract; never a stack trace.
 */
public final class Cli {
    public static final String VERSION = "Hospital Balanced Scorecard 0.1.0";

    private Cli() {
    }

    /** Runs the command and ends the Java machine with its exit status. */
    public static void main(Object command, String... args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(command, out, err, args);
        out.flush();
        System.exit(status);
    }

    /** Runs the command against the streams given and returns its exit status. */
    public static int run(Object command, PrintStream out, PrintStream err, String... args) {
        Locale.setDefault(Locale.ROOT);
        System.setOut(out);
        System.setErr(err);
        CommandLine line = new CommandLine(command);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(100);
        line.setOut(new java.io.PrintWriter(out, true));
        line.setErr(new java.io.PrintWriter(err, true));
        line.setExecutionExceptionHandler((e, failed, parsed) -> failure(e, err));
        return line.execute(args);
    }

    private static int failure(Exception e, PrintStream err) {
        if (e instanceof BadData) {
            err.println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        err.println("This should not have happened: " + e + " (" + e.getStackTrace()[0] + "). Please report it with "
                + "the command that you typed.");
        return CommandLine.ExitCode.SOFTWARE;
    }
}
