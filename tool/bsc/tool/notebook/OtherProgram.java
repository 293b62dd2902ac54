package bsc.tool.notebook;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Another program, run to its end with text in and text out, both in UTF-8. */
final class OtherProgram {
    private OtherProgram() {
    }

    /** What a program left behind; {@code status} is -1 when it could not be started. */
    record Result(int status, String out, String err) {
        boolean succeeded() {
            return status == 0;
        }

        /** The last line that it wrote to standard error: where most programs say what went wrong. */
        String complaint() {
            return err.lines().filter(l -> !l.isBlank()).reduce((a, b) -> b).map(String::strip).orElse("status " + status);
        }
    }

    static Result run(String... command) {
        return run(Path.of(""), Map.of(), "", List.of(command));
    }

    /** Runs the command in the folder, with the environment given on top of this one, and with the text on its input. */
    static Result run(Path folder, Map<String, String> environment, String input, List<String> command) {
        try {
            // standard error goes to a file, so that a program that writes much to both never waits for a reader
            Path err = Files.createTempFile("bsc", ".err");
            try {
                ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile())
                        .redirectError(err.toFile());
                builder.environment().putAll(environment);
                Process process = builder.start();
                Thread writer = new Thread(() -> write(input, process.getOutputStream()));
                writer.start();
                String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return new Result(process.waitFor(), out, Files.readString(err, StandardCharsets.ISO_8859_1));
            } finally {
                Files.delete(err);
            }
        } catch (IOException e) {
            return new Result(-1, "", e.getMessage());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(String input, OutputStream stream) {
        try (stream) {
            stream.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // the program ended without reading all of its input; its status tells
        }
    }

    /** Runs the command on this terminal and returns its status. */
    static int onTerminal(Map<String, String> environment, List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().putAll(environment);
            Process process = builder.start();
            // Ctrl-C ends this Java machine: it takes the program along, and gives it the time to clean up
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
            return process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The first program of that name on the path. */
    static Optional<Path> onPath(String name) {
        for (String folder : String.valueOf(System.getenv("PATH")).split(File.pathSeparator)) {
            for (String suffix : List.of("", ".exe")) {
                Path file = Path.of(folder, name + suffix);
                if (!folder.isEmpty() && Files.isRegularFile(file) && Files.isExecutable(file)) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }
}
