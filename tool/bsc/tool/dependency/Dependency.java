package bsc.tool.dependency;

import bsc.read.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A library of others that this program runs with, as it lies in Maven's local repository.
 *
 * @param file     its name, by which the launcher knows it
 * @param uses     what it is there for: the commands, the notebooks, the tests
 * @param licences as its POM names them
 */
public record Dependency(String file, String sha256, String group, String artifact, String version, List<String> licences, Set<String> uses) {
    /** What is kept in this repository itself, because Maven's has no version of it that could be used. */
    public static final String VENDORED = "lib/vendor/plotly-basic-2.35.3.min.js";

    /** @param classPaths what a use needs, by its name, with the jars that JBang built */
    public static List<Dependency> of(Map<String, String> classPaths) throws IOException {
        Map<Path, Set<String>> jars = new TreeMap<>();
        classPaths.forEach((use, path) -> List.of(path.split(java.io.File.pathSeparator)).stream().map(Path::of).filter(Dependency::isLibrary)
                .forEach(jar -> jars.computeIfAbsent(jar, j -> new LinkedHashSet<>()).add(use)));
        Path root = repository(jars.keySet());
        List<Dependency> all = new ArrayList<>();
        for (Map.Entry<Path, Set<String>> each : jars.entrySet()) {
            Path jar = root.relativize(each.getKey());
            String version = jar.getParent().getFileName().toString();
            String artifact = jar.getParent().getParent().getFileName().toString();
            String group = jar.getParent().getParent().getParent().toString().replace(java.io.File.separatorChar, '.');
            all.add(new Dependency(jar.getFileName().toString(), Checksum.sha256(Files.readAllBytes(each.getKey())), group, artifact, version,
                    Pom.licences(root, group, artifact, version), each.getValue()));
        }
        all.sort(Comparator.comparing(Dependency::group).thenComparing(Dependency::artifact));
        return all;
    }

    /** Maven's local repository, of which a library shows the place whose group is known. */
    private static Path repository(Set<Path> jars) {
        Path known = Path.of("info", "picocli", "picocli");
        return jars.stream().map(jar -> jar.getParent().getParent()).filter(artifact -> artifact.endsWith(known)).findFirst().orElseThrow()
                .getParent().getParent().getParent();
    }

    private static boolean isLibrary(Path jar) {
        return Files.exists(jar.resolveSibling(jar.getFileName().toString().replaceFirst("\\.jar$", ".pom")));
    }

    /** The file that the launcher checks what it runs with against; sha256sum reads it too. */
    public static String pins(List<Dependency> all, byte[] vendored) {
        return all.stream().map(d -> d.sha256() + "  " + d.file() + "\n").sorted(Comparator.comparing(l -> l.substring(64)))
                .collect(Collectors.joining()) + Checksum.sha256(vendored) + "  " + VENDORED.replaceFirst(".*/", "") + "\n";
    }
}
