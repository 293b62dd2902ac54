package bsc.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Times work and whole commands; every result is a median, and comparisons are made pair by pair in one run. */
public final class Stopwatch {
    private Stopwatch() {
    }

    /** Medians of both commands in seconds, and the median of their ratios. */
    public record Pair(double first, double second, double ratio) {
    }

    /** The median time in seconds, after as many rounds that are not counted. */
    public static double median(int rounds, Runnable work) {
        double[] seconds = new double[rounds];
        for (int i = -rounds; i < rounds; i++) {
            long start = System.nanoTime();
            work.run();
            if (i >= 0) {
                seconds[i] = (System.nanoTime() - start) / 1e9;
            }
        }
        return median(seconds);
    }

    /** Runs both commands in turn, once to warm up and then in counted rounds. */
    public static Pair pair(int rounds, List<String> first, List<String> second) {
        double[] a = new double[rounds];
        double[] b = new double[rounds];
        double[] ratios = new double[rounds];
        for (int i = -1; i < rounds; i++) {
            double x = seconds(first);
            double y = seconds(second);
            if (i >= 0) {
                a[i] = x;
                b[i] = y;
                ratios[i] = x / y;
            }
        }
        return new Pair(median(a), median(b), median(ratios));
    }

    /** The median of at least one number. */
    public static double median(List<Double> numbers) {
        return median(numbers.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double median(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static double seconds(List<String> command) {
        try {
            long start = System.nanoTime();
            int status = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
            if (status != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with status " + status);
            }
            return (System.nanoTime() - start) / 1e9;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The machine in a line: processors, memory, system, Java. */
    public static String machine() {
        return Runtime.getRuntime().availableProcessors() + " processors" + processor() + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", Java "
                + System.getProperty("java.version");
    }

    private static String processor() {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(info)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(info)) {
            return lines.filter(l -> l.startsWith("model name")).findFirst()
                    .map(l -> " (" + l.substring(l.indexOf(':') + 1).strip() + ")").orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
