package bsc.scale;

import bsc.cli.Cli;
import bsc.cli.ReproduceCommand;
import bsc.read.DataFolder;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** A Java machine of its own that reads one study, or runs the command on it; the benchmark starts it and reads the line that it prints. */
final class Step {
    private Step() {
    }

    /** @param args the folder data, the study's folder, and "read", or the format or "out" of the command */
    public static void main(String... args) {
        PrintStream told = System.out;
        AtomicLong heap = watchedHeap();
        Counted counted = new Counted();
        long start = System.nanoTime();
        int status = 0;
        if (args[2].equals("read")) {
            new DataFolder(Path.of(args[0])).study(args[1]);
        } else {
            boolean folder = args[2].equals("out");
            status = Cli.run(new ReproduceCommand(), counted, System.err, args[1], "--data", args[0], folder ? "--out" : "--format",
                    folder ? args[1] + "-report" : args[2]);
        }
        told.printf(Locale.ROOT, "%.2f %.2f %d %d%n", (System.nanoTime() - start) / 1e9, processor(), heap.get(), counted.bytes >> 10);
        told.flush();
        System.exit(status);
    }

    /** Seconds that the processor worked for this Java machine, whatever else ran beside it. */
    private static double processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    /** Looks at the heap fifty times a second, and keeps the most that it held, in MB, what nobody needs any more included. */
    private static AtomicLong watchedHeap() {
        AtomicLong most = new AtomicLong();
        Thread watch = new Thread(() -> {
            while (true) {
                most.accumulateAndGet((Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20, Math::max);
                LockSupport.parkNanos(20_000_000);
            }
        });
        watch.setDaemon(true);
        watch.start();
        return most;
    }

    /** Written to nowhere, and counted. */
    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] from, int offset, int length) {
            bytes += length;
        }
    }
}
