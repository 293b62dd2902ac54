package bsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shape of the repository: source lists, the catalog, and the one direction in which rooms use each other. */
class HouseTest {
    private static final Pattern IMPORT = Pattern.compile("\\bbsc\\.(read|model|formula|score|weight|robust|survey|beds|audit|say|view|write|cli|draw|tables)\\.");

    private static final Pattern COMMENT_OR_TEXT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|\"(?:[^\"\\\\\n]|\\\\.)*\"");
    private static final Pattern TYPE = Pattern.compile("(?<![.\\w@])(?:record|class|enum|interface) ([A-Z]\\w*)");

    /** Which rooms a room may use. */
    private static final Map<String, Set<String>> DOORS = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("read", Set.of("model")),
            Map.entry("formula", Set.of("model")),
            Map.entry("score", Set.of("model", "formula")),
            Map.entry("weight", Set.of("model", "formula", "score")),
            Map.entry("robust", Set.of("model", "formula", "score", "weight")),
            Map.entry("survey", Set.of("model")),
            Map.entry("beds", Set.of("model", "formula", "score")),
            Map.entry("audit", Set.of("model", "formula", "score", "weight", "robust", "survey", "beds")),
            Map.entry("say", Set.of("model")),
            Map.entry("view", Set.of("model", "formula", "score", "weight", "robust", "survey", "beds", "audit", "say")),
            Map.entry("write", Set.of("model", "say")),
            Map.entry("tables", Set.of("model", "read", "formula", "score", "weight", "robust", "survey", "beds", "audit", "say", "view", "write", "draw")),
            Map.entry("Display.java", Set.of("say", "write", "draw")),
            Map.entry("Docs.java", Set.of("model", "score", "audit", "say", "view")),
            Map.entry("Tables.java", Set.of("model", "read", "formula", "score", "weight", "robust", "survey", "beds", "audit", "tables")),
            Map.entry("cli", Set.of("model", "read", "formula", "score", "weight", "robust", "survey", "beds", "audit", "say", "view", "write", "draw")),
            Map.entry("draw", Set.of("model", "formula", "score", "weight", "robust", "survey", "beds", "audit", "say", "view", "write")));

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static List<String> listed(Path header) throws IOException {
        return Files.readAllLines(header).stream().filter(l -> l.startsWith("//SOURCES ")).map(l -> l.substring(10)).sorted().toList();
    }

    private static List<String> found(Path folder) throws IOException {
        return javaFiles(folder.resolve("bsc")).stream().map(f -> folder.relativize(f).toString().replace('\\', '/')).sorted().toList();
    }

    /** A glob would not work from a catalog served over HTTP, so the lists are kept by hand and compared here; a file stands in them once. */
    @Test
    void sourceListsEqualTheFolders() throws IOException {
        Path lib = Repository.root().resolve("lib");
        List<String> listed = new ArrayList<>(listed(lib.resolve("Bsc.java")));
        listed.remove("Core.java");
        listed.addAll(listed(lib.resolve("Core.java")));
        assertEquals(found(lib), listed.stream().sorted().toList());
        assertEquals(found(lib.resolve("test")), listed(lib.resolve("test/Tests.java")));
        Path tool = Repository.root().resolve("tool");
        assertEquals(found(tool), listed(tool.resolve("Tool.java")));
    }

    /** What needs Tablesaw, or is made with it, is not brought for commands that read, judge and tell. */
    @Test
    void coreDoesWithoutTables() throws IOException {
        Path lib = Repository.root().resolve("lib");
        Pattern whole = Pattern.compile("\\bimport tech\\.tablesaw\\.|\\b(" + listed(lib.resolve("Bsc.java")).stream().filter(s -> !s.equals("Core.java"))
                .map(s -> s.replaceAll(".*/|\\.java$", "")).collect(Collectors.joining("|")) + ")\\b");
        Map<String, String> found = new TreeMap<>();
        List<Path> without = new ArrayList<>(listed(lib.resolve("Core.java")).stream().map(lib::resolve).toList());
        for (Path script : javaFiles(Repository.root().resolve("scripts"))) {
            if (Files.readAllLines(script).contains("//DEPS ../lib/Core.java")) {
                without.add(script);
            }
        }
        for (Path source : without) {
            Matcher named = whole.matcher(COMMENT_OR_TEXT.matcher(Files.readString(source)).replaceAll(" "));
            if (named.find()) {
                found.put(source.getFileName().toString(), named.group());
            }
        }
        assertEquals(Map.of(), found, "sources of lib/Core.java, and scripts that name it, that need what only lib/Bsc.java lists");
    }

    /** The published studies, the standards and the schemas travel with the library, a file each, so that it runs without a clone. */
    @Test
    void publishedDataTravelsWithTheLibrary() throws IOException {
        Path root = Repository.root();
        List<String> files = new java.util.ArrayList<>();
        for (String folder : List.of("data/schemas", "data/standards", "data/studies")) {
            try (Stream<Path> all = Files.walk(root.resolve(folder))) {
                files.addAll(all.filter(Files::isRegularFile).map(f -> root.relativize(f).toString()).map(f -> "//FILES " + f + "=../" + f).toList());
            }
        }
        assertEquals(files.stream().sorted().toList(), Files.readAllLines(root.resolve("lib/Core.java")).stream()
                .filter(l -> l.startsWith("//FILES data/")).toList(), "the lines //FILES data/ of lib/Core.java, in alphabetical order");
    }

    /** The template for a folder of one's own is the one that people copy. */
    @Test
    void theTemplateIsTheOneThatIsCopied() throws IOException {
        JsonObject files = JsonParser.parseString(Files.readString(Repository.root().resolve("jbang-catalog.json"))).getAsJsonObject()
                .getAsJsonObject("templates").getAsJsonObject("hospital-study").getAsJsonObject("file-refs");
        Map<String, String> found = new TreeMap<>();
        files.entrySet().forEach(f -> found.put(f.getKey(), f.getValue().getAsString()));
        Map<String, String> expected = new TreeMap<>();
        try (Stream<Path> all = Files.list(Repository.data().resolve("template"))) {
            all.map(f -> f.getFileName().toString()).forEach(f -> expected.put("{basename}/" + f, "data/template/" + f));
        }
        assertEquals(expected, found);
    }

    /** A script whose sources are not all there is not built, and the first to see it would be a kernel that does not start. */
    @Test
    void sourcesOfScriptsAreThere() throws IOException {
        for (Path script : javaFiles(Repository.root().resolve("scripts"))) {
            for (String line : Files.readAllLines(script)) {
                if (line.startsWith("//SOURCES ") || line.startsWith("//DEPS ../")) {
                    Path source = script.resolveSibling(line.substring(line.indexOf(' ') + 1));
                    assertTrue(Files.isRegularFile(source), script.getFileName() + ": " + line);
                }
            }
        }
    }

    /** What keeps the repository is not in the library, and the library does without it. */
    @Test
    void theLibraryUsesNoTool() throws IOException {
        for (Path file : javaFiles(Repository.root().resolve("lib/bsc"))) {
            assertFalse(Files.readString(file).contains("bsc.tool."), file.toString());
        }
    }

    @Test
    void versionsArePinned() throws IOException {
        List<Path> files = new ArrayList<>(javaFiles(Repository.root().resolve("scripts")));
        files.addAll(List.of(Repository.root().resolve("lib/Core.java"), Repository.root().resolve("lib/Bsc.java"), Repository.root().resolve("lib/test/Tests.java")));
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                assertTrue(!line.startsWith("//DEPS") || line.equals("//DEPS ../lib/Core.java") || line.equals("//DEPS ../lib/Bsc.java")
                        || line.matches("//DEPS [^:]+:[^:]+:[0-9][0-9.]*(-jre)?(@fatjar)?"), line);
            }
        }
    }

    /** A compiler in a C or Windows locale would read the sources in another encoding. */
    @Test
    void theEncodingIsSaidToTheCompiler() throws IOException {
        for (String header : List.of("lib/Core.java", "lib/Bsc.java", "lib/test/Tests.java", "tool/Tool.java")) {
            assertTrue(Files.readAllLines(Repository.root().resolve(header)).contains("//JAVAC_OPTIONS -encoding UTF-8"), header);
        }
        for (Path script : javaFiles(Repository.root().resolve("scripts"))) {
            assertTrue(Files.readString(script).chars().allMatch(c -> c < 128), script + " has no header that says its encoding");
        }
    }

    /** Who reads a name knows which type is meant, whatever the imports say. */
    @Test
    void noSimpleNameStandsTwice() throws IOException {
        List<Path> files = new ArrayList<>(javaFiles(Repository.root().resolve("lib/bsc")));
        files.addAll(javaFiles(Repository.root().resolve("tool/bsc")));
        Map<String, Set<String>> places = new TreeMap<>();
        Set<String> filed = new TreeSet<>();
        for (Path file : files) {
            String own = file.getFileName().toString().replace(".java", "");
            filed.add(own);
            Matcher types = TYPE.matcher(COMMENT_OR_TEXT.matcher(Files.readString(file)).replaceAll(" "));
            while (types.find()) {
                places.computeIfAbsent(types.group(1), n -> new TreeSet<>()).add(Repository.root().relativize(file).toString().replace('\\', '/'));
            }
        }
        // parts of different types may be called alike: Json.Number and Cell.Number
        places.keySet().retainAll(filed);
        places.values().removeIf(in -> in.size() == 1);
        assertEquals(Map.of(), places);
    }

    @TestFactory
    Stream<DynamicTest> roomsUseEachOtherOneWay() throws IOException {
        Path rooms = Repository.root().resolve("lib/bsc");
        return javaFiles(rooms).stream().map(file -> DynamicTest.dynamicTest(rooms.relativize(file).toString(), () -> {
            String room = rooms.relativize(file).getName(0).toString();
            Set<String> used = new TreeSet<>();
            Matcher imports = IMPORT.matcher(Files.readString(file));
            while (imports.find()) {
                used.add(imports.group(1));
            }
            used.remove(room);
            used.removeAll(DOORS.get(room));
            assertEquals(Set.of(), used, room + " may use only " + DOORS.get(room));
        }));
    }

    /** A table of Tablesaw is what a user gets; what is computed is computed of records. */
    @Test
    void tablesStandAtTheEdge() throws IOException {
        for (Path file : javaFiles(Repository.root().resolve("lib/bsc"))) {
            String room = Repository.root().resolve("lib/bsc").relativize(file).getName(0).toString();
            assertTrue(Set.of("tables", "Tables.java", "Display.java", "draw", "write").contains(room) || !Files.readString(file).contains("tech.tablesaw"), file.toString());
        }
    }

    @Test
    void everyScriptIsAnAliasWithItsDescription() throws IOException {
        JsonObject aliases = JsonParser.parseString(Files.readString(Repository.root().resolve("jbang-catalog.json")))
                .getAsJsonObject().getAsJsonObject("aliases");
        Map<String, String> inCatalog = new TreeMap<>();
        for (Map.Entry<String, JsonElement> alias : aliases.entrySet()) {
            inCatalog.put(alias.getValue().getAsJsonObject().get("script-ref").getAsString(),
                    alias.getKey() + ": " + alias.getValue().getAsJsonObject().get("description").getAsString());
        }
        Map<String, String> inScripts = new TreeMap<>();
        for (Path script : javaFiles(Repository.root().resolve("scripts"))) {
            String name = script.getFileName().toString();
            String description = Files.readAllLines(script).stream().filter(l -> l.startsWith("//DESCRIPTION "))
                    .findFirst().orElse("//DESCRIPTION ").substring(14);
            assertFalse(description.isBlank(), name + " has no //DESCRIPTION");
            inScripts.put("scripts/" + name, name.replace(".java", "") + ": " + description);
        }
        assertEquals(inScripts, inCatalog);
    }

    @Test
    void scriptsAreThin() throws IOException {
        for (Path script : javaFiles(Repository.root().resolve("scripts"))) {
            long lines = Files.lines(script).count();
            assertTrue(lines <= 100, script.getFileName() + " has " + lines + " lines; what a script computes belongs to lib");
        }
    }
}
