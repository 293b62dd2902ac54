package bsc.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The same work by NumPy, in a process that answers one round at a time. */
public final class NumPy implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;
    private final Path table;
    private final String what;

    private NumPy(Process process, Path table) throws IOException {
        this.process = process;
        this.table = table;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.what = answers.readLine();
    }

    /**
     * Empty where Python or NumPy is missing.
     *
     * @param table what the script reads; the file is its last argument
     */
    public static Optional<NumPy> start(Path script, String table, long draws, long seed) {
        try {
            Path file = Files.createTempFile("numpy", ".csv");
            Files.writeString(file, table);
            for (String python : List.of("/usr/bin/python3", "python3")) {
                Process process = new ProcessBuilder(python, script.toString(), String.valueOf(draws), String.valueOf(seed), file.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
                NumPy numPy = new NumPy(process, file);
                if (numPy.what != null) {
                    return Optional.of(numPy);
                }
            }
            Files.delete(file);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Its version and the size of its blocks. */
    public String what() {
        return what;
    }

    /** The seconds of one round, measured by itself. */
    public double seconds() {
        return Double.parseDouble(answer()[0]);
    }

    /** All that it answers to one round, where that is numbers. */
    double[] numbers() {
        return Arrays.stream(answer()).mapToDouble(Double::parseDouble).toArray();
    }

    private String[] answer() {
        try {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            return answers.readLine().split(" ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            Files.deleteIfExists(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
