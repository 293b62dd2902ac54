package bsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.model.BadData;
import bsc.tool.Warm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The zip for a classroom, of a small repository: unpacked anywhere, it runs without a network, and holds nothing of its maker. */
@ResourceLock(Command.BUILDS)
class StickTest {
    @TempDir
    Path folder;

    @Test
    void runsWithoutANetworkFromAnEmptyHome() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Command.run(folder, Map.of(), List.of("sh", "-c", "unshare -n true && git --version")).status() == 0,
                "without a network: needs unshare -n, which only some users may, and git");
        SmallRepository small = SmallRepository.in(folder);
        small.write("pasien.csv", "name\n");
        assertEquals(0, Command.run(small.repository(), Map.of(), List.of("sh", "-c",
                "git init -q . && git add . && git rm -q --cached pasien.csv")).status());
        Path zip = folder.resolve("kelas.zip");
        List<String> said = new ArrayList<>();
        Warm.stick(small.repository(), zip, small.cache().resolve(SmallRepository.JAR), said::add);
        assertEquals(List.of("Building tell (1 of 1) ...", "Writing " + zip + " ..."), said);

        Path class1 = Files.createDirectories(folder.resolve("Kelas 1"));
        unpack(zip, class1);
        assertFalse(Files.exists(class1.resolve("hospital-balanced-scorecard/pasien.csv")), "what git does not track is the maker's own");
        try (Stream<Path> files = Files.walk(class1)) {
            assertEquals(List.of(), files.filter(f -> f.toString().matches(".*(_remote\\.repositories|Bsc\\.jar|/\\.git)")).toList());
        }
        Path home = Files.createDirectories(folder.resolve("home"));
        Command.Result result = Command.run(class1, Map.of("HOME", home.toString(), "JBANG_CACHE_DIR", folder.resolve("elsewhere").toString()),
                List.of("unshare", "-n", "sh", "jbang", "tell", "-", "1"));
        assertEquals("é-1", result.out(), result.err());
        try (Stream<Path> files = Files.list(home)) {
            assertEquals(List.of(), files.filter(f -> !f.getFileName().toString().equals(".java")).toList(), "all stays in the folder");
        }
        assertEquals("--stick: " + zip + " is there already; name another file",
                assertThrows(BadData.class, () -> Warm.stick(small.repository(), zip, zip, said::add)).getMessage());
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.noneMatch(f -> f.getFileName().toString().startsWith(".kelas.zip")), "nothing is left beside it");
        }
    }

    private static void unpack(Path zip, Path to) throws IOException {
        try (ZipFile all = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : all.stream().filter(e -> !e.isDirectory()).toList()) {
                Path file = to.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (InputStream in = all.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
        }
    }
}
