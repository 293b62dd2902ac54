package bsc;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** What starts a script in a Java machine of its own, without asking JBang for each. */
final class Start {
    private static final Map<String, List<String>> FOUND = new TreeMap<>();

    private Start() {
    }

    /** The options of the script's header and its class path. */
    static synchronized List<String> of(String name) {
        return FOUND.computeIfAbsent(name, n -> {
            Path script = Repository.root().resolve("scripts/" + n + ".java");
            List<String> options = new ArrayList<>();
            header(script, "//JAVA_OPTIONS ").forEach(o -> options.addAll(Arrays.asList(o.split(" "))));
            options.addAll(List.of("-cp", header(script, "//DEPS ").size() == 1 ? compiled(script) : built(script)));
            return options;
        });
    }

    private static List<String> header(Path script, String what) {
        try (Stream<String> lines = Files.lines(script)) {
            return lines.filter(l -> l.startsWith(what)).map(l -> l.substring(what.length())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A script that needs the library alone is compiled with the one that these tests run with. */
    private static String compiled(Path script) {
        try {
            Path classes = Files.createTempDirectory("script");
            String library = System.getProperty("java.class.path");
            if (ToolProvider.getSystemJavaCompiler().run(null, null, null, "-encoding", "UTF-8", "-proc:none", "-d", classes.toString(),
                    "-cp", library, script.toString()) != 0) {
                throw new IllegalStateException(script + " does not compile");
            }
            classes.toFile().deleteOnExit();
            try (Stream<Path> files = Files.list(classes)) {
                files.forEach(f -> f.toFile().deleteOnExit());
            }
            return classes + File.pathSeparator + library;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String built(Path script) {
        Command.Result build = Command.jbang(Repository.root(), "build", script.toString());
        Command.Result result = Command.jbang(Repository.root(), "info", "classpath", script.toString());
        if (build.status() != 0 || result.status() != 0) {
            throw new IllegalStateException(build.err() + result.err());
        }
        return result.out().strip();
    }
}
