package bsc.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.Command;
import bsc.Repository;
import bsc.model.BadData;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What stands where a file of a study ought to stand: spec/folder-files.csv. None of it is waited for or read without end. */
class FolderFilesTest {
    private static final Path STUDY = Repository.root().resolve("lib/test/studies/contoh");

    @TempDir
    static Path folder;

    @BeforeAll
    static void systemHasLinksAndDevices() {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/zero")), "no /dev/zero on this system");
    }

    /** The links go first, so that nothing is said of links that lead out of the folder. */
    @AfterAll
    static void removeLinks() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path link : files.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> onlyRegularFilesOfTheFolderAreRead() {
        return Repository.each("folder-files.csv", r -> r.getField("case") + ", " + r.getField("file"), row ->
                assertEquals(row.getField("message"), said(row.getField("case"), row.getField("file"))));
    }

    /** What is said of a study in which the file was moved away, and something else stands in its place. */
    private static String said(String what, String name) {
        try {
            Path study = Files.createDirectories(folder.resolve((what + "-" + name).replaceAll("[^a-z]+", "-")));
            copy(study);
            Files.move(study.resolve(name), folder.resolve("moved"));
            put(what, study.resolve(name));
            String said = said(study).replace(study.toString(), "STUDY");
            Files.delete(folder.resolve("moved"));
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path study) throws IOException {
        try (Stream<Path> files = Files.list(STUDY)) {
            for (Path file : files.toList()) {
                Files.copy(file, study.resolve(file.getFileName().toString()));
            }
        }
    }

    private static void put(String what, Path file) throws IOException {
        switch (what) {
            case "a link to a device that never ends" -> Files.createSymbolicLink(file, Path.of("/dev/zero"));
            case "a link out of the folder" -> Files.createSymbolicLink(file, folder.resolve("moved"));
            case "a link to itself" -> Files.createSymbolicLink(file, file);
            case "a link to nothing" -> Files.createSymbolicLink(file, Path.of("nowhere"));
            case "a link inside the folder" -> {
                Files.copy(folder.resolve("moved"), file.resolveSibling("other.txt"));
                Files.createSymbolicLink(file, Path.of("other.txt"));
            }
            case "a folder" -> Files.createDirectory(file);
            case "a pipe" -> assertEquals(0, Command.run(folder, Map.of(), List.of("mkfifo", file.toString())).status());
            case "too large" -> {
                try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
                    large.setLength(51L << 20);
                }
            }
            default -> throw new IllegalArgumentException(what);
        }
    }

    private static String said(Path study) {
        try {
            new DataFolder(Repository.data()).studies(List.of(study.toString()));
            return "";
        } catch (BadData e) {
            return e.getMessage();
        }
    }
}
