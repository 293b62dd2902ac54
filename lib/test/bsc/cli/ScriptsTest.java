package bsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.Repository;
import bsc.audit.Audit;
import bsc.read.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The commands as a user types them, in a copy of the repository whose path holds spaces and a quote. */
@ResourceLock(Command.BUILDS)
class ScriptsTest {
    private static final String CONTOH = "lib/test/studies/contoh";
    private static final List<String> COMMANDS = List.of("reproduce", "financial", "customer", "internal-process",
            "learning-growth", "scorecard", "improve", "new", "check", "standards", "survey", "weights", "beds", "robust", "plot", "notebook", "kernel", "bench", "readme", "dependencies", "warm", "release", "test");

    @TempDir
    static Path folder;
    private static Path copy;

    @BeforeAll
    static void copyRepository() throws IOException {
        copy = folder.resolve("Rumah Sakit's copy of it");
        Path root = Repository.root();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> !root.relativize(f).startsWith(".git")).toList()) {
                Path target = copy.resolve(root.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyAliasBuildsAndHelpsWithAnExample() {
        return COMMANDS.stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            Command.Result result = Command.jbang(copy, name, "--help");
            assertEquals("", result.message());
            assertEquals(0, result.status());
            assertTrue(result.out().startsWith("Usage: jbang " + name), result.out());
            assertTrue(result.out().contains("Example"), result.out());
        }));
    }

    /** A data package that no Java knows of goes through every command: spec/contoh/*.txt holds what they print. */
    @TestFactory
    Stream<DynamicTest> aStudyAddedAsDataGoesThroughEveryCommand() {
        return Stream.of("reproduce", "financial", "customer", "internal-process", "learning-growth", "scorecard", "improve")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Command.Result result = Command.jbang(copy, name, CONTOH);
                    assertEquals("", result.message());
                    assertEquals(Files.readString(Repository.root().resolve("lib/test/spec/contoh/" + name + ".txt")),
                            result.out());
                    assertEquals(0, result.status());
                }));
    }

    @Test
    void runsFromAnyFolderAndKeepsArgumentsIntact() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("else where"));
        String odd = "./a 'b' \"c\" $HOME * & ; %";
        Command.Result result = Command.run(elsewhere, Map.of(),
                List.of(copy.resolve("jbang").toString(), "reproduce", odd));
        assertEquals(odd.substring(2) + ": no such folder", result.message());
        assertEquals(2, result.status());
        assertEquals(0, Command.run(elsewhere, Map.of(),
                List.of(copy.resolve("jbang").toString(), "scorecard", "rs-unhas-2019")).status());
    }

    @Test
    void csvAndJsonHoldEveryFigureAndRelation() {
        String csv = Command.of("reproduce", "--format", "csv").out();
        DataFolder data = new DataFolder(Repository.data());
        List<Audit> audits = data.studies(List.of()).stream().map(Audit::of).toList();
        long figures = audits.stream().mapToLong(a -> a.study().figures().size()).sum();
        long relations = audits.stream().mapToLong(a -> a.relations().size() + a.identities().size()).sum();
        assertEquals("study,figure,where,perspective,indicator,period,kind,printed,recomputed,verdict,convention,diagnosis",
                String.join(",", List.of(csv.lines().findFirst().orElse("").split(",")).subList(0, 12)));
        // rows without a verdict: what is printed in two ways, and what was not checked
        long without = audits.stream().mapToLong(a -> a.contradictions().size() + a.unchecked().size()).sum();
        long questionnaires = audits.stream().mapToLong(a -> a.ofSurveys().size()).sum();
        assertEquals(figures + relations + questionnaires + without + 1, csv.lines().count());
        String json = Command.of("reproduce", "--format", "json").out();
        long inJson = 0;
        long relationsInJson = 0;
        long questionnairesInJson = 0;
        for (var study : com.google.gson.JsonParser.parseString(json).getAsJsonArray()) {
            inJson += study.getAsJsonObject().getAsJsonArray("figures").size();
            relationsInJson += study.getAsJsonObject().getAsJsonArray("relations").size()
                    + study.getAsJsonObject().getAsJsonArray("identities").size();
            questionnairesInJson += Optional.ofNullable(study.getAsJsonObject().getAsJsonArray("questionnaires")).map(q -> q.size()).orElse(0);
        }
        assertEquals(figures, inJson);
        assertEquals(relations, relationsInJson);
        assertEquals(questionnaires, questionnairesInJson);
    }

    @Test
    void failOnMakesAFindingAFailure() {
        assertEquals(1, Command.of("reproduce", CONTOH, "--fail-on", "does-not-follow").status());
        assertEquals(0, Command.of("reproduce", CONTOH, "--fail-on", "cannot-be-judged").status());
        Command.Result wrong = Command.of("reproduce", CONTOH, "--fail-on", "wrong");
        assertEquals("--fail-on: 'wrong' is not one of: follows, follows-under, does-not-follow, cannot-be-judged", wrong.message());
        assertEquals(2, wrong.status());
    }

    @Test
    void wrongUsageEndsWithTwo() {
        Command.Result unknown = Command.of("reproduce", "nope");
        assertEquals("no study 'nope'; studies are: " + String.join(", ", new DataFolder(Repository.data()).studyIds())
                + "; or name a folder that holds a datapackage.json", unknown.message());
        assertEquals(2, unknown.status());
        assertEquals(2, Command.of("scorecard").status());
        assertEquals(2, Command.of("reproduce", "--format", "pdf").status());
        assertEquals(2, Command.of("scorecard", "rs-unhas-2019", "--period", "1999").status());
    }

    @Test
    void plotWritesFilesOrSaysWhyNot() throws IOException {
        Path out = folder.resolve("figures");
        Command.Result result = Command.of("plot", CONTOH, "perspectives", "--out", out.toString(), "--width", "85");
        assertEquals(0, result.status());
        for (String format : List.of("svg", "png", "html")) {
            assertTrue(Files.size(out.resolve("contoh-perspectives." + format)) > 1000);
        }
        assertEquals(3, result.out().lines().count());
        Command.Result none = Command.of("plot", CONTOH, "points", "--out", out.toString());
        assertEquals("contoh, points: not drawn: the study awards no points; its aggregation is mean over indicators\n", none.out());
        Command.Result unknown = Command.of("plot", CONTOH, "pie", "--out", out.toString());
        assertEquals("no figure 'pie'; figures are: performance-line, perspectives, scores, trends, barber-johnson, waterfall, "
                + "differences, points", unknown.message());
        assertEquals(2, unknown.status());
        assertEquals(2, Command.of("plot", CONTOH, "--out", out.toString(), "--width", "5").status());
    }

    /** Charts and tables cost time to load; a command that draws nothing does not load them. */
    @Test
    void reproduceLoadsNoChartClasses() throws IOException {
        Path log = folder.resolve("classes.log");
        Command.java("reproduce", List.of("-Xlog:class+load:file=" + log.getFileName()), CONTOH);
        Path written = Repository.root().resolve(log.getFileName());
        String classes = Files.readString(written);
        Files.delete(written);
        assertTrue(classes.contains("bsc.audit.Audit"));
        for (String room : List.of("org.jfree", "org.apache.batik", "tech.tablesaw", "bsc.draw", "java.awt")) {
            assertTrue(!classes.contains(room + "."), room);
        }
    }

    /** The same bytes whatever language the machine speaks. */
    @TestFactory
    Stream<DynamicTest> languagesOfTheMachineChangeNothing() {
        String expected = Command.java("reproduce", List.of("-Duser.language=en"), "--all").out();
        return Stream.of("id", "de", "tr", "ar").map(language -> DynamicTest.dynamicTest(language, () -> {
            assertEquals(expected, Command.java("reproduce", List.of("-Duser.language=" + language), "--all").out());
            assertEquals(Command.of("scorecard", CONTOH).out(),
                    Command.java("scorecard", List.of("-Duser.language=" + language), CONTOH).out());
        }));
    }

    /** The same bytes on JDK 25, where one is installed. */
    @Test
    void jdk25ChangesNothing() throws IOException {
        Path machines = Path.of("/usr/lib/jvm");
        Assumptions.assumeTrue(Files.isDirectory(machines), "no JDK 25 below /usr/lib/jvm; install one to run this test");
        try (Stream<Path> homes = Files.list(machines)) {
            Path home = homes.filter(h -> h.getFileName().toString().contains("25")
                    && Files.isExecutable(h.resolve("bin/java"))).findFirst().orElse(null);
            Assumptions.assumeTrue(home != null, "no JDK 25 below /usr/lib/jvm; install one to run this test");
            for (String format : List.of("text", "csv", "json")) {
                Command.Result result = Command.java(home.toString(), "reproduce", List.of(), "--format", format, "--all");
                assertEquals("", result.message());
                assertEquals(Command.of("reproduce", "--format", format, "--all").out(), result.out());
            }
        }
    }
}
