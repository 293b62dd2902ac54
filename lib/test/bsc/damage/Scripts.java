package bsc.damage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The commands of the scripts, built as a user's are and run in this Java machine. */
final class Scripts {
    private final Path home;
    private final Map<String, Constructor<?>> commands = new HashMap<>();

    /** @param home the repository */
    Scripts(Path home) {
        this.home = home;
    }

    /** A new command, as it is before anything was typed. */
    Object command(String name) {
        try {
            return commands.computeIfAbsent(name, this::built).newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private Constructor<?> built(String name) {
        String script = "scripts/" + name + ".java";
        jbang("build", script);
        String jar = jbang("info", "classpath", script).lines().reduce((a, b) -> b).orElseThrow().split(System.getProperty("path.separator"))[0];
        try {
            URLClassLoader loader = new URLClassLoader(new URL[] {Path.of(jar).toUri().toURL()}, Scripts.class.getClassLoader());
            Constructor<?> constructor = loader.loadClass(name.replace("-", "")).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor;
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(jar, e);
        }
    }

    private String jbang(String... arguments) {
        List<String> command = new ArrayList<>(List.of(home.resolve("jbang").toString()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).directory(home.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            try (InputStream out = process.getInputStream()) {
                return new String(out.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
