package bsc.draw;

import bsc.model.BadData;
import bsc.model.Sentence;
import bsc.model.WindowsFile;
import bsc.write.Staging;
import bsc.write.WriteFailure;
import bsc.write.Staging.StagedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes a set of files into a folder, whole or not at all. A new folder appears with all of them. In a folder that is
 * there the set is made ready in a hidden one and then put in its place; who is killed while doing that leaves it to the
 * next who writes there.
 */
final class FigureFolder {
    private FigureFolder() {
    }

    /** @throws BadData when a file cannot be written; then nothing has changed */
    static void write(Path folder, Map<String, byte[]> files) {
        WindowsFile.refuseDevice(folder);
        try {
            Path target = folder.toAbsolutePath();
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) || !appeared(target, files)) {
                settle(target.toRealPath(), files);
            }
        } catch (IOException e) {
            throw new BadData(Sentence.of("--out: {0} cannot be written ({1}); no figure was written", folder, WriteFailure.why(e)));
        }
    }

    /** False when somebody else made the folder meanwhile. */
    private static boolean appeared(Path target, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(target.getParent());
        for (Path left : Staging.leftBeside(target, StagedFile.NEW)) {
            Staging.delete(left);
        }
        Path fresh = Staging.beside(target, StagedFile.NEW);
        try {
            Staging.fill(fresh, files);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            if (Files.isDirectory(target)) {
                return false;
            }
            throw e;
        } finally {
            Staging.delete(fresh);
        }
    }

    private static void settle(Path target, Map<String, byte[]> files) throws IOException {
        if (!Files.isDirectory(target)) {
            throw new IOException("it is no folder");
        }
        for (Path left : Staging.leftInside(target, StagedFile.READY)) {
            place(left, target);
        }
        for (Path left : Staging.leftInside(target, StagedFile.NEW)) {
            Staging.delete(left);
        }
        for (String name : files.keySet()) {
            if (Files.isDirectory(target.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException(name + " is a folder");
            }
        }
        Path fresh = Staging.inside(target, StagedFile.NEW);
        Path ready = Staging.inside(target, StagedFile.READY);
        try {
            Staging.fill(fresh, files);
            Files.move(fresh, ready, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Staging.delete(fresh);
        }
        place(ready, target);
    }

    /** A link of the file's name is replaced, not followed. */
    private static void place(Path ready, Path target) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(ready)) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
        Staging.delete(ready);
    }
}
