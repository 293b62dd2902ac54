package bsc.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.Told;
import bsc.audit.Audit;
import bsc.model.Verdict;
import bsc.read.DataFolder;
import bsc.view.AuditData;
import bsc.view.AuditView;
import bsc.write.HtmlWriter;
import bsc.write.JsonWriter;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The work of reading, judging and writing grows with the figures of a study and not with their square. Work is counted in
 * bytes that are asked for, which is the same however busy the machine is: what doubles twice needs twice as much more the
 * second time, a square four times as much. Up to its bounds (500 ways of a slip) a diagnosis may grow; so where each figure
 * brings measures, periods or parts of its own, the sizes lie above them.
 */
class ScaleTest {
    private static final double MOST_GROWTH = 3;

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void workGrowsWithTheFigures(Shape shape, @TempDir Path folder) {
        int least = switch (shape) {
            case INDICATORS, PERIODS, RELATIONS -> 600;
            case WIDE -> 3000;
            default -> 160;
        };
        work(shape, least, folder);
        long one = work(shape, least, folder);
        long two = work(shape, 2 * least, folder);
        long four = work(shape, 4 * least, folder);
        assertTrue(four - two <= MOST_GROWTH * (two - one), shape.word() + ": " + one + ", " + two + ", " + four + " bytes");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COUNTS")
    void everyFigureIsWrong(Shape shape, @TempDir Path folder) {
        Audit audit = audit(shape, 80, folder);
        int wanted = shape == Shape.RELATIONS || shape == Shape.INPUTS || shape == Shape.WIDE ? 10 : 80;
        assertEquals(wanted, audit.with(Verdict.DOES_NOT_FOLLOW).size());
    }

    private static Audit audit(Shape shape, int figures, Path folder) {
        Path study = folder.resolve(shape.word() + figures);
        Crowd.write(study, Repository.data().resolve("template/datapackage.json"), List.of(shape), figures, 1);
        return Audit.of(new DataFolder(Repository.data()).study(study.toString()));
    }

    private static long work(Shape shape, int figures, Path folder) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        List<Audit> audits = List.of(audit(shape, figures, folder));
        Told.csv(audits.get(0));
        JsonWriter.write(AuditData.of(audits));
        HtmlWriter.page(AuditView.report(audits.get(0), List.of(), "", List.of(), true, Told.ENGLISH), "", Writer.nullWriter());
        Told.audit(audits.get(0), false);
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }
}
