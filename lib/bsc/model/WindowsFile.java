package bsc.model;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What is so of files where most readers sit: at Windows. */
public final class WindowsFile {
    private static final String DEVICE = "(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3]) *(\\..*)?";
    private static final String HELD = "(?i).*(used by another process|digunakan oleh proses lain).*";

    private WindowsFile() {
    }

    /** Whether Windows keeps the name for a device, whatever its ending and its case: CON, aux.csv. */
    public static boolean isDevice(String name) {
        return name.matches(DEVICE);
    }

    /** Whether opening the file would open a device instead. */
    public static boolean isDevice(Path file) {
        return file.getFileSystem().getSeparator().equals("\\") && file.getFileName() != null && isDevice(file.getFileName().toString());
    }

    /** @throws BadData when the name of what is to be written could not be a file's on Windows; it is refused on every system, because reports travel */
    public static void refuseDevice(Path out) {
        Path name = out.normalize().getFileName();
        if (name != null && isDevice(name.toString())) {
            throw new BadData(Sentence.of("--out: Windows keeps the name '{0}' for a device; choose another", name));
        }
    }

    /**
     * Says so where a file can be neither read nor replaced because another program has it open: the system tells it, or the file
     * lies there that an office program puts beside what it holds (~$name by Excel and Word, .~lock.name# by LibreOffice).
     */
    public static Optional<Sentence> held(IOException e) {
        return e instanceof FileSystemException f && (String.valueOf(f.getReason()).matches(HELD)
                || Stream.of(f.getFile(), f.getOtherFile()).anyMatch(WindowsFile::isOpen))
                ? Optional.of(Sentence.of("another program, such as Excel or Word, has it open; close it there")) : Optional.empty();
    }

    private static boolean isOpen(String path) {
        try {
            Path file = Path.of(path == null ? "" : path).toAbsolutePath();
            String name = file.getFileName().toString();
            return Stream.of("~$" + name, "~$" + name.substring(Math.min(2, name.length())), ".~lock." + name + "#")
                    .anyMatch(owner -> Files.exists(file.resolveSibling(owner)));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
