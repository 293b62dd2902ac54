package bsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A command that is built starts at once: JBang is asked again when something has changed, and only then. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class LauncherStartTest {
    private static final String REHEARSAL = "package bsc.cli;\n\npublic class Rehearsal {\n    public static void main(String... a) {\n"
            + "        new two.Two();\n        System.out.print(two.One.TEXT);\n    }\n}\n";

    @TempDir
    static Path folder;
    private static SmallRepository small;
    private static Path asked;
    private static final List<Path> links = new ArrayList<>();

    /** A JDK whose java notes what it is asked, and is this one otherwise. */
    private static Path jdk(String name) throws IOException {
        Path home = Path.of(System.getProperty("java.home"));
        Path jdk = folder.resolve(name);
        Files.createDirectories(jdk.resolve("bin"));
        for (String file : List.of("lib", "release", "bin/javac", "bin/jar")) {
            links.add(Files.createSymbolicLink(jdk.resolve(file), home.resolve(file)));
        }
        Path java = Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$*\" >>'" + asked + "'\nexec '" + home
                + "/bin/java' \"$@\"\n");
        assertTrue(java.toFile().setExecutable(true));
        return jdk;
    }

    @BeforeAll
    static void smallRepository() throws IOException {
        asked = folder.resolve("asked");
        small = SmallRepository.in(folder);
        small.write("lib/Bsc.java", "//JAVAC_OPTIONS -encoding UTF-8\n//DEPS info.picocli:picocli:4.7.7\n//SOURCES bsc/cli/Rehearsal.java\n"
                + "//SOURCES two/One.java\n//SOURCES two/Two.java\nclass Bsc {\n}\n");
        small.write("lib/bsc/cli/Rehearsal.java", REHEARSAL);
        small.write("scripts/tell.java", "//JAVA_OPTIONS -Dword=said -XX:+UseSerialGC\n//DEPS ../lib/Bsc.java\nclass tell {\n    public static void "
                + "main(String... a) throws Exception {\n        new two.Two();\n        var out = new java.io.PrintStream(System.out, true, "
                + "java.nio.charset.StandardCharsets.UTF_8);\n        out.print(System.getProperty(\"word\") + two.One.TEXT + String.join(\"|\", a));\n"
                + "        if (a.length > 0 && a[0].equals(\"wait\")) {\n            Thread.sleep(60_000);\n        }\n"
                + "        System.exit(a.length > 0 && a[0].equals(\"fail\") ? 7 : 0);\n    }\n}\n");
        small.environment().put("JAVA_HOME", jdk("jdk").toString());
    }

    /** The links go first, so that nothing is said of links that lead out of the folder. */
    @AfterAll
    static void removeLinks() throws IOException {
        for (Path link : links) {
            Files.delete(link);
        }
    }

    @BeforeEach
    void built() {
        assertEquals("saidé", small.tell().out());
        archive();
    }

    /** How often JBang is asked while the command runs. */
    private static long asks(String... arguments) throws IOException {
        Files.deleteIfExists(asked);
        Command.Result result = small.tell(arguments);
        assertEquals("saidé" + String.join("|", arguments), result.out(), result.err());
        return Files.exists(asked) ? Files.readAllLines(asked, StandardCharsets.UTF_8).stream().filter(l -> l.contains("dev.jbang.Main")).count() : 0;
    }

    private static List<Path> archives() {
        try (Stream<Path> files = Files.list(small.cache().resolve("built"))) {
            return files.filter(f -> f.getFileName().toString().startsWith("archive-")).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The archive, which is made a little after the command has ended. */
    private static Path archive() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (System.nanoTime() < until) {
            List<Path> found = archives();
            if (found.stream().noneMatch(f -> f.toString().endsWith(".making"))) {
                return found.stream().filter(f -> f.toString().endsWith(".jsa")).max(Comparator.comparing(f -> f.toFile().lastModified())).orElseThrow();
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("no archive was made: " + archives());
    }

    /** Whether the library's classes come from the archive. */
    private static boolean isFromArchive() throws IOException {
        Path log = folder.resolve("loaded");
        Files.deleteIfExists(log);
        Command.Result result = Command.run(folder, Map.of("JAVA_HOME", small.environment().get("JAVA_HOME"), "JBANG_DIR", small.environment().get("JBANG_DIR"),
                "XDG_CACHE_HOME", small.environment().get("XDG_CACHE_HOME"), "JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + log),
                List.of(small.repository().resolve("jbang").toString(), "tell"));
        assertEquals("saidé", result.out());
        assertEquals("", result.message());
        return Files.readString(log).contains(" two.One source: shared objects file (top)");
    }

    @Test
    void argumentsStatusAndSignalsPassThrough() throws Exception {
        assertEquals(0, asks());
        assertEquals(0, asks("a b", "c'd", "$HOME", "*", "\\", "\"", "--help", "-x", "@file", "two\nlines", "ü"));
        assertEquals(7, small.tell("fail").status());
        ProcessBuilder builder = new ProcessBuilder(small.repository().resolve("jbang").toString(), "tell", "wait");
        builder.environment().putAll(small.environment());
        Process waiting = builder.start();
        waiting.getInputStream().readNBytes(4);
        waiting.destroy();
        assertTrue(waiting.waitFor(30, TimeUnit.SECONDS));
        assertEquals(143, waiting.exitValue(), "Java itself is ended");
    }

    @Test
    void whateverChangesIsSeenAndJBangIsAskedOnce() throws IOException {
        Path one = small.repository().resolve("lib/two/One.java");
        for (String file : List.of("lib/Bsc.java", "lib/two/One.java", "scripts/tell.java", "jbang-catalog.json", "jbang")) {
            Files.setLastModifiedTime(small.repository().resolve(file), FileTime.from(Instant.now()));
            assertNotEquals(0, asks(), file);
            assertEquals(0, asks(), file);
        }
        Files.writeString(one, Files.readString(one).replace("\"é\"", "\"è\""));
        Files.setLastModifiedTime(one, FileTime.fromMillis(1_000_000_000_000L));
        assertEquals("saidè", small.tell().out(), "a change that keeps the time of the file");
        Files.writeString(one, Files.readString(one).replace("\"è\"", "\"é\""));
        small.write("lib/two/Three.java", "package two;\n\nclass Three {\n}\n");
        assertNotEquals(0, asks(), "a file more");
        Files.delete(small.repository().resolve("lib/two/Three.java"));
        assertNotEquals(0, asks(), "a file less");
        assertEquals(0, asks());
        Path script = jarOfTell();
        Files.delete(script);
        assertNotEquals(0, asks(), "a jar that is gone");
        assertEquals(0, asks());
    }

    private static Path jarOfTell() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("jbang"))) {
            return files.filter(f -> f.endsWith("tell.jar")).findFirst().orElseThrow();
        }
    }

    @Test
    void anotherJdkAndOptionsOfJBangAreSeen() throws IOException {
        String own = small.environment().get("JAVA_HOME");
        small.environment().put("JAVA_HOME", jdk("other jdk").toString());
        assertNotEquals(0, asks());
        assertEquals(0, asks());
        archive();
        small.environment().put("JAVA_HOME", own);
        assertEquals(0, asks(), "each JDK has its own note");
        Path options = Files.writeString(folder.resolve("jbang.properties"), "run.verbose=false\n");
        assertNotEquals(0, asks());
        assertNotEquals(0, asks(), "JBang's options may change at any time");
        Files.delete(options);
        assertEquals(0, asks());
    }

    @Test
    void theArchiveIsMadeQuietlyAndUsed() throws IOException {
        assertTrue(isFromArchive());
        int before = archives().size();
        Path one = small.repository().resolve("lib/two/One.java");
        Files.writeString(one, Files.readString(one) + "// changed\n");
        Command.Result changed = small.tell();
        assertEquals("saidé", changed.out());
        assertEquals("", changed.message());
        archive();
        assertTrue(isFromArchive());
        assertEquals(before, archives().size(), "what is replaced is removed: " + archives());
    }

    /** A damaged archive would crash Java, and one of another Java is refused by it; both are passed over without a word. */
    @Test
    void anArchiveThatDoesNotFitIsPassedOver() throws IOException {
        byte[] whole = Files.readAllBytes(archive());
        byte[] damaged = whole.clone();
        java.util.Arrays.fill(damaged, 4096, damaged.length, (byte) 7);
        for (byte[] each : List.of(java.util.Arrays.copyOf(whole, whole.length / 2), new byte[0], damaged)) {
            Path archive = archive();
            assertTrue(archive.toFile().setWritable(true));
            FileTime time = Files.getLastModifiedTime(archive);
            Files.write(archive, each);
            Files.setLastModifiedTime(archive, time);
            assertFalse(isFromArchive());
            archive();
            assertTrue(isFromArchive(), "it is made again");
        }
        Path archive = archive();
        assertTrue(archive.toFile().setWritable(true));
        byte[] other = new String(whole, StandardCharsets.ISO_8859_1).replace(System.getProperty("java.vm.version"), "9"
                .repeat(System.getProperty("java.vm.version").length())).getBytes(StandardCharsets.ISO_8859_1);
        Files.write(archive, other);
        Files.setLastModifiedTime(archives().stream().filter(f -> f.toString().matches(".*-[0-9]+")).findFirst().orElseThrow(), FileTime.from(Instant.now().plusSeconds(60)));
        assertFalse(isFromArchive(), "of another Java");
        Files.delete(archive);
        assertFalse(isFromArchive());
        archive();
        assertTrue(isFromArchive());
    }

    @Test
    void twoAtOnceMakeOne() {
        archives().forEach(f -> assertTrue(f.toFile().delete()));
        List<Command.Result> results = IntStream.range(0, 4).mapToObj(i -> CompletableFuture.supplyAsync(small::tell,
                task -> new Thread(task).start())).toList().stream().map(CompletableFuture::join).toList();
        results.forEach(r -> assertEquals("saidé", r.out()));
        results.forEach(r -> assertEquals("", r.err()));
        archive();
        assertEquals(2, archives().size(), archives().toString());
    }

    /** Where nothing can be written, what is built still runs, without an archive. */
    @Test
    void aFolderThatCannotBeWrittenIsRead() throws IOException {
        archives().forEach(f -> assertTrue(f.toFile().delete()));
        Path built = small.cache().resolve("built");
        String name;
        try (Stream<Path> files = Files.list(built)) {
            name = files.map(Path::getFileName).map(Path::toString).filter(f -> f.startsWith("tell-") && f.endsWith(".done")).findFirst().orElseThrow();
        }
        // root writes everywhere, so a file stands where a folder would be made
        List<Path> inTheWay = List.of(small.cache().resolve("building"), built.resolve(name.replace("tell-", "archive-").replace(".done", ".making")));
        for (Path each : inTheWay) {
            Files.writeString(each, "");
        }
        assertTrue(built.toFile().setWritable(false));
        assertEquals(0, asks());
        assertTrue(built.toFile().setWritable(true));
        for (Path each : inTheWay) {
            Files.delete(each);
        }
    }

    /** An installed JBang is asked for the command line too, and only once. */
    @Test
    void anInstalledJBangIsAskedOnce() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path installed = Files.writeString(bin.resolve("jbang"), "#!/bin/sh\necho \"dev.jbang.Main $*\" >>'" + asked + "'\nout=$(JBANG_RUNTIME_SHELL=bash '"
                + System.getProperty("java.home") + "/bin/java' -cp '" + small.cache().resolve(SmallRepository.JAR) + "' dev.jbang.Main \"$@\")\n"
                + "status=$?\n[ $status -ne 255 ] || eval \"exec $out\"\n[ -z \"$out\" ] || printf '%s\\n' \"$out\"\nexit $status\n");
        assertTrue(installed.toFile().setExecutable(true));
        small.environment().put("PATH", bin + ":" + System.getenv("PATH"));
        assertNotEquals(0, asks());
        assertEquals(0, asks("a b", "c'd", "two\nlines"));
        archive();
        assertTrue(Command.run(folder, small.environment(), List.of(small.repository().resolve("jbang").toString(), "tell", "1")).out().endsWith("é1"));
        small.environment().remove("PATH");
    }
}
