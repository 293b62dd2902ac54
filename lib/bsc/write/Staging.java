package bsc.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Hidden folders and files in which is made ready what then takes its place as a whole. The name tells which process made it, so
 * that what a killed one left is known; nothing else is ever touched.
 */
public final class Staging {
    private static final String OURS = ".hospital-balanced-scorecard-";

    private Staging() {
    }

    /** What a folder holds: files being written, all of them written, or what they replace. */
    public enum StagedFile {
        NEW, READY, OLD
    }

    /** The folder of this process beside a target, which need not exist. */
    public static Path beside(Path target, StagedFile stage) {
        return target.resolveSibling("." + target.getFileName() + OURS + word(stage) + "-" + process(ProcessHandle.current()));
    }

    /** The folder of this process inside a folder. */
    public static Path inside(Path folder, StagedFile stage) {
        return folder.resolve(OURS + word(stage) + "-" + process(ProcessHandle.current()));
    }

    /** The folders that processes left which are gone: beside the target. */
    public static List<Path> leftBeside(Path target, StagedFile stage) throws IOException {
        return left(target.getParent(), "." + target.getFileName() + OURS + word(stage));
    }

    /** The same inside a folder. */
    public static List<Path> leftInside(Path folder, StagedFile stage) throws IOException {
        return left(folder, OURS + word(stage));
    }

    private static List<Path> left(Path folder, String name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Pattern pattern = Pattern.compile(Pattern.quote(name) + "-(\\d{1,18})-(\\d{1,18})");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> {
                Matcher ours = pattern.matcher(f.getFileName().toString());
                return ours.matches() && !Files.isSymbolicLink(f) && !isAlive(Long.parseLong(ours.group(1)), Long.parseLong(ours.group(2)));
            }).sorted().toList();
        }
    }

    /** Numbers are used again, so the start counts too; systems tell it to about a second. */
    private static boolean isAlive(long pid, long start) {
        Optional<ProcessHandle> now = ProcessHandle.of(pid);
        return now.isPresent() && now.get().isAlive() && Math.abs(start(now.get()) - start) < 5000;
    }

    private static String process(ProcessHandle process) {
        return process.pid() + "-" + start(process);
    }

    private static long start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static String word(StagedFile stage) {
        return stage.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Replaces one file, whole or not at all; a link of its name is replaced, not followed. */
    public static void replace(Path file, String text) throws IOException {
        replace(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with bytes. */
    public static void replace(Path file, byte[] bytes) throws IOException {
        replace(file, (Content) to -> to.write(bytes));
    }

    /** What a file holds, written as it is made. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    static void replace(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        for (Path left : leftBeside(target, StagedFile.NEW)) {
            delete(left);
        }
        Path fresh = beside(target, StagedFile.NEW);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                content.to(out);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Makes the folder, which must not exist in any form, and writes the files into it. */
    public static void fill(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectory(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue(), StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
        }
    }

    /** Deletes a folder and what is in it; links in it are not followed. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
