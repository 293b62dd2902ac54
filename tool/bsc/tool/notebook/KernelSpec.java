package bsc.tool.notebook;

import bsc.model.BadData;
import bsc.say.Language;
import bsc.tool.Launch;
import bsc.write.Staging;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Jupyter reads to start the kernel: a kernel.json that names the launcher of this clone by its absolute path. */
public final class KernelSpec {
    public static final String NAME = "bsc";
    public static final String DISPLAY_NAME = "Java (Hospital Balanced Scorecard)";
    private static final Gson JSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private KernelSpec() {
    }

    /** The text of kernel.json for a clone. */
    static String json(Path home) {
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("argv", List.of(Launch.launcher(home).toString(), "kernel", "{connection_file}"));
        spec.put("display_name", DISPLAY_NAME);
        spec.put("language", "java");
        spec.put("interrupt_mode", "message");
        return JSON.toJson(spec) + "\n";
    }

    /** In the folder notebooks/id the kernel speaks Indonesian, unless BSC_LANG says otherwise. */
    public static void speakAsTheFolder() {
        if (Path.of("").toAbsolutePath().endsWith(Path.of("notebooks", Language.INDONESIAN.word()))) {
            System.setProperty(Language.OF_FOLDER, Language.INDONESIAN.word());
        }
    }

    /** Builds the kernel ahead, so that its first start is as quick as any, and no two kernels build it at once. */
    static void build() {
        Path home = Folders.home();
        // a build that fails is told by the kernel's own start
        OtherProgram.run(Launch.launcher(home).toString(), "build", home.resolve("scripts/kernel.java").toString());
    }

    /** A folder for JUPYTER_PATH that holds the kernel of this clone; one for each clone, written when it differs. */
    static Path cached() {
        Path home = Folders.home();
        Path folder = Folders.cache().resolve("kernels-" + Integer.toHexString(home.toString().hashCode()));
        write(folder, NAME, home);
        return folder;
    }

    /**
     * Registers the kernel for the user's own Jupyter and returns the file.
     *
     * @param prefix null for the user's data folder, else an environment such as /usr/local
     */
    public static Path install(Path prefix, String name) {
        if (!name.matches("[A-Za-z0-9._-]+")) {
            throw new BadData("--name: '" + name + "' is not a kernel's name; write letters, digits, '.', '-' and '_'");
        }
        return write(prefix == null ? dataFolder(System.getenv()) : prefix.resolve("share/jupyter"), name, Folders.home());
    }

    /** Jupyter's data folder of the user, found as Jupyter itself finds it. */
    static Path dataFolder(Map<String, String> environment) {
        String named = environment.getOrDefault("JUPYTER_DATA_DIR", "");
        Path user = Path.of(System.getProperty("user.home"));
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        if (System.getProperty("os.name").startsWith("Mac")) {
            return user.resolve("Library/Jupyter");
        }
        if (Folders.windows()) {
            return Path.of(environment.getOrDefault("APPDATA", user.toString())).resolve("jupyter");
        }
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        return (xdg.isEmpty() ? user.resolve(".local/share") : Path.of(xdg)).resolve("jupyter");
    }

    private static synchronized Path write(Path folder, String name, Path home) {
        Path file = folder.resolve("kernels").resolve(name).resolve("kernel.json").toAbsolutePath();
        try {
            if (!Files.exists(file) || !Files.readString(file).equals(json(home))) {
                Files.createDirectories(file.getParent());
                Staging.replace(file, json(home));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
