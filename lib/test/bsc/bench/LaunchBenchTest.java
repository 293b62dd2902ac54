package bsc.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Launches side by side are counted as they end; launchers that behave in one way or another stand in for ours. */
@Isolated
class LaunchBenchTest {
    private static final String BUILDS = "echo '[jbang] Building jar for Core.java...' >&2; sleep 0.3; mkdir \"$cache/done\"";
    private static final String WAITS = "echo '" + LaunchBench.WAITS + "' >&2";

    @TempDir
    Path home;

    /** Two trials of three launches, with what the first one does, and what the others do. */
    private LaunchBench bench(String first, String others) throws IOException {
        Path jbang = Files.writeString(home.resolve("jbang"), "#!/bin/sh\n[ -n \"$JBANG_DIR\" ] || { echo 72; exit; }\n"
                + "cache=$XDG_CACHE_HOME/hospital-balanced-scorecard\nmkdir -p \"$cache\"\nif [ -d \"$cache/done\" ]; then :\n"
                + "elif mkdir \"$cache/first\" 2>/dev/null; then " + first + "\nelse " + others + "\nfi\necho 72\n");
        assertTrue(jbang.toFile().setExecutable(true));
        return LaunchBench.of(home, 2, 3, done -> { });
    }

    @Test
    void oneBuildsTheOthersWaitAndSaySo() throws IOException {
        LaunchBench bench = bench(BUILDS, WAITS);
        assertTrue(bench.isGood(), bench.text());
        assertEquals("2 trials of 3 first launches side by side: built 2, waited and said so 4, neither built nor said that it waits 0, "
                + "failed 0. The next launch built nothing in 2 of 2.", bench.text().lines().findFirst().orElseThrow());
        assertEquals(2, bench.text().lines().count());
    }

    @Test
    void whatIsNotSoIsSaidTrialByTrial() throws IOException {
        assertTold("trial 1: built, failed, failed; the next: neither built nor said that it waits; status 1: broken; status 1: broken",
                bench(BUILDS, "sleep 0.1; echo broken >&2; exit 1"));
        assertTold("trial 1: built, built, built; the next: neither", bench(BUILDS, "echo '[jbang] Building jar for Core.java...' >&2; sleep 0.1"));
        assertTold("trial 1: built, neither built nor said that it waits, neither", bench(BUILDS, "sleep 0.1"));
        assertTold("the next: waited and said so", bench("echo '[jbang] Building jar for Core.java...' >&2", WAITS));
        assertTold("the next: neither built nor said that it waits; left: building", bench(BUILDS + "; mkdir \"$cache/building\"", WAITS));
        assertTold("trial 1: built, failed, failed; the next: neither built nor said that it waits; status 0: ; status 0:",
                bench(BUILDS, "sleep 0.1; exit 0"));
    }

    private static void assertTold(String expected, LaunchBench bench) {
        assertFalse(bench.isGood(), bench.text());
        assertTrue(bench.text().contains(expected), bench.text());
    }
}
