package bsc.tool.notebook;

import bsc.model.BadData;
import bsc.tool.Launch;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folders that notebooks need: the clone of this repository, its notebooks, and the cache of the user. */
final class Folders {
    private static final String CATALOG = "jbang-catalog.json";

    private Folders() {
    }

    /** The clone: named by the launcher (environment variable BSC_HOME), else found from the current folder upwards. */
    static Path home() {
        String named = System.getenv("BSC_HOME");
        Path here = Path.of(named == null ? "" : named).toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(CATALOG)) && Files.exists(folder.resolve("jbang"))) {
                return folder.normalize();
            }
        }
        throw new BadData("notebooks need a clone of the repository: neither " + here + " nor a folder above it holds "
                + CATALOG + " and jbang");
    }

    static Path notebooks() {
        return home().resolve("notebooks");
    }

    /** The same folder that the launchers use. */
    static Path cache() {
        return Launch.cache(System.getenv());
    }

    static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
