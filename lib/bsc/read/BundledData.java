package bsc.read;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The published studies and the standards as they travel with the program, for whoever runs it without a clone: in its jar, never written to. */
final class BundledData {
    private static final String ANY = "/data/standards/datapackage.json";
    private static final String ARCHIVE = "jar";
    private static final String INSIDE = "!";

    private BundledData() {
    }

    /** Empty where the program is no jar that holds them. */
    static Optional<Path> folder() {
        URL found = BundledData.class.getResource(ANY);
        if (found == null || !found.getProtocol().equals(ARCHIVE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(opened(found.toURI()).getPath(ANY).getParent().getParent());
        } catch (IOException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static FileSystem opened(URI uri) throws IOException {
        try {
            return FileSystems.newFileSystem(uri, Map.of());
        } catch (FileSystemAlreadyExistsException e) {
            return FileSystems.getFileSystem(uri);
        }
    }

    static boolean holds(Path file) {
        return file.getFileSystem().provider().getScheme().equals(ARCHIVE);
    }

    /** The jar, and the file in it. */
    static String shown(Path file) {
        return file.getFileSystem() + INSIDE + file.toAbsolutePath().normalize();
    }

    /** The path of what {@link TextFile#shown} names. */
    static Path path(String shown) {
        Optional<Path> folder = shown.contains(INSIDE + "/data/") ? folder() : Optional.empty();
        return folder.map(f -> f.getFileSystem().getPath(shown.substring(shown.indexOf(INSIDE) + INSIDE.length()))).orElseGet(() -> Path.of(shown));
    }
}
