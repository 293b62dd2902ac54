package bsc.write;

import bsc.model.Sentence;
import bsc.model.WindowsFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be written, as a person would say it; what only the system knows, in the system's words. */
public final class WriteFailure {
    private WriteFailure() {
    }

    public static Sentence why(IOException e) {
        return WindowsFile.held(e).orElseGet(() -> otherwise(e));
    }

    private static Sentence otherwise(IOException e) {
        if (e instanceof AccessDeniedException) {
            return Sentence.of("you may not write there");
        }
        if (e instanceof NoSuchFileException) {
            return Sentence.of("there is no such folder, and none can be made there");
        }
        if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
            return Sentence.of("something on the way to it is no folder");
        }
        String system = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : String.valueOf(e.getMessage());
        return system.equals("No space left on device") || system.equals("There is not enough space on the disk") ? Sentence.of("the disk is full") : Sentence.plain(system);
    }
}
