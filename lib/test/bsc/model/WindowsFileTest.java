package bsc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bsc.Command;
import bsc.say.Language;
import bsc.say.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of devices, and files that an office program holds. */
class WindowsFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"CON, true", "con, true", "aux.csv, true", "Aux.tar.gz, true", "nul, true", "PRN.txt, true", "COM1, true", "com0.csv, true", "LPT9.xlsx, true",
        "COM\u00b9, true", "CONIN$, true", "'nul .txt', true", "console.csv, false", "com, false", "com10.csv, false", "auxiliary, false", "my-con.csv, false",
        "csv.aux, false", "nil.csv, false", "lpt, false"})
    void namesThatWindowsKeeps(String name, boolean device) {
        assertEquals(device, WindowsFile.isDevice(name));
    }

    /** What is written is refused such a name on every system, so that a report can be handed on. */
    @TestFactory
    Stream<DynamicTest> nothingIsWrittenUnderSuchAName() {
        return Stream.of(List.of("scorecard", "rs-unhas-2019", "--out", "aux.csv"), List.of("improve", "rs-unhas-2019", "--out", "Con.html"),
                List.of("reproduce", "rs-unhas-2019", "--out", "NUL"), List.of("reproduce", "rs-unhas-2019", "--out", "prn.xlsx"),
                List.of("robust", "rs-unhas-2019", "--out", "com1.md"), List.of("plot", "rs-unhas-2019", "--out", "LPT1"))
                .map(command -> DynamicTest.dynamicTest(String.join(" ", command), () -> {
                    String name = command.get(command.size() - 1);
                    List<String> arguments = new java.util.ArrayList<>(command.subList(1, command.size()));
                    arguments.set(arguments.size() - 1, folder.resolve(name).toString());
                    Command.Result result = Command.of(command.get(0), arguments.toArray(String[]::new));
                    assertEquals("--out: Windows keeps the name '" + name + "' for a device; choose another", result.message());
                    assertEquals(2, result.status());
                    assertEquals(false, Files.exists(folder.resolve(name)));
                }));
    }

    private static Optional<String> held(IOException e) {
        return WindowsFile.held(e).map(Messages.in(Language.ENGLISH)::of);
    }

    /** What Windows says of a file that is open, and what office programs leave beside what they hold. */
    @Test
    void aFileThatAnotherProgramHasOpen() throws IOException {
        Optional<String> open = Optional.of("another program, such as Excel or Word, has it open; close it there");
        String file = folder.resolve("laporan.xlsx").toString();
        assertEquals(open, held(new FileSystemException(file, null, "The process cannot access the file because it is being used by another process")));
        assertEquals(open, held(new FileSystemException(file, null, "Proses tidak dapat mengakses file karena sedang digunakan oleh proses lain")));
        assertEquals(Optional.empty(), held(new FileSystemException(file, null, "There is not enough space on the disk")));
        assertEquals(Optional.empty(), held(new AccessDeniedException(file)));
        assertEquals(Optional.empty(), held(new IOException("used by another process")));
        for (String owner : List.of("~$laporan.xlsx", "~$poran.xlsx", ".~lock.laporan.xlsx#")) {
            Path beside = Files.createFile(folder.resolve(owner));
            assertEquals(open, held(new AccessDeniedException(file)));
            assertEquals(open, held(new AccessDeniedException(folder.resolve("new").toString(), file, null)));
            Files.delete(beside);
        }
    }

    @Test
    void onlySuchNamesAreRefused() {
        WindowsFile.refuseDevice(Path.of("auxiliary.csv"));
        WindowsFile.refuseDevice(Path.of("con/report.csv"));
        WindowsFile.refuseDevice(Path.of("/"));
        assertThrows(BadData.class, () -> WindowsFile.refuseDevice(Path.of("a/../aux.csv")));
    }
}
