package bsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.Repository;
import bsc.damage.Scripts;
import bsc.model.BadData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import picocli.CommandLine;

/** How every command ends: with a status, and where something is wrong with one sentence. */
@ResourceLock(Command.BUILDS)
class CliTest {
    @CommandLine.Command(name = "does")
    static class Does implements Callable<Integer> {
        private final Callable<Integer> what;

        @CommandLine.Parameters(paramLabel = "STUDY")
        String study;

        @CommandLine.Option(names = "--period")
        String period;

        @CommandLine.Option(names = "--width")
        double width;

        @CommandLine.Option(names = "--rows")
        int rows;

        @CommandLine.Option(names = "--count")
        Optional<Integer> count;

        @CommandLine.Option(names = "--seed")
        long seed;

        Does(Callable<Integer> what) {
            this.what = what;
        }

        @Override
        public Integer call() throws Exception {
            return what.call();
        }
    }

    private static Command.Result does(Callable<Integer> what, String... arguments) {
        return Command.inside(new Does(what), arguments.length == 0 ? List.of("x") : List.of(arguments));
    }

    private static int deep(int n) {
        return deep(n + 1) + 1;
    }

    @Test
    void everythingThatIsThrownIsOneSentence() {
        String report = " Please report it, with the command that you typed and its data, in the issues of the repository that this program comes from.";
        Command.Result deep = does(() -> deep(0));
        assertEquals(1, deep.status());
        assertTrue(deep.err().startsWith("This should not have happened: java.lang.StackOverflowError (bsc.cli.CliTest.deep("), deep.err());
        assertTrue(deep.err().endsWith(report) && deep.err().lines().count() == 1, deep.err());
        Command.Result full = does(() -> {
            throw new OutOfMemoryError("Java heap space");
        });
        assertEquals(1, full.status());
        assertTrue(full.err().startsWith("The memory of the Java machine (") && full.err().endsWith(report), full.err());
        for (Throwable each : List.of(new AssertionError("x"), new NoClassDefFoundError("bsc/X"), new IllegalStateException())) {
            Command.Result result = does(() -> {
                CliTest.<RuntimeException>raise(each);
                return 0;
            });
            assertEquals(1, result.status());
            assertTrue(result.err().startsWith("This should not have happened: " + each + " (") && result.err().endsWith(report), result.err());
        }
        assertEquals(2, does(() -> Path.of("a\0b").getNameCount()).status());
        assertEquals("'a\u2400b' cannot be a path: Nul character not allowed", does(() -> Path.of("a\0b").getNameCount()).err());
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void raise(Throwable e) throws T {
        throw (T) e;
    }

    @Test
    void aMessageIsShortAndSteersNoTerminal() {
        Command.Result result = does(() -> {
            throw new BadData("a.csv:7: column value: '" + "9".repeat(300_000) + "' has too many digits\nand \u001b[31mred\u0007 \u202eback");
        });
        assertEquals(2, result.status());
        List<String> lines = result.err().lines().toList();
        assertTrue(lines.get(0).startsWith("a.csv:7: column value: '999"), lines.get(0));
        assertTrue(lines.get(0).endsWith("9' has too many digits") && lines.get(0).length() < 1000, lines.get(0));
        assertTrue(lines.get(0).contains("9[... 299145 characters left out ...]9"), lines.get(0));
        assertEquals("and \u241b[31mred\u2407 <U+202E>back", lines.get(1));
    }

    @Test
    void anEmptyArgumentIsRefused() {
        assertEquals("argument 1 is empty; leave it out, or write what is meant", does(() -> 0, "").err());
        assertEquals("argument 3 is empty (after --period); leave it out, or write what is meant", does(() -> 0, "x", "--period", " ").err());
        assertEquals("--period= is empty; leave it out, or write what is meant", does(() -> 0, "x", "--period=").err());
        assertEquals("Age= is empty; leave it out, or write what is meant", does(() -> 0, "x", "--below", "Age=").err());
        assertEquals(2, does(() -> 0, "").status());
    }

    @Test
    void anUnknownOptionIsToldBeforeWhatIsMissing() {
        assertEquals("Unknown option: '--nope'", does(() -> 0, "--nope").err().lines().findFirst().orElse(""));
        assertEquals("Unknown option: '--nope=3'", does(() -> 0, "--period", "-1", "--nope=3").err().lines().findFirst().orElse(""));
        assertEquals("Missing required parameter: 'STUDY'", does(() -> 0, "--period", "-1").err().lines().findFirst().orElse(""));
        assertEquals(2, does(() -> 0, "--nope").status());
    }

    @Test
    void aNumberThatIsNoneIsToldInPlainWords() {
        for (String typed : List.of("10,5", "x", "1 000", "0x", "--5", "NaN", "Infinity", "1d", "\u0663", "\uff13")) {
            assertEquals("Invalid value for option '--width': '" + typed + "' is not a number; write digits, with a decimal point before decimals",
                    does(() -> 0, "x", "--width=" + typed).err().lines().findFirst().orElse(""));
        }
        for (String typed : List.of("1e400", "-1e400", "1e309")) {
            assertEquals("Invalid value for option '--width': '" + typed + "' is too large to be computed with",
                    does(() -> 0, "x", "--width=" + typed).err().lines().findFirst().orElse(""));
        }
        for (String option : List.of("--rows", "--count", "--seed")) {
            for (String typed : List.of("1.5", "1,000", "x", "1e3", "99999999999999999999", "\u0663", "\uff13")) {
                Command.Result result = does(() -> 0, "x", option + "=" + typed);
                assertEquals("Invalid value for option '" + option + "': '" + typed + "' is not a whole number that fits; write digits alone",
                        result.err().lines().findFirst().orElse(""));
                assertEquals(2, result.status());
            }
        }
        for (String typed : List.of("x", "0x10", "NaN", "\u0663")) {
            assertEquals("Invalid value for option '--widest': '" + typed + "' is not a number; write digits, with a decimal point before decimals",
                    Command.inside(new bsc.cli.AhpCommand(), List.of("f.csv", "--widest=" + typed)).err().lines().findFirst().orElse(""));
        }
        for (String option : List.of("--width", "--concentration")) {
            assertEquals("Invalid value for option '" + option + "': '1e400' is too large to be computed with",
                    Command.inside(new bsc.cli.RobustCommand(), List.of("rs-unhas-2019", option + "=1e400")).err().lines().findFirst().orElse(""));
            assertEquals("Invalid value for option '" + option + "': 'NaN' is not a number; write digits, with a decimal point before decimals",
                    Command.inside(new bsc.cli.RobustCommand(), List.of("rs-unhas-2019", option + "=NaN")).err().lines().findFirst().orElse(""));
        }
        assertEquals(0, does(() -> 0, "x", "--width=10.5", "--rows=-3", "--count=7", "--seed=9000000000000000000").status());
    }

    private static Command.Result onto(OutputStream out, int status) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        return new Command.Result(Scripts.alone(() -> Cli.run(new Does(() -> {
            System.out.print("1234567890");
            return status;
        }), out, new PrintStream(err, true, StandardCharsets.UTF_8), "x")), "", err.toString(StandardCharsets.UTF_8));
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }

    @Test
    void standardOutputThatCannotBeWrittenIsAFailure() {
        Command.Result full = onto(failing("No space left on device"), 0);
        assertEquals("Standard output cannot be written (No space left on device): what was written is not whole.\n", full.err());
        assertEquals(1, full.status());
        assertEquals(2, onto(failing("No space left on device"), 2).status());
        assertEquals(new Command.Result(141, "", ""), onto(failing("Broken pipe"), 0));
        assertEquals(0, onto(OutputStream.nullOutputStream(), 0).status());
    }

    /** The real thing: a device that is full, and a reader that goes after one line. */
    @Test
    void aFullDeviceIsToldAndAClosedPipeIsQuiet() {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full on this system");
        String reproduce = "'" + Repository.root().resolve("jbang") + "' reproduce --format csv";
        for (String redirected : List.of("", " --help")) {
            Command.Result full = Command.run(Repository.root(), Map.of(), List.of("sh", "-c", reproduce + redirected + " > /dev/full"));
            assertEquals("Standard output cannot be written (No space left on device): what was written is not whole.", full.message());
            assertEquals(1, full.status());
        }
        Command.Result read = Command.run(Repository.root(), Map.of(), List.of("sh", "-c", "{ " + reproduce + "; echo $? >&2; } | head -n 1"));
        assertEquals("141", read.message());
        assertTrue(read.out().startsWith("study,figure,"));
        assertFalse(read.out().contains("\n\n"));
    }
}
