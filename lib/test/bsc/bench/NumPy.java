package bsc.bench;

import bsc.robust.ScaleClasses;
import bsc.robust.DrawnTotals;
import bsc.robust.TotalParts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The drawing of weightings by NumPy, in a process that answers one round at a time. */
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

    /** Empty where Python or NumPy is missing. */
    public static Optional<NumPy> start(Path script, TotalParts weighed, ScaleClasses classes, DrawnTotals drawn) {
        try {
            Path table = Files.createTempFile("weightings", ".csv");
            String items = weighed.items().stream().map(i -> i.least() + "," + i.most()).collect(Collectors.joining("\n"));
            String bounds = classes.bounds().stream().map(Object::toString).collect(Collectors.joining(","));
            Files.writeString(table, bounds + "\n" + drawn.low() + "," + drawn.width() + "\n" + items + "\n");
            for (String python : List.of("/usr/bin/python3", "python3")) {
                Process process = new ProcessBuilder(python, script.toString(), String.valueOf(drawn.drawing().draws()),
                        String.valueOf(drawn.drawing().seed()), table.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
                NumPy numPy = new NumPy(process, table);
                if (numPy.what != null) {
                    return Optional.of(numPy);
                }
            }
            Files.delete(table);
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
        try {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            return Double.parseDouble(answers.readLine().split(" ")[0]);
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
