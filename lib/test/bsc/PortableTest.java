package bsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.model.WindowsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The repository is the same on every system: its names can be names on Windows, and its lines end alike. */
class PortableTest {
    /** What a path on Windows may have, less what a folder of downloads takes. */
    private static final int LONGEST = 160;

    private static List<Path> files() throws IOException {
        Path root = Repository.root();
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(root::relativize).filter(f -> !f.toString().isEmpty() && !f.startsWith(".git")).toList();
        }
    }

    @Test
    void everyNameCanBeANameOnWindows() throws IOException {
        Map<String, Path> lower = new HashMap<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            assertFalse(WindowsFile.isDevice(name), file.toString());
            assertTrue(name.matches("[^<>:\"|?*\\\\\\x00-\\x1f]*[^. <>:\"|?*\\\\\\x00-\\x1f]"), file.toString());
            assertTrue(file.toString().length() <= LONGEST, file.toString());
            Path other = lower.put(file.toString().toLowerCase(Locale.ROOT), file);
            assertEquals(null, other, file + " and " + other + " are one file on Windows");
        }
    }

    /** Checksums are of lines that end with LF; Git is told so for every file, and gives CR LF to cmd.exe alone. */
    @Test
    void linesEndAlike() throws IOException {
        List<String> rules = Files.readAllLines(Repository.root().resolve(".gitattributes"));
        assertTrue(rules.contains("* text=auto eol=lf"));
        assertTrue(rules.contains("*.cmd text eol=crlf"));
        for (Path file : files()) {
            if (file.toString().matches(".*\\.(csv|json|java|md|sha256|ipynb|svg|cff|yml)|.*/?jbang")) {
                assertFalse(Files.readString(Repository.root().resolve(file)).contains("\r"), file.toString());
            }
        }
    }
}
