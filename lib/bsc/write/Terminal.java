package bsc.write;

import java.io.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
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
        return new TextWriter(width(), Ansi.AUTO.enabled(), signs("stdout", true, isTerminal(), System::getProperty));
    }

    /**
     * What is written to standard output in UTF-8, in the character set of its console.
     *
     * @param text whether it is a form for people; CSV, JSON and pages stay in UTF-8 wherever a program reads them
     */
    public static OutputStream output(OutputStream standardOut, boolean text) {
        return signs("stdout", text, isTerminal(), System::getProperty).over(standardOut);
    }

    /** The same for standard error. */
    public static OutputStream messages(OutputStream standardError) {
        boolean own = System.getProperty("stderr.encoding") != null || System.getProperty("sun.stderr.encoding") != null;
        return signs(own ? "stderr" : "stdout", true, isTerminal(), System::getProperty).over(standardError);
    }

    /**
     * A console has a character set of its own, which Java knows (until Java 18 by sun.stdout.encoding, which only a console
     * has); so has an output of which the user says it. A file and another program are given UTF-8 on every system.
     */
    static Signs signs(String stream, boolean text, boolean terminal, UnaryOperator<String> property) {
        String said = property.apply(stream + ".encoding");
        boolean byUser = said != null && !said.equalsIgnoreCase(property.apply("native.encoding"));
        String name = terminal || byUser && text ? said : null;
        name = name == null ? property.apply("sun." + stream + ".encoding") : name;
        return name == null ? Signs.ALL : new Signs(charset(name));
    }

    /** One that Java does not have shows ASCII, as every console does; 65001 is what Windows calls UTF-8. */
    private static Charset charset(String name) {
        try {
            return name.endsWith("65001") ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.US_ASCII;
        }
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
