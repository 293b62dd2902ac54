package bsc.write;

import java.io.Console;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntSupplier;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What standard output is written on. Its width is COLUMNS where that is set, else the terminal's, else 100 where the
 * output goes to a file or another program.
 */
public final class Terminal {
    static final int PIPED = 100;
    private static final int NARROWEST = 20;

    private Terminal() {
    }

    /** A writer for standard output as it is now; NO_COLOR and CLICOLOR_FORCE are respected. */
    public static TextWriter writer() {
        return new TextWriter(width(), Ansi.AUTO.enabled());
    }

    public static int width() {
        return width(System.getenv(), isTerminal(), () -> CommandSpec.create().usageMessage().autoWidth(true).width());
    }

    /** @param measured the columns of the terminal, asked only where they are needed */
    static int width(Map<String, String> environment, boolean terminal, IntSupplier measured) {
        String columns = environment.getOrDefault("COLUMNS", "").strip();
        if (columns.matches("[1-9][0-9]{0,4}")) {
            return Math.max(NARROWEST, Integer.parseInt(columns));
        }
        return terminal ? Math.max(NARROWEST, measured.getAsInt()) : PIPED;
    }

    /** Java knows it only where standard input is a terminal too; Linux tells what descriptor 1 is. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console != null && isTerminal(console)) {
            return true;
        }
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** From Java 22 on there is a console always, and it says whether it is a terminal. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
