package bsc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A repository that stands in for this one where the launcher is tried: the launcher itself, a library of two classes with
 * one dependency, a command, and caches that are empty but for JBang.
 */
record SmallRepository(Path folder, Path repository, Path cache, Map<String, String> environment) {
    static final String JAR = "jbang-cli-0.132.1-all.jar";

    static SmallRepository in(Path folder) throws IOException {
        Path jar = Path.of(System.getenv().getOrDefault("XDG_CACHE_HOME", System.getProperty("user.home") + "/.cache"),
                "hospital-balanced-scorecard", JAR);
        if (Files.notExists(jar)) {
            assertEquals(0, Command.jbang(Repository.root(), "version").status());
        }
        Path repository = Files.createDirectories(folder.resolve("Rumah Sakit é"));
        Path cache = Files.createDirectories(folder.resolve("cache/hospital-balanced-scorecard"));
        SmallRepository small = new SmallRepository(folder, repository, cache, new HashMap<>());
        for (String file : List.of("jbang", "jbang-catalog.json")) {
            Files.copy(Repository.root().resolve(file), repository.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        small.write("lib/Bsc.java", "//JAVAC_OPTIONS -encoding UTF-8\n//DEPS info.picocli:picocli:4.7.7\n"
                + "//SOURCES two/One.java\n//SOURCES two/Two.java\nclass Bsc {\n}\n");
        small.write("lib/two/One.java", "package two;\n\npublic class One {\n    public static final String TEXT = new String(\"é\");\n}\n");
        small.write("lib/two/Two.java", "package two;\n\npublic class Two {\n}\n");
        small.write("scripts/tell.java", "//DEPS ../lib/Bsc.java\nclass tell {\n    public static void main(String... a) {\n"
                + "        new two.Two();\n        new java.io.PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8)"
                + ".print(two.One.TEXT + String.join(\"\", a));\n    }\n}\n");
        small.environment.put("JBANG_DIR", folder.resolve("jbang").toString());
        small.environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Files.copy(jar, cache.resolve(JAR));
        return small;
    }

    Path write(String file, String text) throws IOException {
        Files.createDirectories(repository.resolve(file).getParent());
        return Files.writeString(repository.resolve(file), text);
    }

    Command.Result tell(String... arguments) {
        List<String> command = new ArrayList<>(List.of(repository.resolve("jbang").toString(), "tell"));
        command.addAll(List.of(arguments));
        return Command.run(folder, environment, command);
    }

    Path library() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("jbang"))) {
            return files.filter(f -> f.endsWith("Bsc.jar")).findFirst().orElseThrow();
        }
    }
}
