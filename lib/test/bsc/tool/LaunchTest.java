package bsc.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the launchers and the tools that start them have in common. */
class LaunchTest {
    private static final Path HOME = Path.of(System.getProperty("user.home"));

    @Test
    void oneCacheForLauncherAndNotebooks() {
        Path named = Path.of("x/hospital-balanced-scorecard");
        assertEquals(HOME.resolve(".cache/hospital-balanced-scorecard"), Launch.cache(Map.of(), false));
        assertEquals(HOME.resolve(".cache/hospital-balanced-scorecard"), Launch.cache(Map.of("LOCALAPPDATA", "y"), false));
        assertEquals(Path.of("y/hospital-balanced-scorecard"), Launch.cache(Map.of("LOCALAPPDATA", "y"), true));
        assertEquals(named, Launch.cache(Map.of("XDG_CACHE_HOME", "x", "LOCALAPPDATA", "y"), true));
        assertEquals(named, Launch.cache(Map.of("XDG_CACHE_HOME", "x"), false));
        assertEquals(named.resolve("jbang-cli-0.132.1-all.jar"), Launch.jar(Map.of("XDG_CACHE_HOME", "x")));
    }

    @Test
    void theLauncherOfTheSystem() {
        assertEquals(HOME.resolve("jbang"), Launch.launcher(HOME, false));
        assertEquals(HOME.resolve("jbang.cmd"), Launch.launcher(HOME, true));
    }

    @Test
    void recentIsThePinnedOneOrNewer() {
        for (String recent : List.of("0.132.1", "0.132.2", "0.133.0", "0.200.0", "1.0.0", "1.132.0", "10.0.0", "0.140.0.1")) {
            assertTrue(Launch.isRecent(recent), recent);
        }
        for (String other : List.of("0.132.0", "0.131.9", "0.99.9", "0.0.0", "unknown", "", "1.0")) {
            assertFalse(Launch.isRecent(other), other);
        }
    }
}
