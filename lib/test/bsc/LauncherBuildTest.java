package bsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ./jbang does to build: one at a time, checked, and only when something has changed. A small repository stands in. */
class LauncherBuildTest {
    private static final String WAITS = "Another command is building; this one waits until it is done.";
    private static final String JAR = SmallRepository.JAR;

    @TempDir
    Path folder;
    private SmallRepository small;
    private Path repository;
    private Path cache;
    private Map<String, String> environment;

    @BeforeEach
    void smallRepository() throws IOException {
        small = SmallRepository.in(folder);
        repository = small.repository();
        cache = small.cache();
        environment = small.environment();
    }

    private Command.Result tell(String... arguments) {
        return small.tell(arguments);
    }

    private Path library() throws IOException {
        return small.library();
    }

    private static long built(Command.Result result) {
        return result.err().lines().filter(l -> l.equals("[jbang] Building jar for Bsc.java...")).count();
    }

    @Test
    void commandsStartedAtOnceBuildOnceAndAllRun() {
        List<Command.Result> results = IntStream.range(0, 4).mapToObj(i -> CompletableFuture.supplyAsync(this::tell,
                task -> new Thread(task).start())).toList().stream().map(CompletableFuture::join).toList();
        for (Command.Result result : results) {
            assertEquals(0, result.status(), result.err());
            assertEquals("é", result.out());
        }
        assertEquals(1, results.stream().mapToLong(LauncherBuildTest::built).sum());
        assertEquals(3, results.stream().filter(r -> r.message().equals(WAITS)).count());
        assertTrue(Files.notExists(cache.resolve("building")));
    }

    @Test
    void aDamagedLibraryIsBuiltAgain() throws IOException {
        assertEquals(1, built(tell()));
        byte[] whole = Files.readAllBytes(library());
        Files.write(library(), java.util.Arrays.copyOf(whole, whole.length / 2));
        Command.Result truncated = tell();
        assertEquals("é", truncated.out(), truncated.err());
        try (FileSystem jar = FileSystems.newFileSystem(library())) {
            Files.delete(jar.getPath("two/Two.class"));
        }
        Command.Result incomplete = tell();
        assertEquals("The library that was built is damaged; it is built again.", incomplete.message());
        assertEquals("é", incomplete.out());
    }

    /** A command that is built needs no lock; a change of its sources makes it wait for one. */
    @Test
    void onlyBuildingWaitsAndAStaleLockIsTakenAway() throws Exception {
        tell();
        long gone = new ProcessBuilder("true").start().toHandle().pid();
        Path lock = Files.createDirectory(cache.resolve("building"));
        String host = Command.run(folder, Map.of(), List.of("uname", "-n")).out().strip();
        Files.writeString(lock.resolve("holder"), ProcessHandle.current().pid() + " " + host + "\n");
        assertEquals("", tell().message(), "built, so nothing waits");

        Files.writeString(repository.resolve("lib/two/Two.java"), "package two;\n\npublic class Two { // changed\n}\n");
        CompletableFuture<Command.Result> waiting = CompletableFuture.supplyAsync(this::tell);
        org.junit.jupiter.api.Assertions.assertThrows(java.util.concurrent.TimeoutException.class, () -> waiting.get(2, TimeUnit.SECONDS));
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(Duration.ofMinutes(20))));
        Command.Result old = waiting.get(2, TimeUnit.MINUTES);
        assertEquals(WAITS, old.message(), "a lock older than any build is stale");
        assertEquals(1, built(old));

        Files.createDirectory(lock);
        Files.writeString(lock.resolve("holder"), gone + " " + host + "\n");
        Files.writeString(repository.resolve("lib/two/Two.java"), "package two;\n\npublic class Two {\n}\n");
        assertEquals("", tell().message(), "the holder is gone");
        assertTrue(Files.notExists(lock));
    }

    /** With the cache goes the lock. */
    @Test
    void whoWaitsIsNotLeftWaitingWhenTheCacheIsDeleted() throws Exception {
        Path lock = Files.createDirectory(cache.resolve("building"));
        Files.writeString(lock.resolve("holder"), ProcessHandle.current().pid() + " " + Command.run(folder, Map.of(), List.of("uname", "-n")).out());
        CompletableFuture<Command.Result> waiting = CompletableFuture.supplyAsync(this::tell);
        org.junit.jupiter.api.Assertions.assertThrows(java.util.concurrent.TimeoutException.class, () -> waiting.get(3, TimeUnit.SECONDS));
        bsc.write.Staging.delete(cache);
        Command.Result result = waiting.get(3, TimeUnit.MINUTES);
        assertEquals("é", result.out(), result.err());
        assertEquals(WAITS, result.message());
    }

    /** A path that is not ASCII, where another encoding is forced on every Java. */
    @Test
    void aForcedEncodingDoesNotHinderPathsBeyondAscii() throws IOException {
        Path accented = Files.createDirectory(folder.resolve("r\u00e9p \u00fc"));
        SmallRepository other = SmallRepository.in(accented);
        other.environment().put("JAVA_TOOL_OPTIONS", "-Dfile.encoding=ISO-8859-1 -Xmx1g");
        Command.Result result = other.tell("\u00e4");
        assertEquals("\u00e9\u00e4", result.out(), result.err());
    }

    @Test
    void aDamagedJBangIsFetchedAgain() throws IOException {
        tell();
        byte[] whole = Files.readAllBytes(cache.resolve(JAR));
        byte[] damaged = whole.clone();
        damaged[whole.length / 2] ^= 1;
        for (byte[] each : List.of(damaged, java.util.Arrays.copyOf(whole, 1000))) {
            Files.write(cache.resolve(JAR), each);
            Files.setLastModifiedTime(cache.resolve(JAR), FileTime.from(Instant.now().plusSeconds(5)));
            assertEquals("", tell().message(), "what is built needs no JBang");
            Files.setLastModifiedTime(repository.resolve("lib/two/Two.java"), FileTime.from(Instant.now()));
            Command.Result result = tell();
            assertEquals("JBang's jar is damaged: Maven brings JBang 0.132.1 again.", result.message());
            assertEquals("é", result.out());
            assertEquals(whole.length, Files.size(cache.resolve(JAR)));
        }
    }

    @Test
    void aDependencyWithAnotherHashIsNotRun() throws IOException {
        Path pinned = Files.writeString(repository.resolve("lib/dependencies.sha256"), "0".repeat(64) + "  picocli-4.7.7.jar\n");
        Command.Result refused = tell();
        assertEquals("picocli-4.7.7.jar does not have the SHA-256 that lib/dependencies.sha256 expects; nothing was run. Remove it "
                + "from Maven's local repository and type the command again.", refused.message());
        assertEquals(1, refused.status());
        Files.writeString(pinned, Files.readAllLines(Repository.root().resolve("lib/dependencies.sha256"), StandardCharsets.UTF_8).stream()
                .filter(l -> l.endsWith("picocli-4.7.7.jar")).findFirst().orElseThrow() + "\n");
        assertEquals("é", tell().out());
    }

    /** A path that is not ASCII, an argument that is not, links to the launcher, and a locale that knows neither. */
    @Test
    void runsThroughLinksAndInACLocale() throws IOException {
        environment.put("LC_ALL", "C");
        assertEquals("éü", tell("ü").out());
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("first"), Path.of("../Rumah Sakit é/jbang"));
        Files.createSymbolicLink(bin.resolve("bsc"), bin.resolve("first"));
        assertEquals("é1", Command.run(bin, environment, List.of("./bsc", "tell", "1")).out());
        Files.delete(bin.resolve("bsc"));
        Files.delete(bin.resolve("first"));
    }

    /** A Java machine that takes every file for windows-1252, in a C locale, with nothing built before; javac then needs a plain path. */
    @Test
    void sourcesAreUtf8WhateverTheDefaultEncoding() throws IOException {
        small = new SmallRepository(folder, Files.move(repository, folder.resolve("plain")), cache, environment);
        environment.put("LC_ALL", "C");
        environment.put("JAVA_TOOL_OPTIONS", "-Dfile.encoding=windows-1252");
        Command.Result result = tell();
        assertEquals("é", result.out(), result.err());
        assertEquals(1, built(result));
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        environment.put("XDG_CACHE_HOME", file.toString());
        Command.Result result = tell();
        assertEquals(file + "/hospital-balanced-scorecard cannot be written: set XDG_CACHE_HOME and JBANG_DIR to folders that can "
                + "and type the command again.", result.message());
        assertEquals(1, result.status());
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        environment.put("HOME", "");
        assertEquals("é", tell().out(), "without HOME it is the user's home folder");
    }

    @Test
    void aloneItListsTheCommands() throws IOException {
        String help = Command.run(folder, Map.of(), List.of(Repository.root().resolve("jbang").toString())).out();
        String flat = help.replaceAll("\\s+", " ");
        for (var alias : com.google.gson.JsonParser.parseString(Files.readString(Repository.root().resolve("jbang-catalog.json")))
                .getAsJsonObject().getAsJsonObject("aliases").entrySet()) {
            String description = alias.getValue().getAsJsonObject().get("description").getAsString();
            assertTrue(flat.contains(" " + alias.getKey() + " " + description), alias.getKey());
        }
        assertTrue(flat.contains("Examples: ./jbang reproduce rs-unhas-2019 ./jbang scorecard"), help);
        assertEquals(help, Command.run(folder, Map.of(), List.of(Repository.root().resolve("jbang").toString(), "--help")).out());
    }
}
