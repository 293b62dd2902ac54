package bsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * What jbang.cmd starts, on this system: the same rules and sentences as the launcher jbang. jbang.cmd itself is held by its
 * text here; how it was tried is told in docs/windows.md.
 */
@ResourceLock(Command.BUILDS)
class WindowsLauncherTest {
    private static final String JAR = "jbang-cli-0.132.1-all.jar";

    @TempDir
    Path folder;

    private SmallRepository small;

    @BeforeEach
    void repository() throws IOException {
        small = SmallRepository.in(folder);
    }

    private Command.Result launch(Map<String, String> environment, String... typed) {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), "bsc.tool.Launch", small.repository().toString(), small.cache().toString()));
        command.addAll(List.of(typed));
        Map<String, String> all = new HashMap<>(small.environment());
        all.putAll(environment);
        return Command.run(folder, all, command);
    }

    private Path tool(String name, String script) throws IOException {
        Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertTrue(file.toFile().setExecutable(true));
        return file;
    }

    private Map<String, String> path() {
        return Map.of("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    }

    /** Built once, started as it is afterwards, with the arguments as they were typed; the status is the command's. */
    @Test
    void buildsOnceAndStarts() throws IOException {
        small.write("scripts/tell.java", Files.readString(small.repository().resolve("scripts/tell.java")).replace("new two.Two();",
                "new two.Two(); if (a.length == 0) System.exit(7);"));
        assertEquals("\u00e9a bc\"d*%PATH%", launch(Map.of(), "tell", "a b", "c\"d", "*", "%PATH%").out());
        Command.Result again = launch(Map.of("PATH", ""), "tell", "x");
        assertEquals("\u00e9x", again.out());
        assertEquals("", again.err());
        assertEquals(7, launch(Map.of(), "tell").status());
        small.write("lib/two/One.java", "package two;\n\npublic class One {\n    public static final String TEXT = new String(\"changed \");\n}\n");
        assertEquals("changed x", launch(Map.of(), "tell", "x").out());
    }

    /** Who was killed while building may have left a library that JBang takes for a good one. */
    @Test
    void aDamagedLibraryIsBuiltAgain() throws IOException {
        assertEquals("\u00e9x", launch(Map.of(), "tell", "x").out());
        Path library = small.library();
        byte[] whole = Files.readAllBytes(library);
        Files.write(library, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertEquals("\u00e9x", launch(Map.of(), "tell", "x").out());
        try (FileSystem jar = FileSystems.newFileSystem(small.library())) {
            Files.delete(jar.getPath("two/Two.class"));
        }
        Command.Result result = launch(Map.of(), "tell", "x");
        assertEquals("\u00e9x", result.out(), result.err());
        assertEquals("The library that was built is damaged; it is built again.", result.message());
    }

    @Test
    void aLibraryThatIsNotThePinnedOneIsRefused() throws IOException {
        small.write("lib/dependencies.sha256", "0".repeat(64) + "  picocli-4.7.7.jar\n");
        Command.Result result = launch(Map.of(), "tell", "x");
        assertEquals("picocli-4.7.7.jar does not have the SHA-256 that lib/dependencies.sha256 expects; nothing was run. Remove it from Maven's "
                + "local repository and type the command again.", result.message());
        assertEquals(1, result.status());
        assertEquals("", result.out());
    }

    @Test
    void saysHowToGetJBangOrMaven() throws IOException {
        Files.delete(small.cache().resolve(JAR));
        assertEquals("Neither JBang 0.132.1 (or newer) nor Maven found: install one of them (winget install Apache.Maven; JBang: "
                + "https://www.jbang.dev/download) and type the command again.", launch(Map.of("PATH", folder.toString()), "tell").message());
    }

    @Test
    void saysThatTheNetworkIsMissing() throws IOException {
        Files.delete(small.cache().resolve(JAR));
        tool("mvn", "echo '[ERROR] Unknown host'; exit 1");
        Command.Result result = launch(path(), "tell");
        assertEquals("Maven could not bring JBang 0.132.1: check the network (a proxy stands in ~/.m2/settings.xml) and type the command again. "
                + "Maven said: [ERROR] Unknown host", result.message());
        assertEquals(1, result.status());
    }

    @Test
    void refusesAJarWithAnotherHash() throws IOException {
        Files.delete(small.cache().resolve(JAR));
        tool("mvn", "for a; do case $a in -DoutputDirectory=*) echo x > \"${a#*=}/" + JAR + "\";; esac; done");
        Command.Result result = launch(path(), "tell");
        assertEquals("The JBang 0.132.1 that Maven brought does not have the SHA-256 that is expected; nothing was run. Remove it from Maven's local "
                + "repository and type the command again.", result.message());
        assertFalse(Files.exists(small.cache().resolve(JAR)));
    }

    /** The list of commands is that of the launcher jbang, but for how the launcher is typed. */
    @Test
    void theListOfCommandsIsTheSame() {
        assertEquals(Command.jbang(Repository.root(), "--help").out().replace("./jbang", ".\\jbang"), launch(Map.of(), "--help").out());
    }

    /** Both launchers pin the same JBang, and what one says the other says, but for how a system installs programs. */
    @Test
    void bothLaunchersSayTheSame() throws IOException {
        String unix = Files.readString(Repository.root().resolve("jbang"));
        String java = Files.readString(Repository.root().resolve("tool/bsc/tool/Launch.java"));
        String cmd = Files.readString(Repository.root().resolve("jbang.cmd")).replace("\r", "");
        assertTrue(unix.contains("\nversion=0.132.1\n") && java.contains("VERSION = \"0.132.1\""));
        String sha256 = Pattern.compile("(?m)^sha256=(.*)$").matcher(unix).results().map(r -> r.group(1)).collect(Collectors.joining());
        assertTrue(java.contains("SHA256 = \"" + sha256 + "\""));
        assertTrue(cmd.contains("echo No JDK found: %jdk%>&2") && unix.contains("\"No JDK found: $jdk\""));
        assertTrue(cmd.contains("echo Java %major% is too old: %jdk%>&2") && unix.contains("\"Java $major is too old: $jdk\""));
    }

    /** What cmd.exe would trip over: a label that is nowhere, a bracket in a block, a sign beyond ASCII. */
    @Test
    void theBatchFileIsSound() throws IOException {
        String cmd = Files.readString(Repository.root().resolve("jbang.cmd")).replace("\r", "");
        assertTrue(cmd.chars().allMatch(c -> c < 0x80));
        Matcher jumps = Pattern.compile("goto (\\w+)").matcher(cmd);
        while (jumps.find()) {
            assertTrue(cmd.contains("\n:" + jumps.group(1) + "\n"), jumps.group());
        }
        assertFalse(Pattern.compile("(?m)\\($").matcher(cmd).find(), "a block, in which a bracket of a path would end it");
    }
}
