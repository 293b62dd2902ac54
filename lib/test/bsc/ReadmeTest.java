package bsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.model.Convention;
import bsc.read.DataFolder;
import bsc.say.Language;
import bsc.say.Words;
import bsc.tool.Readme;
import bsc.tool.notebook.NotebookHead;
import bsc.tool.notebook.Thumbnails;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What README.md and docs say is so. */
@ResourceLock(Command.BUILDS)
class ReadmeTest {
    /** All documents, as one text. */
    private static String readme() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path document : Readme.documents(Repository.root())) {
            all.append(Files.readString(Repository.root().resolve(document))).append('\n');
        }
        return all.toString();
    }

    /** Tables and sample output are those that ./jbang readme would write now. */
    @Test
    void tablesAndOutputAreCurrent() throws IOException {
        for (Path document : Readme.documents(Repository.root())) {
            String text = Files.readString(Repository.root().resolve(document));
            assertEquals(Readme.of(document, text, Files.readString(Repository.root().resolve("jbang-catalog.json")),
                    new DataFolder(Repository.data()).studies(List.of()), "rs-unhas-2019",
                    NotebookHead.all(Language.ENGLISH), Thumbnails.all().keySet()), text);
        }
    }

    /** One screen. */
    @Test
    void theReadmeIsShort() throws IOException {
        assertTrue(Files.readAllLines(Repository.root().resolve("README.md")).size() <= 90);
    }

    /** Each convention stands in the table of docs/verdicts.md, in its row, by its word and with what it means. */
    @Test
    void everyConventionIsExplained() throws IOException {
        String text = Files.readString(Repository.root().resolve("docs/verdicts.md"));
        for (Convention convention : Convention.values()) {
            assertTrue(text.contains("\n| `" + convention.word() + "` | " + Words.in(Language.ENGLISH).of(convention) + " |\n"), convention.word());
        }
    }

    /** Every notebook has a thumbnail, and it is the first figure that the notebook shows now. */
    @Test
    void thumbnailsAreTheNotebooksFigures() throws IOException {
        Map<String, String> thumbnails = Thumbnails.all();
        assertEquals(NotebookHead.all(Language.ENGLISH).stream().map(h -> Thumbnails.file(h.file())).toList(), List.copyOf(thumbnails.keySet()));
        for (Map.Entry<String, String> thumbnail : thumbnails.entrySet()) {
            assertEquals(thumbnail.getValue(),
                    Files.readString(Repository.root().resolve(Thumbnails.FOLDER).resolve(thumbnail.getKey())));
        }
    }

    /** Every command line of the documents runs, other than the tests themselves and Jupyter, which would not end. */
    @Test
    void itsCommandsRun() throws IOException {
        Matcher commands = Pattern.compile("(?m)^(?:\\$ )?\\./jbang ([^\n]+)$").matcher(readme());
        int run = 0;
        while (commands.find()) {
            if (!commands.group(1).matches("test.*|notebook|notebook --check|kernel install")) {
                Command.Result result = Command.jbang(Repository.root(), commands.group(1).split(" "));
                assertEquals(0, result.status(), commands.group() + result.err());
                run++;
            }
        }
        assertTrue(run >= 2, "only " + run + " commands were found");
    }

    @Test
    void everyLinkedFileExists() throws IOException {
        for (Path document : Readme.documents(Repository.root())) {
            Path file = Repository.root().resolve(document);
            Matcher links = Pattern.compile("(?:\\]\\(|href=\"|src=\")([^)\"#:]+)(?:#([^)\"]*))?[)\"]").matcher(Files.readString(file));
            while (links.find()) {
                Path target = file.resolveSibling(links.group(1));
                assertTrue(Files.exists(target), document + ": " + links.group(1));
                assertTrue(links.group(2) == null || headings(target).contains(links.group(2)), document + ": " + links.group());
            }
        }
    }

    /** The headings of a document as a link names them. */
    private static List<String> headings(Path document) throws IOException {
        return Files.readAllLines(document).stream().filter(l -> l.startsWith("#"))
                .map(l -> l.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-')).toList();
    }

    /** A file or folder that a document names exists. */
    @Test
    void everyNamedPathExists() throws IOException {
        Pattern paths = Pattern.compile("`((?:lib|tool|data|docs|scripts|notebooks)/[^`\\s]+)`");
        for (Path document : Readme.documents(Repository.root())) {
            Matcher named = paths.matcher(Files.readString(Repository.root().resolve(document)));
            while (named.find()) {
                assertTrue(Files.exists(Repository.root().resolve(named.group(1))), document + ": " + named.group(1));
            }
        }
    }
}
