package bsc.tool;

import bsc.model.BadData;
import bsc.write.Staging;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Brings once what commands need, so that they run without a network afterwards: on this machine, or from a stick. */
public final class Warm {
    private static final String REPOSITORY = "hospital-balanced-scorecard";
    /** What an environment may name that would lead a command away from the stick. */
    private static final List<String> ELSEWHERE = List.of("JBANG_CACHE_DIR", "JBANG_CONFIG");
    private static final String START = """
            #!/bin/sh
            # Starts a command of this folder, without a network: ./jbang reproduce, or sh jbang reproduce. Needs a JDK 17 or newer.
            here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd) || exit 1
            XDG_CACHE_HOME=$here/caches/cache
            JBANG_DIR=$here/caches/jbang
            JBANG_REPO=$here/caches/m2
            export XDG_CACHE_HOME JBANG_DIR JBANG_REPO
            unset JBANG_CACHE_DIR JBANG_CONFIG
            exec sh "$here/hospital-balanced-scorecard/jbang" "$@"
            """;
    private static final String START_CMD = """
            @echo off
            rem Starts a command of this folder, without a network: .\\jbang reproduce. Needs a JDK 17 or newer.
            setlocal DisableDelayedExpansion
            set "XDG_CACHE_HOME=%~dp0caches\\cache"
            set "JBANG_DIR=%~dp0caches\\jbang"
            set "JBANG_REPO=%~dp0caches\\m2"
            set "JBANG_CACHE_DIR="
            set "JBANG_CONFIG="
            "%~dp0hospital-balanced-scorecard\\jbang.cmd" %*
            """;

    private Warm() {
    }

    /** Builds every command of the repository; JBang brings the libraries that are missing. */
    public static void commands(Path home, Map<String, String> environment, Consumer<String> say) throws IOException, InterruptedException {
        List<String> names;
        try (Stream<Path> scripts = Files.list(home.resolve("scripts"))) {
            names = scripts.map(s -> s.getFileName().toString()).filter(s -> s.endsWith(".java")).map(s -> s.replace(".java", "")).sorted().toList();
        }
        for (String name : names) {
            say.accept("Building " + name + " (" + (names.indexOf(name) + 1) + " of " + names.size() + ") ...");
            ProcessBuilder builder = new ProcessBuilder(Launch.launcher(home).toString(), name, "--help")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT);
            if (!environment.isEmpty()) {
                builder.environment().putAll(environment);
                ELSEWHERE.forEach(builder.environment()::remove);
            }
            Process process = builder.start();
            process.getOutputStream().close();
            if (process.waitFor() != 0) {
                throw new BadData("the command " + name + " cannot be built; nothing more was brought");
            }
        }
    }

    /**
     * A zip of the repository and of all that its commands need, brought anew, so that it holds nothing else.
     *
     * @param jbang the jar of the pinned JBang
     */
    public static void stick(Path home, Path zip, Path jbang, Consumer<String> say) throws IOException, InterruptedException {
        if (Files.exists(zip, LinkOption.NOFOLLOW_LINKS)) {
            throw new BadData("--stick: " + zip + " is there already; name another file");
        }
        Path target = zip.toAbsolutePath();
        Files.createDirectories(target.getParent());
        Path folder = Files.createDirectory(Staging.beside(target, Staging.StagedFile.NEW));
        Path part = Staging.beside(target, Staging.StagedFile.READY);
        try {
            copy(home, tracked(home), folder.resolve(REPOSITORY));
            Path caches = folder.resolve("caches");
            Path jar = caches.resolve("cache").resolve(REPOSITORY).resolve(jbang.getFileName());
            Files.createDirectories(jar.getParent());
            Files.copy(jbang, jar);
            commands(folder.resolve(REPOSITORY), Map.of("XDG_CACHE_HOME", caches.resolve("cache").toString(), "JBANG_DIR", caches.resolve("jbang").toString(),
                    "JBANG_REPO", caches.resolve("m2").toString()), say);
            // what was built knows where it was built, and is built again on each machine
            Staging.delete(caches.resolve("jbang"));
            Staging.delete(jar.resolveSibling("built"));
            forgetWhereFrom(caches.resolve("m2"));
            Files.writeString(folder.resolve("jbang"), START);
            Files.writeString(folder.resolve("jbang.cmd"), START_CMD.replace("\n", "\r\n"));
            say.accept("Writing " + zip + " ...");
            pack(folder, part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
            Staging.delete(folder);
        }
    }

    /** What git tracks; where it is not a clone, all: a stick is not where a hospital's own data should go. */
    static List<Path> tracked(Path home) throws IOException, InterruptedException {
        if (Files.exists(home.resolve(".git"))) {
            Process git = new ProcessBuilder("git", "-C", home.toString(), "ls-files", "-z").redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (git.waitFor() != 0) {
                throw new BadData("--stick: git cannot tell which files belong to the repository");
            }
            return Stream.of(names.split("\0")).map(home::resolve).filter(Files::isRegularFile).toList();
        }
        return under(home);
    }

    static List<Path> under(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
        }
    }

    private static void copy(Path home, List<Path> files, Path to) throws IOException {
        for (Path file : files) {
            Path copied = to.resolve(home.relativize(file).toString());
            Files.createDirectories(copied.getParent());
            Files.copy(file, copied, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Maven asks the mirror again that a file came from; what it knows nothing of is there. */
    private static void forgetWhereFrom(Path repository) throws IOException {
        try (Stream<Path> files = Files.walk(repository)) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("_remote\\.repositories|.*\\.lastUpdated")).toList()) {
                Files.delete(file);
            }
        }
    }

    /** With the right to be executed, which a plain zip forgets. */
    private static void pack(Path folder, Path zip) throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of("create", "true", "enablePosixFileAttributes", "true"));
             Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                Path packed = archive.getPath("/").resolve(folder.relativize(file).toString().replace('\\', '/'));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(packed);
                } else {
                    Files.copy(file, packed);
                    boolean runs = file.getFileName().toString().equals("jbang") || Files.isExecutable(file) && file.startsWith(folder.resolve(REPOSITORY));
                    Set<PosixFilePermission> rights = PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--");
                    Files.setPosixFilePermissions(packed, rights);
                }
            }
        }
    }
}
