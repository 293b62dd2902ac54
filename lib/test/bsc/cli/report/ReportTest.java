package bsc.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.Told;
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
import bsc.read.Checksum;
import bsc.read.DataFolder;
import bsc.read.StudyFolder;
import bsc.say.Words;
import bsc.view.AuditView;
import bsc.write.HtmlWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
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
            "table", "thead", "tbody", "tr", "th", "td", "details", "summary", "figure", "img", "figcaption", "label", "input", "wbr");
    private static final Set<String> ATTRIBUTES = Set.of("lang", "charset", "name", "content", "http-equiv", "class", "id", "href",
            "style", "title", "role", "aria-label", "scope", "data-column", "src", "alt", "type");

    @TempDir
    static Path folder;

    private static List<Audit> audits() {
        return new DataFolder(Repository.data()).studies(List.of()).stream().map(Audit::of).toList();
    }

    /** The files of a report with their content. */
    static Map<String, String> written(List<Audit> audits) {
        return written(audits, Told.ENGLISH);
    }

    private static Map<String, String> written(List<Audit> audits, Words words) {
        Map<String, String> files = new LinkedHashMap<>();
        Map<String, String> hashes = new LinkedHashMap<>();
        Report.files(audits, words).forEach((name, content) -> {
            files.put(name, text(content));
            hashes.put(name, Checksum.sha256(files.get(name).getBytes(StandardCharsets.UTF_8)));
        });
        files.put(Codecheck.FILE, Codecheck.of(audits, Report.manifest(audits), hashes));
        return files;
    }

    private static String text(ReportFolder.Content content) {
        StringWriter text = new StringWriter();
        try {
            content.to(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Stream<DynamicTest> eachStudy(BiConsumer<Audit, String> test) {
        return audits().stream().map(a -> DynamicTest.dynamicTest(a.study().id(), () -> test.accept(a, written(List.of(a)).get(a.study().id() + ".html"))));
    }

    /** What is read of a page, or of a part of it. */
    private static String read(String html) {
        return html.replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    @TestFactory
    Stream<DynamicTest> everyFigureStandsOnThePageWithItsVerdict() {
        return eachStudy((audit, page) -> {
            for (Finding finding : audit.findings()) {
                String start = "<tr id=\"figures-" + finding.figure().id() + "\"";
                int at = page.indexOf(start);
                assertTrue(at >= 0, finding.figure().id());
                assertEquals(at, page.lastIndexOf(start), finding.figure().id());
                String row = page.substring(at, page.indexOf("</tr>", at));
                for (String text : List.of(finding.figure().printed().text(), Told.AUDITED.reason(finding), finding.figure().occasion().toString(),
                        finding.figure().where())) {
                    assertTrue(read(row).contains(text), finding.figure().id() + " without " + text);
                }
                assertTrue(row.contains("class=\"mark " + switch (finding.verdict()) {
                    case FOLLOWS -> "good";
                    case FOLLOWS_UNDER -> "nearly";
                    case DOES_NOT_FOLLOW -> "bad";
                    case CANNOT_BE_JUDGED -> "open";
                } + "\""), finding.figure().id());
            }
        });
    }

    /** Links lead somewhere, and no name stands twice: on the page of a study, of all of them, and of what a terminal shows. */
    @Test
    void everyLinkWithinAPageFindsItsPlace() {
        List<Audit> all = audits();
        Map<String, String> files = written(all);
        List<String> pages = new ArrayList<>(files.keySet().stream().filter(f -> f.endsWith(".html")).map(files::get).toList());
        pages.add(HtmlWriter.page(Report.doc(all, Told.ENGLISH), ""));
        for (boolean every : new boolean[] {true, false}) {
            all.forEach(a -> pages.add(HtmlWriter.page(AuditView.of(a, every, Told.ENGLISH), "")));
        }
        for (String page : pages) {
            List<String> ids = Pattern.compile(" id=\"([^\"]*)\"").matcher(page).results().map(r -> r.group(1)).toList();
            assertEquals(ids.size(), Set.copyOf(ids).size());
            Pattern.compile(" href=\"#([^\"]*)\"").matcher(page).results().forEach(r -> assertTrue(ids.contains(r.group(1)), r.group(1)));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRelationNoteAndInputFileStandsOnThePage() {
        return eachStudy((audit, page) -> {
            String text = read(page);
            Stream.concat(audit.relations().stream(), audit.identities().stream()).forEach(r -> assertTrue(text.contains(Told.AUDITED.reason(r)), r.relation().id()));
            for (Note note : audit.study().notes()) {
                assertTrue(text.contains(note.note()), note.note());
            }
            assertTrue(audit.study().files().size() >= 11, "standards are input files too");
            for (SourceFile file : audit.study().files()) {
                assertTrue(text.contains(file.name()) && text.contains(Checksum.sha256(file.place())), file.name());
            }
        });
    }

    /** Nothing that a browser fetches by itself, and links only within the report or to a DOI. */
    @Test
    void noPageCausesARequest() {
        for (Map.Entry<String, String> file : written(audits()).entrySet()) {
            if (file.getKey().endsWith(".html")) {
                String page = file.getValue();
                for (String word : List.of("<script", "<link", "<iframe", "<object", "<svg", "srcset", "url(", "@import", "@font")) {
                    assertFalse(page.contains(word), file.getKey() + " holds " + word);
                }
                assertFalse(page.matches("(?s).* src=\"(?!data:image/svg\\+xml;base64,[A-Za-z0-9+/=]*\").*"), file.getKey());
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
                Optional.of(new Touch(Optional.empty(), Optional.empty())))), audit.contradictions(), audit.surveys(), audit.unchecked(),
                audit.printed(), audit.recomputed(), audit.fates());
    }

    @Test
    void textFromDataIsNeverMarkup() throws IOException {
        Map<String, String> files = written(List.of(hostile()));
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
        assertEquals(written(audits()), written(audits()));
    }

    @Test
    void aNameThatCannotBeAPageIsRefused() throws IOException {
        for (String name : List.of("../escape", "a/b", "index", "", ".hidden")) {
            Path study = folder.resolve("named-" + Math.abs(name.hashCode()));
            Files.createDirectories(study);
            try (Stream<Path> files = Files.list(Repository.root().resolve("lib/test/studies/contoh"))) {
                files.forEach(f -> copy(f, study, name));
            }
            assertThrows(BadData.class, () -> refused(List.of(Audit.of(StudyFolder.read(study, Repository.standards())))), name);
        }
        List<Audit> twice = List.of(audits().get(0), audits().get(0));
        assertThrows(BadData.class, () -> refused(twice));
    }

    private static void refused(List<Audit> audits) {
        Report.write(folder.resolve("report"), audits, Told.ENGLISH, false);
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
