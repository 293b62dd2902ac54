package bsc.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bsc.Repository;
import bsc.model.BadData;
import bsc.model.Study;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Folders as Windows has them: a drive, backslashes, names in any case, names of devices. */
class WindowsFolderTest {
    private static FileSystem windows() {
        return Jimfs.newFileSystem(Configuration.windows().toBuilder().setRoots("C:\\", "D:\\").setWorkingDirectory("C:\\Users\\Siti\\Rumah Sakit").build());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Path copied = to.resolve(from.relativize(file).toString().replace('/', '\\'));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(file, copied);
                }
            }
        }
    }

    /** A study on drive D is the same study. */
    @Test
    void everyStudyIsReadFromADrive() throws IOException {
        try (FileSystem windows = windows()) {
            Path data = windows.getPath("D:\\unduhan\\data");
            copy(Repository.data(), data);
            DataFolder there = new DataFolder(data);
            DataFolder here = new DataFolder(Repository.data());
            assertEquals(here.studyIds(), there.studyIds());
            for (String id : here.studyIds()) {
                Study expected = here.study(id);
                Study found = there.study(id);
                assertEquals(expected.figures().size(), found.figures().size());
                assertEquals(expected.inputs().size(), found.inputs().size());
                assertEquals(files(expected), files(found));
            }
        }
    }

    private static List<String> files(Study study) {
        return study.files().stream().map(f -> f.toString().replaceAll(".*/(studies|standards)/", "$1/").replaceAll(".*(studies|standards)/", "$1/")).toList();
    }

    /** Messages name files with slashes, with the drive where it is another. */
    @Test
    void messagesNameTheDrive() throws IOException {
        try (FileSystem windows = windows()) {
            Path file = Files.createDirectories(windows.getPath("D:\\unduhan")).resolve("a.csv");
            Files.writeString(file, "");
            BadData bad = assertThrows(BadData.class, () -> GridFile.read(file, false));
            assertEquals("D:/unduhan/a.csv:1: the file is empty; its first line names the columns", bad.getMessage());
        }
    }

    /** A name of a device, whatever its case and ending, is never opened: it would wait for a keyboard or a port. */
    @Test
    void devicesAreNotRead() throws IOException {
        try (FileSystem windows = windows()) {
            for (String name : List.of("CON", "aux.csv", "NUL", "Com1.csv", "lpt9", "prn.tar.gz")) {
                BadData bad = assertThrows(BadData.class, () -> GridFile.read(windows.getPath("C:\\" + name), false));
                assertEquals("C:/" + name + ": is a name that Windows keeps for a device", bad.getMessage());
            }
        }
    }

    /** Where Windows would find a file by its name in another case, other systems would not: the reader says the same everywhere. */
    @Test
    void namesInAnotherCaseAreToldApart() throws IOException {
        try (FileSystem windows = windows()) {
            Path data = windows.getPath("D:\\data");
            copy(Repository.data(), data);
            Path study = data.resolve("studies\\labuang-baji");
            Files.move(study.resolve("notes.csv"), study.resolve("other"));
            Files.move(study.resolve("other"), study.resolve("Notes.csv"));
            BadData bad = assertThrows(BadData.class, () -> new DataFolder(data).study("labuang-baji"));
            assertEquals("D:/data/studies/labuang-baji/notes.csv: is named Notes.csv on the disk, which is another file where upper and lower case differ; "
                    + "name it as datapackage.json does", bad.getMessage());
        }
    }
}
