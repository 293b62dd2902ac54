package bsc.write;

import bsc.model.BadData;
import bsc.model.Sentence;
import bsc.model.WindowsFile;
import bsc.write.Staging.StagedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Writes a folder that was not there, whole or not at all. */
public final class NewFolder {
    private NewFolder() {
    }

    /** @throws BadData when something of the name is there already, or it cannot be written; then nothing has changed */
    public static void write(Path folder, Map<String, byte[]> files) {
        refuseExisting(folder);
        Path target = folder.toAbsolutePath().normalize();
        Path fresh = Staging.beside(target, StagedFile.NEW);
        try {
            Files.createDirectories(target.getParent());
            for (Path left : Staging.leftBeside(target, StagedFile.NEW)) {
                Staging.delete(left);
            }
            try {
                Staging.fill(fresh, files);
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Staging.delete(fresh);
            }
        } catch (IOException e) {
            throw new BadData(Sentence.of("{0} cannot be written ({1}); nothing was changed", folder, WriteFailure.why(e)));
        }
    }

    /** A file likewise. */
    public static void writeFile(Path file, byte[] bytes) {
        refuseExisting(file);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Staging.replace(file, bytes);
        } catch (IOException e) {
            throw new BadData(Sentence.of("{0} cannot be written ({1}); nothing was changed", file, WriteFailure.why(e)));
        }
    }

    /** @throws BadData when something of the name is there, or Windows could not have it */
    public static void refuseExisting(Path target) {
        WindowsFile.refuseDevice(target);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new BadData(Sentence.of("{0} is there already; nothing was changed. Choose another name", target));
        }
    }
}
