package bsc.tool;

import bsc.model.BadData;
import bsc.say.Program;
import bsc.write.Staging;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;

/**
 * A release as Maven's repositories hold it: one jar with the library, the published data and the commands, its POM, sources and
 * documentation, unsigned, and a catalog whose commands are in that jar instead of in files of this repository.
 *
 * @param home  the clone
 * @param group under which it is released, which is for whoever releases it to say
 */
public record Release(Path home, String group) {
    private static final String ARTIFACT = "hospital-balanced-scorecard";
    private static final String LIBRARY = "//DEPS ../lib/";

    public Release {
        if (!group.matches("[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z][A-Za-z0-9_-]*)+")) {
            throw new BadData("--group: '" + group + "' is not a group of Maven; write the name of a domain of yours backwards, such as id.example");
        }
    }

    private static String version() {
        return Program.VERSION.replaceFirst(".* ", "");
    }

    /**
     * Writes it into a folder that is not there yet.
     *
     * @param library the jar that JBang built of lib/Bsc.java
     * @param address where the folder will be served; the catalog names it as a repository
     */
    public void write(Path to, Path library, String address, Consumer<String> say) throws IOException {
        if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new BadData(to + " is there already; name another folder");
        }
        Path target = to.toAbsolutePath();
        Files.createDirectories(target.getParent());
        Path folder = Files.createDirectory(Staging.beside(target, Staging.StagedFile.NEW));
        try {
            Path place = Files.createDirectories(folder.resolve(group.replace('.', '/')).resolve(ARTIFACT).resolve(version()));
            String name = ARTIFACT + "-" + version();
            say.accept("Writing " + name + ".pom and .jar ...");
            Files.writeString(place.resolve(name + ".pom"), pom());
            Path classes = Files.createDirectory(folder.resolve("classes"));
            compile(classes);
            jar(place.resolve(name + ".jar"), List.of(classes), library);
            Staging.delete(classes);
            say.accept("Writing the sources and their documentation ...");
            jar(place.resolve(name + "-sources.jar"), List.of(sources(folder.resolve("sources"))), null);
            jar(place.resolve(name + "-javadoc.jar"), List.of(documentation(folder.resolve("sources"), folder.resolve("javadoc"))), null);
            Staging.delete(folder.resolve("sources"));
            Staging.delete(folder.resolve("javadoc"));
            for (Path file : Warm.under(place)) {
                Files.writeString(file.resolveSibling(file.getFileName() + ".sha1"), sha1(file));
            }
            Files.writeString(folder.resolve("jbang-catalog.json"), catalog(address));
            Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            if (Files.exists(folder)) {
                Staging.delete(folder);
            }
        }
    }

    /** The commands that need nothing but the library and libraries of others: those of the tool stay with the clone. */
    private Map<String, List<String>> commands() throws IOException {
        Map<String, List<String>> commands = new TreeMap<>();
        try (Stream<Path> scripts = Files.list(home.resolve("scripts"))) {
            for (Path script : scripts.filter(s -> s.toString().endsWith(".java")).toList()) {
                List<String> lines = Files.readAllLines(script);
                if (lines.stream().noneMatch(l -> l.startsWith("//SOURCES ")) && lines.stream().anyMatch(l -> l.startsWith(LIBRARY))) {
                    commands.put(script.getFileName().toString().replace(".java", ""), lines);
                }
            }
        }
        return commands;
    }

    private static List<String> after(List<String> lines, String directive) {
        return lines.stream().filter(l -> l.startsWith(directive + " ")).map(l -> l.substring(directive.length() + 1).strip()).toList();
    }

    /** Libraries of others that a header names. */
    private static List<String> others(List<String> lines) {
        return after(lines, "//DEPS").stream().filter(d -> d.contains(":")).toList();
    }

    private List<String> header(String name) throws IOException {
        return Files.readAllLines(home.resolve("lib").resolve(name));
    }

    private void compile(Path classes) throws IOException {
        JavaCompiler compiler = javax.tools.ToolProvider.getSystemJavaCompiler();
        List<File> scripts = new ArrayList<>();
        for (String command : commands().keySet()) {
            scripts.add(home.resolve("scripts/" + command + ".java").toFile());
        }
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            if (!compiler.getTask(null, files, null, List.of("--release", "17", "-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")),
                    null, files.getJavaFileObjectsFromFiles(scripts)).call()) {
                throw new BadData("the scripts of the commands do not compile");
            }
        }
    }

    private Path sources(Path to) throws IOException {
        for (Path file : Warm.under(home.resolve("lib/bsc"))) {
            Path copied = to.resolve(home.resolve("lib").relativize(file).toString());
            Files.createDirectories(copied.getParent());
            Files.copy(file, copied);
        }
        return to;
    }

    private static Path documentation(Path sources, Path to) throws IOException {
        List<String> words = new ArrayList<>(List.of("-quiet", "-Xdoclint:none", "-encoding", "UTF-8", "-docencoding", "UTF-8", "-notimestamp", "-cp",
                System.getProperty("java.class.path"), "-d", to.toString()));
        for (Path file : Warm.under(sources)) {
            if (file.toString().endsWith(".java")) {
                words.add(file.toString());
            }
        }
        PrintWriter unheard = new PrintWriter(Writer.nullWriter());
        if (ToolProvider.findFirst("javadoc").orElseThrow(() -> new BadData("this JDK has no javadoc")).run(unheard, unheard, words.toArray(String[]::new)) != 0) {
            throw new BadData("javadoc could not write the documentation");
        }
        return to;
    }

    /** The same bytes for the same files: in order of their names, without times. */
    private static void jar(Path to, List<Path> folders, Path library) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        if (library != null) {
            try (java.util.zip.ZipFile jar = new java.util.zip.ZipFile(library.toFile())) {
                for (ZipEntry entry : jar.stream().filter(e -> !e.isDirectory() && !e.getName().startsWith("META-INF/")).toList()) {
                    try (java.io.InputStream in = jar.getInputStream(entry)) {
                        entries.put(entry.getName(), in.readAllBytes());
                    }
                }
            }
        }
        for (Path folder : folders) {
            for (Path file : Warm.under(folder)) {
                entries.put(folder.relativize(file).toString().replace(File.separatorChar, '/'), Files.readAllBytes(file));
            }
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry one = new ZipEntry(entry.getKey());
                one.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(one);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }

    /** What Maven checks a file by that it has brought. */
    private static String sha1(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What Core.java names is needed always; what a command names besides, the catalog names with that command. */
    String pom() throws IOException {
        StringBuilder dependencies = new StringBuilder();
        others(header("Core.java")).forEach(d -> dependencies.append(dependency(d, false)));
        List<String> optional = new ArrayList<>(others(header("Bsc.java")));
        commands().values().forEach(lines -> optional.addAll(others(lines)));
        optional.stream().distinct().forEach(d -> dependencies.append(dependency(d, true)));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                         xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                  <name>Hospital Balanced Scorecard</name>
                  <description>Judges every figure that a published hospital Balanced Scorecard study printed by the study's own numbers, and \
                computes scorecards from CSV files.</description>
                  <licenses>
                    <license>
                      <name>MIT</name>
                      <url>https://spdx.org/licenses/MIT</url>
                    </license>
                  </licenses>
                  <developers>
                    <developer>
                      <name>The authors of Hospital Balanced Scorecard</name>
                    </developer>
                  </developers>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                  </properties>
                  <dependencies>
                %s  </dependencies>
                </project>
                """.formatted(group, ARTIFACT, version(), dependencies);
    }

    private static String dependency(String named, boolean optional) {
        String[] parts = named.replace("@fatjar", "").split(":");
        return "    <dependency>\n      <groupId>" + parts[0] + "</groupId>\n      <artifactId>" + parts[1] + "</artifactId>\n      <version>" + parts[2] + "</version>\n"
                + (optional ? "      <optional>true</optional>\n" : "") + (named.endsWith("@fatjar") ? "      <exclusions>\n        <exclusion>\n"
                + "          <groupId>*</groupId>\n          <artifactId>*</artifactId>\n        </exclusion>\n      </exclusions>\n" : "") + "    </dependency>\n";
    }

    /** The catalog of the clone for those commands, each in the jar. */
    String catalog(String address) throws IOException {
        JsonObject described = JsonParser.parseString(Files.readString(home.resolve("jbang-catalog.json"))).getAsJsonObject().getAsJsonObject("aliases");
        Map<String, Object> aliases = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> command : commands().entrySet()) {
            if (!described.has(command.getKey())) {
                continue;
            }
            List<String> lines = command.getValue();
            Map<String, Object> alias = new LinkedHashMap<>();
            alias.put("script-ref", group + ":" + ARTIFACT + ":" + version());
            alias.put("description", described.getAsJsonObject(command.getKey()).get("description").getAsString());
            alias.put("main", command.getKey().replace("-", ""));
            alias.put("java", after(lines, "//JAVA").stream().findFirst().orElse("17+"));
            alias.put("java-options", after(lines, "//JAVA_OPTIONS").stream().flatMap(o -> Stream.of(o.split(" "))).collect(Collectors.toList()));
            List<String> more = new ArrayList<>(lines.contains(LIBRARY + "Bsc.java") ? others(header("Bsc.java")) : List.of());
            more.addAll(others(lines));
            if (!more.isEmpty()) {
                alias.put("dependencies", more);
            }
            alias.put("repositories", List.of("central", "release=" + address));
            aliases.put(command.getKey(), alias);
        }
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(Map.of("aliases", aliases)) + "\n";
    }
}
