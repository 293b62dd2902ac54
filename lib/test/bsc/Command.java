package bsc;

import bsc.cli.Cli;
import bsc.damage.Scripts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command as a user types it, in a process of its own. */
public final class Command {
    /** Those who build with JBang, of whom one waits for the other and says so. */
    public static final String BUILDS = "builds";
    /** What a user may have set that changes what a command prints. */
    private static final List<String> SETTINGS = List.of("BSC_LANG", "COLUMNS");

    private Command() {
    }

    /** What a command left behind. */
    public record Result(int status, String out, String err) {
        /** Standard error without what JBang and Maven say while they build. */
        public String message() {
            return err.lines().filter(l -> !l.startsWith("[jbang]") && !l.startsWith("First use:")
                    && !l.startsWith("Picked up JAVA_TOOL_OPTIONS")).reduce((a, b) -> a + "\n" + b).orElse("");
        }
    }

    /** Runs a command in a folder, with the environment given on top of this process's own. */
    public static Result run(Path folder, Map<String, String> environment, List<String> command) {
        try {
            Path out = Files.createTempFile("out", ".txt");
            Path err = Files.createTempFile("err", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().remove("BSC_HOME");
            SETTINGS.forEach(builder.environment()::remove);
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " did not end within five minutes");
            }
            Result result = new Result(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
            Files.delete(out);
            Files.delete(err);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs {@code ./jbang …} of the repository (or a copy of it) in that folder. */
    public static Result jbang(Path repository, String... arguments) {
        List<String> command = new ArrayList<>(List.of(repository.resolve("jbang").toString()));
        command.addAll(List.of(arguments));
        return run(repository, Map.of(), command);
    }

    /** What a script's command says in the repository's folder: run in this Java machine, since there are many, where that is the same. */
    public static Result of(String script, String... arguments) {
        boolean same = Scripts.isCommand(script) && Repository.root().equals(Path.of("").toAbsolutePath())
                && SETTINGS.stream().noneMatch(System.getenv()::containsKey);
        return same ? inside(Scripts.command(script), List.of(arguments)) : java(script, List.of(), arguments);
    }

    /** Runs a script in a Java machine of its own, in the repository's folder. */
    public static Result java(String script, List<String> javaOptions, String... arguments) {
        return java(System.getProperty("java.home"), script, javaOptions, arguments);
    }

    /** The same on another Java machine. */
    public static Result java(String javaHome, String script, List<String> javaOptions, String... arguments) {
        return java(javaHome, Map.of(), script, javaOptions, arguments);
    }

    /** The same with an environment, such as that of a machine that lacks something. */
    public static Result java(Map<String, String> environment, String script, String... arguments) {
        return java(System.getProperty("java.home"), environment, script, List.of(), arguments);
    }

    private static Result java(String javaHome, Map<String, String> environment, String script, List<String> javaOptions, String... arguments) {
        List<String> command = new ArrayList<>(List.of(javaHome + "/bin/java"));
        command.addAll(Start.of(script));
        command.addAll(javaOptions);
        command.add(script.replace("-", ""));
        command.addAll(List.of(arguments));
        return run(Repository.root(), environment, command);
    }

    /** Runs a command of the library in this Java machine, in the folder that the tests run in. */
    public static Result inside(Object command, List<String> arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int status = Scripts.alone(() -> Cli.run(command, new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8), arguments.toArray(String[]::new)));
        return new Result(status, outBytes.toString(StandardCharsets.UTF_8), errBytes.toString(StandardCharsets.UTF_8).stripTrailing());
    }
}
