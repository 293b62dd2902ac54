package bsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The launcher ./jbang on machines that lack something: one sentence says what, and how to get it. */
@ResourceLock(Command.BUILDS)
class LauncherTest {
    @TempDir
    Path folder;

    /** The links to the machine's tools go first, so that nothing is said of links that lead out of the folder. */
    @AfterEach
    void removeLinks() throws IOException {
        if (Files.isDirectory(folder.resolve("bin"))) {
            try (Stream<Path> files = Files.list(folder.resolve("bin"))) {
                for (Path link : files.filter(Files::isSymbolicLink).toList()) {
                    Files.delete(link);
                }
            }
        }
    }

    /** A machine with these tools alone, by the names of commands of this machine, and an empty home. */
    private Map<String, String> machine(String... tools) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        for (String tool : tools) {
            for (String directory : System.getenv("PATH").split(":")) {
                Path found = Path.of(directory, tool);
                if (Files.isExecutable(found) && !Files.exists(bin.resolve(tool))) {
                    Files.createSymbolicLink(bin.resolve(tool), found);
                }
            }
        }
        Map<String, String> environment = new HashMap<>();
        environment.put("PATH", bin.toString());
        environment.put("HOME", folder.resolve("home").toString());
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        environment.put("JAVA_HOME", "");
        return environment;
    }

    private static final String[] BASE = {"sh", "dirname", "sed", "cut", "sort", "head", "grep", "mkdir", "rm", "mv", "sha256sum",
        "cksum", "find", "fold", "ls", "locale", "readlink", "rmdir", "sleep", "touch", "tr", "uname", "wc"};

    private static String[] with(String... more) {
        String[] all = java.util.Arrays.copyOf(BASE, BASE.length + more.length);
        System.arraycopy(more, 0, all, BASE.length, more.length);
        return all;
    }

    private Command.Result reproduce(Map<String, String> environment) {
        return Command.run(Repository.root(), environment,
                List.of(Repository.root().resolve("jbang").toString(), "reproduce", "--help"));
    }

    private void tool(String name, String script) throws IOException {
        Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    @Test
    void saysHowToGetJava() throws IOException {
        Command.Result result = reproduce(machine(BASE));
        assertEquals("No JDK found: install a JDK 17 or newer (Debian, Ubuntu: apt install openjdk-17-jdk; others: "
                + "https://adoptium.net) and type the command again.\n", result.err());
        assertEquals(1, result.status());
    }

    /** The list of commands is one output: where it cannot be written, one sentence says so. */
    @Test
    void theListOfCommandsSaysThatItCannotBeWritten() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")));
        Process process = new ProcessBuilder(Repository.root().resolve("jbang").toString()).redirectOutput(new java.io.File("/dev/full")).start();
        assertEquals("Standard output cannot be written: what was written is not whole.\n", new String(process.getErrorStream().readAllBytes()));
        assertEquals(1, process.waitFor());
    }

    @Test
    void saysThatJavaIsTooOld() throws IOException {
        Map<String, String> environment = machine(BASE);
        tool("java", "echo '    java.specification.version = 11' >&2");
        tool("javac", "exit 0");
        assertEquals("Java 11 is too old: install a JDK 17 or newer (Debian, Ubuntu: apt install openjdk-17-jdk; others: "
                + "https://adoptium.net) and type the command again.\n", reproduce(environment).err());
    }

    @Test
    void saysHowToGetJBangOrMaven() throws IOException {
        Command.Result result = reproduce(machine(with("java", "javac")));
        assertEquals("Neither JBang 0.132.1 (or newer) nor Maven found: install one of them (Debian, Ubuntu: apt install "
                + "maven; JBang: https://www.jbang.dev/download) and type the command again.\n", result.err());
        assertEquals(1, result.status());
    }

    @Test
    void saysThatTheNetworkIsMissing() throws IOException {
        Map<String, String> environment = machine(with("java", "javac"));
        tool("mvn", "echo '[ERROR] Unknown host'; exit 1");
        Command.Result result = reproduce(environment);
        assertEquals("Maven could not bring JBang 0.132.1: check the network (a proxy stands in ~/.m2/settings.xml) and "
                + "type the command again. Maven said: [ERROR] Unknown host", result.message());
        assertEquals(1, result.status());
    }

    @Test
    void refusesAJarWithAnotherHash() throws IOException {
        Map<String, String> environment = machine(with("java", "javac"));
        tool("mvn", "for a; do case $a in -DoutputDirectory=*) echo x > \"${a#*=}/jbang-cli-0.132.1-all.jar\";; esac; done");
        Command.Result result = reproduce(environment);
        assertEquals("The JBang 0.132.1 that Maven brought does not have the SHA-256 that is expected; nothing was run. "
                + "Remove it from Maven's local repository and type the command again.", result.message());
        assertEquals(1, result.status());
        assertFalse(Files.exists(folder.resolve("cache/hospital-balanced-scorecard/jbang-cli-0.132.1-all.jar")));
    }

    /** An installed JBang that is recent enough is used, with the arguments as they were typed. */
    @Test
    void usesTheInstalledJBang() throws IOException {
        Map<String, String> environment = machine(BASE);
        tool("jbang", "case $1 in --version) echo 0.140.0;; run) printf '<%s>' \"$@\"; exit 7;; esac");
        Command.Result result = Command.run(Repository.root(), environment, List.of(
                Repository.root().resolve("jbang").toString(), "reproduce", "a b", "c'd", "*"));
        assertEquals("<run><" + Repository.root().toRealPath() + "/scripts/reproduce.java><a b><c'd><*>", result.out());
        assertEquals(7, result.status());
    }

    /** An installed JBang that is too old is passed over. */
    @Test
    void passesOverAnOldJBang() throws IOException {
        Map<String, String> environment = machine(BASE);
        tool("jbang", "echo 0.99.9");
        assertTrue(reproduce(environment).err().startsWith("No JDK found"));
    }

    /** After the first run nothing is fetched: no Maven on the path, and a proxy that nobody answers. */
    @Test
    void worksOfflineAfterTheFirstRun() throws IOException {
        assertEquals(0, Command.jbang(Repository.root(), "reproduce", "--help").status());
        Map<String, String> environment = machine(with("java", "javac", "env", "bash"));
        environment.put("HOME", System.getenv("HOME"));
        environment.put("XDG_CACHE_HOME", System.getenv().getOrDefault("XDG_CACHE_HOME", System.getenv("HOME") + "/.cache"));
        environment.put("JAVA_TOOL_OPTIONS", "-Dhttp.proxyHost=127.0.0.1 -Dhttp.proxyPort=9 "
                + "-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=9");
        Command.Result result = reproduce(environment);
        assertEquals("", result.message());
        assertEquals(0, result.status());
        assertTrue(result.out().startsWith("Usage: jbang reproduce"), result.out());
    }
}
