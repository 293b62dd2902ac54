package bsc.scale;

import bsc.model.BadData;
import bsc.model.Choice;
import bsc.cli.Progress;
import bsc.tool.Stopwatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Time and memory of invented studies of many figures, all wrong: reading alone beside the command in each way of writing. */
public final class ScaleBench {
    private static final String MIXED = "mixed";
    private static final String READ = "read";
    private static final List<String> WAYS = List.of(READ, "text", "csv", "json", "out");
    private static final String MEMORY = "-Xmx1g";

    private ScaleBench() {
    }

    /** The shapes by their words, and all of them in one study. */
    private static String shapes() {
        return String.join(", ", Choice.words(Shape.class)) + ", " + MIXED;
    }

    /**
     * Prints a line for each shape and way of writing; the exit status is 1 where one did not end well.
     *
     * @param data  the folder with the template and the shared standards
     * @param words the shapes wanted; all when none is named
     */
    public static int print(Path data, List<String> words, int figures, long seed) {
        List<String> wanted = words.isEmpty() ? Stream.concat(Choice.words(Shape.class).stream(), Stream.of(MIXED)).toList() : words;
        wanted.forEach(ScaleBench::shapes);
        Progress progress = Progress.bar("judging", wanted.size() * WAYS.size());
        System.out.printf("%s, %s. Seconds that reproduce takes, beside reading alone (ratio), and of the processor; the most on the heap.%n%n",
                Stopwatch.machine(), MEMORY);
        System.out.printf("%-11s %-5s %8s %8s %6s %10s %8s %11s %7s%n", "shape", "as", "figures", "seconds", "ratio", "processor", "heap MB",
                "written KB", "status");
        int done = 0;
        int failed = 0;
        try {
            for (String word : wanted) {
                Path folder = Files.createTempDirectory("scale").resolve("study");
                Thread atExit = new Thread(() -> delete(folder.getParent()));
                Runtime.getRuntime().addShutdownHook(atExit);
                Crowd.write(folder, data.resolve("template/datapackage.json"), shapes(word), figures, seed);
                double reading = 0;
                for (String way : WAYS) {
                    double seconds = line(data, folder, word, way, figures, reading);
                    reading = way.equals(READ) ? seconds : reading;
                    failed += seconds < 0 ? 1 : 0;
                    progress.accept(++done);
                }
                delete(folder.getParent());
                Runtime.getRuntime().removeShutdownHook(atExit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        System.out.printf("%nSeed %d.%n", seed);
        return failed == 0 ? 0 : 1;
    }

    private static List<Shape> shapes(String word) {
        return word.equals(MIXED) ? List.of(Shape.values()) : List.of(Choice.of(Shape.class, word).orElseThrow(() -> new BadData(
                "--shape: '" + word + "' is not one of: " + shapes())));
    }

    /** Prints a line and returns the seconds; below zero when it did not end well. */
    private static double line(Path data, Path folder, String shape, String way, int figures, double reading) throws IOException, InterruptedException {
        Path errors = folder.resolveSibling("errors");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), MEMORY,
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Step.class.getName(), data.toString(),
                folder.toString(), way).redirectError(errors.toFile()).start();
        String told;
        try (InputStream out = process.getInputStream()) {
            told = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
        int status = process.waitFor();
        double[] n = told.matches("[0-9. ]+") ? Arrays.stream(told.split(" ")).mapToDouble(Double::parseDouble).toArray() : new double[4];
        System.out.printf("%-11s %-5s %8d %8.1f %6s %10.1f %8.0f %11.0f %7d%n", shape, way, figures, n[0],
                reading > 0 ? String.format("%.1f", n[0] / reading) : "", n[1], n[2], n[3], status);
        if (status != 0) {
            List<String> lines = Files.readAllLines(errors);
            System.out.println("            " + (lines.isEmpty() ? "It said nothing." : lines.get(lines.size() - 1)));
        }
        return status == 0 ? n[0] : -1;
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).collect(Collectors.toList())) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
