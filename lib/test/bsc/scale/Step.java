package bsc.scale;

import bsc.audit.Audit;
import bsc.model.Study;
import bsc.model.Verdict;
import bsc.read.DataFolder;
import bsc.show.Format;
import bsc.show.Report;
import bsc.show.ReportFolder;
import bsc.show.Reports;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A Java machine of its own that reads, judges and writes one study; the benchmark starts it and reads the line that it prints. */
final class Step {
    private Step() {
    }

    /** @param args the folder data, the study's folder, and what is to be written: text, csv, json or out */
    public static void main(String... args) {
        Locale.setDefault(Locale.ROOT);
        long start = System.nanoTime();
        Study study = new DataFolder(Path.of(args[0])).study(args[1]);
        double read = seconds(start);
        start = System.nanoTime();
        Audit audit = Audit.of(study);
        double judged = seconds(start);
        start = System.nanoTime();
        if (args[2].equals("out")) {
            ReportFolder.write(Path.of(args[1] + "-report"), Report.of(List.of(audit)), true);
        } else {
            System.err.print(Reports.of(List.of(audit), Format.valueOf(args[2].toUpperCase(Locale.ROOT)), false));
        }
        System.out.printf("%.2f %.2f %.2f %.2f %d %d %d%n", read, judged, seconds(start), processor(), heap(), audit.findings().size(),
                audit.with(Verdict.DOES_NOT_FOLLOW).size());
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Seconds that the processor worked for this Java machine, whatever else ran beside it. */
    private static double processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    /** The most that the heap ever held, in MB. */
    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(u -> u.getUsed()).sum() >> 20;
    }
}
