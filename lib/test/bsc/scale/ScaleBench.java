package bsc.scale;

import bsc.model.BadData;
import bsc.model.Choice;
import bsc.show.Progress;
import bsc.show.Stopwatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Time and memory of invented studies of many figures, all wrong: reading alone beside judging and each way of writing. */
public final class ScaleBench {
    private static final String MIXED = "mixed";
    private static final List<String> WAYS = List.of("text", "csv", "json", "out");
    private static final String MEMORY = "-Xmx1g";

    private ScaleBench() {
    }

    /** The shapes by their words, and all of them in one study. */
    public static String shapes() {
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
        System.out.printf("%s, %s. Seconds of each step, of all beside reading alone (ratio), and of the processor; the most on the heap.%n%n",
                Stopwatch.machine(), MEMORY);
        System.out.printf("%-11s %-5s %8s %8s %8s %8s %8s %6s %9s %8s %8s%n", "shape", "as", "figures", "wrong", "reading", "judging", "writing", "ratio",
                "processor", "heap MB", "status");
        int done = 0;
        int failed = 0;
        try {
            for (String word : wanted) {
                Path folder = Files.createTempDirectory("scale").resolve("study");
                Crowd.write(folder, data.resolve("template/datapackage.json"), shapes(word), figures, seed);
                for (String way : WAYS) {
                    failed += line(data, folder, word, way) ? 0 : 1;
                    progress.accept(++done);
                }
                delete(folder.getParent());
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

    private static boolean line(Path data, Path folder, String shape, String way) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), MEMORY,
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Step.class.getName(), data.toString(),
                folder.toString(), way));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String told;
        try (InputStream out = process.getInputStream()) {
            told = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
        int status = process.waitFor();
        if (status != 0) {
            System.out.printf("%-11s %-5s %87s%n", shape, way, "status " + status);
            return false;
        }
        double[] n = Arrays.stream(told.split(" ")).mapToDouble(Double::parseDouble).toArray();
        System.out.printf("%-11s %-5s %8.0f %8.0f %8.1f %8.1f %8.1f %6.1f %9.1f %8.0f %8d%n", shape, way, n[5], n[6], n[0], n[1], n[2],
                (n[0] + n[1] + n[2]) / n[0], n[3], n[4], status);
        return true;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).collect(Collectors.toList())) {
                Files.delete(file);
            }
        }
    }
}
