package bsc.tool.notebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Packages of Debian or Ubuntu, installed only where this user may do so without being asked for a password. */
public final class Debian {
    private Debian() {
    }

    /** True when packages can be installed: the system is Debian or a child of it, and the user is root. */
    static boolean canInstall() {
        return Files.exists(Path.of("/etc/debian_version")) && isRoot() && OtherProgram.onPath("apt-get").isPresent();
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /**
     * Installs the packages; false when that is not possible or failed.
     *
     * @param why is said before, with the packages
     */
    public static boolean install(String why, Consumer<String> say, String... packages) {
        if (!canInstall()) {
            return false;
        }
        say.accept(why + ", and you are root: Debian's packages " + String.join(", ", packages) + " are installed on this machine.");
        Map<String, String> quiet = Map.of("DEBIAN_FRONTEND", "noninteractive");
        // a fresh machine has no list of packages yet; where one is there, an update that fails does no harm
        OtherProgram.run(Path.of("/"), quiet, "", List.of("apt-get", "-q", "update"));
        List<String> command = new ArrayList<>(List.of("apt-get", "-q", "install", "-y", "--no-install-recommends"));
        command.addAll(List.of(packages));
        OtherProgram.Result result = OtherProgram.run(Path.of("/"), quiet, "", command);
        if (!result.succeeded()) {
            say.accept("The packages could not be installed: " + result.complaint());
        }
        return result.succeeded();
    }
}
