package bsc.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.audit.Audit;
import bsc.audit.BandDefect;
import bsc.audit.BandFault;
import bsc.audit.Finding;
import bsc.audit.Touch;
import bsc.model.BadData;
import bsc.model.Band;
import bsc.model.Criterion;
import bsc.model.Note;
import bsc.model.SourceFile;
import bsc.read.DataFolder;
import bsc.read.StudyFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The pages of a report: nothing is missing, nothing is fetched, and text from data is never markup. */
class ReportTest {
    private static final String HOSTILE = "<script>alert(1)</script>\"&' onload=x";
    private static final String SHOWN = "&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;&#39; onload=x";
    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z!][a-zA-Z0-9]*)([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)=\"[^\"<>]*\"");
    private static final Set<String> TAGS = Set.of("html", "head", "meta", "title", "style", "body", "header", "nav", "main",
            "section", "footer", "h1", "h2", "h3", "p", "ul", "ol", "li", "dl", "dt", "dd", "div", "span", "a", "code", "strong",
            "table", "thead", "tbody", "tr", "th", "td", "details", "summary");
    private static final Set<String> ATTRIBUTES = Set.of("lang", "charset", "name", "content", "http-equiv", "class", "id", "href",
            "style", "title", "role", "aria-label", "scope", "colspan", "data-column");

    @TempDir
    static Path folder;

    private static List<Audit> audits() {
        return new DataFolder(Repository.data()).studies(List.of()).stream().map(Audit::of).toList();
    }

    private static Stream<DynamicTest> eachStudy(java.util.function.BiConsumer<Audit, String> test) {
        return audits().stream().map(a -> DynamicTest.dynamicTest(a.study().id(), () -> test.accept(a, StudyPage.of(a))));
    }

    @TestFactory
    Stream<DynamicTest> everyFigureStandsOnThePageWithItsVerdict() {
        return eachStudy((audit, page) -> {
            for (Finding finding : audit.findings()) {
                String start = "<tr id=\"" + Html.text(FigureCells.anchor(finding.figure())).markup() + "\"";
                int at = page.indexOf(start);
                assertTrue(at >= 0, finding.figure().id());
                assertEquals(at, page.lastIndexOf(start), finding.figure().id());
                String row = page.substring(at, page.indexOf("</tr>", at));
                for (String text : List.of(finding.figure().printed().text(), RecomputedText.of(finding), ReasonText.of(finding),
                        finding.figure().occasion().toString())) {
                    assertTrue(row.contains(Html.text(text).markup()), finding.figure().id() + " without " + text);
                }
                assertTrue(row.contains("class=\"mark " + finding.verdict().word() + "\""), finding.figure().id());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyRelationNoteAndInputFileStandsOnThePage() {
        return eachStudy((audit, page) -> {
            RelationText.all(audit).forEach(r -> assertTrue(page.contains(Html.text(RelationText.sides(r)).markup()), r.relation().id()));
            for (Note note : audit.study().notes()) {
                assertTrue(page.contains(Html.text(note.note()).markup()), note.note());
            }
            assertTrue(audit.study().files().size() >= 11, "standards are input files too");
            for (SourceFile file : audit.study().files()) {
                assertTrue(page.contains(file.name()), file.name());
            }
        });
    }

    /** Nothing that a browser fetches by itself, and links only within the report or to a DOI. */
    @Test
    void noPageCausesARequest() {
        for (Map.Entry<String, String> file : Report.of(audits()).entrySet()) {
            if (file.getKey().endsWith(".html")) {
                String page = file.getValue();
                for (String word : List.of("<script", "<link", "<img", "<iframe", "<object", "<svg", " src=", "srcset", "url(", "@import", "@font")) {
                    assertFalse(page.contains(word), file.getKey() + " holds " + word);
                }
                Matcher links = Pattern.compile("href=\"([^\"]*)\"").matcher(page);
                while (links.find()) {
                    assertTrue(links.group(1).matches("#[A-Za-z0-9_.%-]+|[A-Za-z0-9._-]+\\.(html|csv|json|yml|md)|https://doi\\.org/10\\..*"),
                            file.getKey() + " links to " + links.group(1));
                }
                assertTrue(page.contains("default-src &#39;none&#39;") || page.contains("default-src 'none'"), file.getKey());
            }
        }
    }

    /** A study in which every text is hostile. */
    private static Audit hostile() throws IOException {
        Path study = Files.createDirectories(folder.resolve("hostile"));
        try (Stream<Path> files = Files.list(Repository.root().resolve("lib/test/studies/contoh"))) {
            for (Path file : files.toList()) {
                String csv = "\"" + HOSTILE.replace("\"", "\"\"") + "\"";
                String json = HOSTILE.replace("\"", "\\\"");
                Files.writeString(study.resolve(file.getFileName().toString()), Files.readString(file)
                        .replace("Table 1", csv).replace("Table 2", csv).replace("Table 3", csv).replace("Conclusion", csv)
                        .replace("Ward A", csv).replace("Bed Occupancy Ratio", csv).replace("Cost to revenue", csv)
                        .replace("The ratio of cost is cost over revenue.", csv).replace(",good,", "," + csv + ",")
                        .replace("The study is made up for tests; this figure is wrong on purpose.", csv)
                        .replace("A made-up study for tests", json).replace("Rumah Sakit Contoh (made up)", json)
                        .replace("\"title\": \"Made up for the tests of this repository; no hospital, no publication.\"",
                                "\"title\": \"" + json + "\", \"authors\": [\"" + json + "\"], \"path\": \"javascript:alert(1)\""));
            }
        }
        Path words = study.resolve("words.csv");
        String cell = "\"" + HOSTILE.replace("\"", "\"\"") + "\"";
        Files.writeString(words, Files.readString(words) + cell + ",good,\n" + cell + "," + cell + ",\n");
        Audit audit = Audit.of(StudyFolder.read(study, Repository.standards()));
        return new Audit(audit.quantities(), audit.findings(), audit.relations(), audit.identities(), audit.localisations(), audit.incompatible(), List.of(new BandDefect(Optional.of(audit.study().indicators().get(0)), audit.study().bandsOf(audit.study().indicators().get(0).bands()),
                BandDefect.Kind.EMPTY, new BandFault.SignAlone(new Band(HOSTILE, new Criterion.Judgement(), new TreeSet<>(), "", true, audit.study().place())),
                Optional.of(new Touch(Optional.empty(), Optional.empty())))), audit.contradictions(), audit.unchecked(),
                audit.printed(), audit.recomputed(), audit.fates());
    }

    @Test
    void textFromDataIsNeverMarkup() throws IOException {
        Map<String, String> files = Report.of(List.of(hostile()));
        for (String name : List.of("contoh.html", "index.html")) {
            String page = files.get(name);
            assertTrue(page.contains(SHOWN), name);
            String body = page.substring(page.indexOf("</style>"));
            Matcher tags = TAG.matcher(body);
            while (tags.find()) {
                assertTrue(TAGS.contains(tags.group(1).replace("/", "")), tags.group());
                assertEquals("", ATTRIBUTE.matcher(tags.group(2)).replaceAll(m -> ATTRIBUTES.contains(m.group(1)) ? "" : "!"), tags.group());
            }
            assertFalse(TAG.matcher(body).replaceAll("").contains("<"), "no half a tag");
            assertFalse(page.contains("href=\"javascript:"), "an address that is no DOI is no link");
        }
    }

    @Test
    void theSameInputsGiveTheSameReport() {
        assertEquals(Report.of(audits()), Report.of(audits()));
    }

    @Test
    void aNameThatCannotBeAPageIsRefused() throws IOException {
        for (String name : List.of("../escape", "a/b", "index", "", ".hidden")) {
            Path study = folder.resolve("named-" + Math.abs(name.hashCode()));
            Files.createDirectories(study);
            try (Stream<Path> files = Files.list(Repository.root().resolve("lib/test/studies/contoh"))) {
                files.forEach(f -> copy(f, study, name));
            }
            assertThrows(BadData.class, () -> Report.of(List.of(Audit.of(StudyFolder.read(study, Repository.standards())))), name);
        }
        List<Audit> twice = List.of(audits().get(0), audits().get(0));
        assertThrows(BadData.class, () -> Report.of(twice));
    }

    private static void copy(Path file, Path to, String name) {
        try {
            Files.writeString(to.resolve(file.getFileName().toString()),
                    Files.readString(file).replace("\"name\": \"contoh\"", "\"name\": \"" + name + "\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
