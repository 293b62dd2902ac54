package bsc.show;

import bsc.model.BadData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes a report whole or not at all: into a folder beside the one asked for, which then takes its place. Nothing is
 * overwritten but an earlier report of ours to which nobody has added anything.
 */
public final class ReportFolder {
    private ReportFolder() {
    }

    /** @throws BadData when the folder is in use for something else, or cannot be written; then nothing has changed */
    public static void write(Path folder, Map<String, String> files) {
        try {
            Path target = (Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath()).normalize();
            refuse(folder, target);
            Files.createDirectories(target.getParent());
            replace(target, files);
        } catch (IOException e) {
            throw new BadData("--out: " + folder + " cannot be written (" + e.getClass().getSimpleName() + ": "
                    + e.getMessage() + "); nothing was changed");
        }
    }

    private static void refuse(Path asked, Path target) throws IOException {
        if (target.getParent() == null || Path.of("").toRealPath().startsWith(target)) {
            throw new BadData("--out: " + asked + " is the current folder or holds it; name a folder of its own");
        }
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new BadData("--out: " + asked + " is no folder; nothing was changed");
        }
        List<String> names = names(target);
        Path yml = target.resolve(Codecheck.FILE);
        String earlier = Files.isRegularFile(yml) ? Files.readString(yml) : "";
        if (!names.isEmpty() && !Codecheck.isOurs(earlier)) {
            throw new BadData("--out: " + asked + " is not empty and holds no earlier report; nothing was changed. Name a new "
                    + "or an empty folder");
        }
        Set<String> ours = Codecheck.files(earlier);
        List<String> others = names.stream().filter(n -> !ours.contains(n)).toList();
        if (!others.isEmpty() || Codecheck.isCompleted(earlier)) {
            throw new BadData("--out: " + asked + " holds an earlier report " + (others.isEmpty()
                    ? "whose " + Codecheck.FILE + " somebody has completed" : "and files of others (" + String.join(", ", others)
                    + ")") + "; nothing was changed. Name another folder");
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static void replace(Path target, Map<String, String> files) throws IOException {
        Path fresh = sibling(target, "new");
        Path earlier = sibling(target, "old");
        try {
            Files.createDirectory(fresh);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(fresh.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
            }
            if (Files.exists(target)) {
                Files.move(target, earlier);
            }
            Files.move(fresh, target);
            delete(earlier);
        } catch (IOException e) {
            if (!Files.exists(target) && Files.exists(earlier)) {
                Files.move(earlier, target);
            }
            throw e;
        } finally {
            delete(fresh);
        }
    }

    private static Path sibling(Path target, String what) {
        return target.resolveSibling("." + target.getFileName() + "." + what + "-" + ProcessHandle.current().pid());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
