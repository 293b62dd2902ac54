package bsc.cli;

import bsc.model.BadData;
import bsc.model.Sentence;
import bsc.model.Visible;
import bsc.say.Language;
import bsc.say.Messages;
import bsc.say.Program;
import bsc.write.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Runs a command: results go to standard output in UTF-8 on every system, or in the signs that a console has, messages to standard error. Exit status 0
 * when it is done, 2 for wrong usage or data that broke its contract, 1 for what is our fault and where standard output
 * cannot be written, 141 where its reader has gone, as a shell says of any program; never a stack trace.
 */
public final class Cli {
    public static final String VERSION = Program.VERSION;
    static final int UNREAD = 141;
    private static final Sentence NUMBER = Sentence.of("a number; write digits, with a decimal point before decimals");
    private static final Sentence WHOLE = Sentence.of("a whole number that fits; write digits alone");
    private static final Sentence REPORT = Sentence.of("Please report it, with the command that you typed and its data, in the issues of "
            + "the repository that this program comes from.");

    private Cli() {
    }

    /** Runs the command and ends the Java machine with its exit status. */
    public static void main(Object command, String... args) {
        System.exit(run(command, new FileOutputStream(FileDescriptor.out),
                new PrintStream(Terminal.messages(new FileOutputStream(FileDescriptor.err)), true, StandardCharsets.UTF_8), args));
    }

    /** Standard output, for what is written as it is made. */
    static Writer out() {
        return new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
    }

    /** Runs the command against the streams given and returns its exit status. */
    public static int run(Object command, OutputStream standardOut, PrintStream err, String... args) {
        Locale.setDefault(Locale.ROOT);
        WatchedOutput watched = new WatchedOutput(standardOut);
        PrintStream out = new PrintStream(Terminal.output(watched, OutputForm.isText(args)), false, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(err);
        int status = executed(command, out, err, args);
        out.flush();
        if (watched.isUnread()) {
            return UNREAD;
        }
        watched.failure().ifPresent(e -> err.println(said(Sentence.of("Standard output cannot be written ({0}): what was written is not whole.",
                Message.of(e.getMessage())), args)));
        return watched.failure().isPresent() && status == 0 ? CommandLine.ExitCode.SOFTWARE : status;
    }

    /** Nothing that is thrown passes: a stack that overflows or memory that is full is one sentence too. */
    private static int executed(Object command, PrintStream out, PrintStream err, String... args) {
        try {
            CommandLine line = new CommandLine(command);
            line.setCaseInsensitiveEnumValuesAllowed(true);
            HelpWords.in(Speech.of(args)).ifPresent(line::setResourceBundle);
            line.setUsageHelpWidth(Terminal.width());
            for (Class<Double> type : List.of(Double.class, double.class)) {
                line.registerConverter(type, typed -> number(typed, t -> finite(t).doubleValue(), NUMBER));
            }
            line.registerConverter(BigDecimal.class, typed -> number(typed, Cli::finite, NUMBER));
            for (Class<Integer> type : List.of(Integer.class, int.class)) {
                line.registerConverter(type, typed -> number(typed, Integer::valueOf, WHOLE));
            }
            for (Class<Long> type : List.of(Long.class, long.class)) {
                line.registerConverter(type, typed -> number(typed, Long::valueOf, WHOLE));
            }
            line.setOut(new PrintWriter(out, true));
            line.setErr(new PrintWriter(err, true));
            CommandLine.IParameterExceptionHandler misused = line.getParameterExceptionHandler();
            line.setParameterExceptionHandler((e, typed) -> misused.handleParseException(Misuse.in(language(typed), unknownOption(e, typed).orElse(e)), typed));
            line.setExecutionStrategy(parsed -> {
                handDown(parsed);
                return new CommandLine.RunLast().execute(parsed);
            });
            line.setExecutionExceptionHandler((e, failed, parsed) -> failure(e, err, args));
            Optional<Sentence> empty = emptyArgument(args);
            if (empty.isPresent()) {
                return failure(new BadData(empty.get()), err, args);
            }
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            err.println(said(Sentence.of("The memory of the Java machine ({0} MB) is not enough for this. Give it more with "
                    + "JAVA_TOOL_OPTIONS=-Xmx4g, or, where the data are not large, report it. {1}", Runtime.getRuntime().maxMemory() / (1 << 20),
                    REPORT), args));
            return CommandLine.ExitCode.SOFTWARE;
        } catch (Throwable e) {
            return failure(e, err, args);
        }
    }

    /** A language that is asked for before the name of a method is the method's too, as in {@code weights --lang id ahp FILE}. */
    private static void handDown(CommandLine.ParseResult parsed) {
        if (parsed.hasSubcommand() && parsed.hasMatchedOption("--lang") && !parsed.subcommand().hasMatchedOption("--lang")) {
            Object language = parsed.matchedOption("--lang").getValue();
            Optional.ofNullable(parsed.subcommand().commandSpec().findOption("--lang")).ifPresent(option -> option.setValue(language));
        }
    }

    /** In the language that is asked for; in English where what is asked for cannot be told. */
    private static String said(Sentence sentence, String... args) {
        return Messages.in(language(args)).of(sentence);
    }

    private static Language language(String... args) {
        try {
            return Speech.of(args);
        } catch (BadData e) {
            return Language.ENGLISH;
        }
    }

    /** Digits are those of ASCII, as in the data. */
    private static <N> N number(String typed, Function<String, N> read, Sentence what) {
        try {
            if (typed.chars().allMatch(c -> c < 0x80)) {
                return read.apply(typed);
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Mistyped(Sentence.of("'{0}' is not {1}", Visible.of(typed), what));
    }

    /** A number beyond the greatest double is told as it was typed, not as infinity. */
    private static BigDecimal finite(String typed) {
        BigDecimal number = new BigDecimal(typed);
        if (Double.isInfinite(number.doubleValue())) {
            throw new Mistyped(Sentence.of("'{0}' is too large to be computed with", Visible.of(typed)));
        }
        return number;
    }

    private static int failure(Throwable e, PrintStream err, String... args) {
        if (e instanceof BadData bad) {
            err.println(Message.of(bad.said(Messages.in(language(args))::of)));
            return CommandLine.ExitCode.USAGE;
        }
        if (e instanceof InvalidPathException path) {
            err.println(Message.of(said(Sentence.of("'{0}' cannot be a path: {1}", path.getInput(), path.getReason()), args)));
            return CommandLine.ExitCode.USAGE;
        }
        String where = e.getStackTrace().length == 0 ? "" : " (" + e.getStackTrace()[0] + ")";
        err.println(Message.of(said(Sentence.of("This should not have happened: {0}{1}. ", e, where), args)) + said(REPORT, args));
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** An empty argument is a variable of the shell that is not set: it never means all, none or the current folder. */
    private static Optional<Sentence> emptyArgument(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].isBlank()) {
                return Optional.of(i > 0 && args[i - 1].startsWith("--")
                        ? Sentence.of("argument {0} is empty (after {1}); leave it out, or write what is meant", i + 1, args[i - 1])
                        : Sentence.of("argument {0} is empty; leave it out, or write what is meant", i + 1));
            }
            boolean ofOption = args[i].startsWith("--") || i > 0 && args[i - 1].startsWith("--") && !args[i - 1].contains("=");
            if (ofOption && args[i].endsWith("=")) {
                return Optional.of(Sentence.of("{0} is empty; leave it out, or write what is meant", args[i]));
            }
        }
        return Optional.empty();
    }

    /** What is missing is told only when no option is misspelt, which is the likelier cause. */
    private static Optional<CommandLine.ParameterException> unknownOption(CommandLine.ParameterException e, String... args) {
        if (!(e instanceof CommandLine.MissingParameterException)) {
            return Optional.empty();
        }
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            boolean value = i > 0 && spec.findOption(args[i - 1]) != null && spec.findOption(args[i - 1]).arity().min() > 0;
            if (args[i].startsWith("-") && !value && spec.findOption(args[i].replaceFirst("=.*", "")) == null) {
                unknown.add(args[i]);
            }
        }
        return unknown.isEmpty() ? Optional.empty() : Optional.of(new CommandLine.UnmatchedArgumentException(e.getCommandLine(), unknown));
    }
}
