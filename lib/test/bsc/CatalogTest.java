package bsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The commands without a clone: the catalog served over HTTP, a JBang that has seen nothing of it, and an empty folder. */
@ResourceLock(Command.BUILDS)
class CatalogTest {
    private static final String GROUP = "contoh.rilis";

    @TempDir
    Path folder;

    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private final Map<String, String> environment = new HashMap<>();
    private String catalog;

    /** The launcher says where the clone lies, which nobody has who runs from a catalog: JBang itself is started. */
    private Command.Result run(Path here, String... arguments) {
        String jar = Path.of(System.getenv().getOrDefault("XDG_CACHE_HOME", System.getenv("HOME") + "/.cache"), "hospital-balanced-scorecard",
                SmallRepository.JAR).toString();
        List<String> words = new ArrayList<>(List.of("sh", "-c", "out=$(JBANG_RUNTIME_SHELL=bash java -cp \"$0\" dev.jbang.Main \"$@\") || true; "
                + "case $out in *java*-classpath*) eval \"$out\";; *) printf '%s\\n' \"$out\";; esac", jar));
        words.addAll(List.of(arguments));
        environment.put("JBANG_DIR", folder.resolve("jbang of Siti \u00e9").toString());
        environment.put("JBANG_NO_VERSION_CHECK", "true");
        return Command.run(here, environment, words);
    }

    @Test
    void publishedStudiesAndAFolderOfOnesOwn() throws IOException {
        assertEquals(0, Command.jbang(Repository.root(), "version").status());
        HttpServer server = serve(Repository.root());
        try {
            String host = host(server);
            catalog = host + "jbang-catalog.json";
            assertEquals(0, run(folder, "trust", "add", host).status());
            Path empty = Files.createDirectory(folder.resolve("kosong"));

            Command.Result judged = run(empty, "run", "reproduce@" + catalog, "--format", "csv");
            assertEquals(Command.of("reproduce", "--format", "csv").out(), judged.out(), judged.err());
            eachFileOnce();

            assertEquals(Command.of("scorecard", "rsud-makassar-2020-2022", "--period", "2021").out(),
                    run(empty, "run", "scorecard@" + catalog, "rsud-makassar-2020-2022", "--period", "2021").out());
            Command.Result drawn = run(empty, "run", "plot@" + catalog, "rs-unhas-2019", "--out", "gambar");
            assertEquals(0, drawn.status(), drawn.err());
            assertTrue(Files.size(empty.resolve("gambar/rs-unhas-2019-barber-johnson.svg")) > 1000);
            Command.Result report = run(empty, "run", "reproduce@" + catalog, "rs-unhas-2019", "--out", "laporan");
            assertEquals(0, report.status(), report.err());
            assertTrue(Files.exists(empty.resolve("laporan/codecheck.yml")));

            assertEquals(0, run(empty, "init", "-t", "hospital-study@" + catalog, "rumah-sakit-saya").status());
            assertEquals(names(Repository.data().resolve("template")), names(empty.resolve("rumah-sakit-saya")));
            Command.Result own = run(empty, "run", "scorecard@" + catalog, "rumah-sakit-saya");
            assertEquals(0, own.status(), own.err());
            assertTrue(own.out().contains("employee_satisfaction_target"), own.out());
        } finally {
            server.stop(0);
        }
    }

    /** A release brings its POM and its jar once, and compiles nothing. */
    @Test
    void aReleaseIsOneJar() throws IOException {
        HttpServer server = serve(folder.resolve("release"));
        try {
            String host = host(server);
            assertEquals(0, Command.jbang(Repository.root(), "release", folder.resolve("release").toString(), "--group", GROUP, "--address", host).status());
            catalog = host + "jbang-catalog.json";
            environment.put("JBANG_REPO", repository().toString());
            assertEquals(0, run(folder, "trust", "add", host).status());
            Path empty = Files.createDirectory(folder.resolve("kosong"));

            Command.Result judged = run(empty, "run", "reproduce@" + catalog, "--format", "csv");
            assertEquals(Command.of("reproduce", "--format", "csv").out(), judged.out(), judged.err());
            assertTrue(!judged.err().contains("Building"), judged.err());
            String place = "/" + GROUP.replace('.', '/') + "/hospital-balanced-scorecard/0.1.0/hospital-balanced-scorecard-0.1.0";
            assertEquals(List.of(place + ".jar", place + ".jar.sha1", place + ".pom", place + ".pom.sha1", "/jbang-catalog.json"), asked.stream().sorted().toList());

            assertEquals(Command.of("scorecard", "rsud-makassar-2020-2022", "--period", "2021").out(),
                    run(empty, "run", "scorecard@" + catalog, "rsud-makassar-2020-2022", "--period", "2021").out());
            Command.Result drawn = run(empty, "run", "plot@" + catalog, "rs-unhas-2019", "--out", "gambar");
            assertEquals(0, drawn.status(), drawn.err());
            assertTrue(Files.size(empty.resolve("gambar/rs-unhas-2019-barber-johnson.svg")) > 1000);
        } finally {
            server.stop(0);
            unlink(folder.resolve("m2"));
        }
    }

    private static void unlink(Path repository) throws IOException {
        try (java.util.stream.Stream<Path> links = Files.list(repository)) {
            for (Path link : links.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    /** Maven's local repository with what is there already, in which nothing of a release is left behind. */
    private Path repository() throws IOException {
        Path own = Files.createDirectory(folder.resolve("m2"));
        Path there = Path.of(System.getProperty("user.home"), ".m2", "repository");
        try (java.util.stream.Stream<Path> groups = Files.isDirectory(there) ? Files.list(there) : java.util.stream.Stream.empty()) {
            for (Path group : groups.filter(Files::isDirectory).toList()) {
                Files.createSymbolicLink(own.resolve(group.getFileName()), group);
            }
        }
        return own;
    }

    private static String host(HttpServer server) {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private HttpServer serve(Path root) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            Path file = root.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
            byte[] bytes = file.startsWith(root) && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
            exchange.sendResponseHeaders(bytes == null ? 404 : 200, bytes == null ? -1 : bytes.length == 0 ? -1 : bytes.length);
            try (OutputStream body = exchange.getResponseBody()) {
                if (bytes != null && bytes.length > 0) {
                    body.write(bytes);
                }
            }
        });
        server.start();
        return server;
    }

    /** The catalog, a script, the header and what it lists: nothing is asked for twice, and nothing in vain. */
    private void eachFileOnce() throws IOException {
        Set<String> expected = new TreeSet<>(Set.of("/jbang-catalog.json", "/scripts/reproduce.java", "/lib/Core.java"));
        for (String line : Files.readAllLines(Repository.root().resolve("lib/Core.java"))) {
            if (line.startsWith("//SOURCES ")) {
                expected.add("/lib/" + line.substring(10));
            } else if (line.startsWith("//FILES ")) {
                expected.add(Path.of("/lib").resolve(line.substring(line.indexOf('=') + 1)).normalize().toString());
            }
        }
        assertEquals(expected, new TreeSet<>(asked));
        assertEquals(Set.of(), asked.stream().filter(a -> Collections.frequency(asked, a) > 1).collect(Collectors.toSet()));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (java.util.stream.Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
