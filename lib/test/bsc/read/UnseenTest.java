package bsc.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.model.BadData;
import bsc.model.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name with a character that cannot be seen is no other name in silence: it is refused, or means the same. */
class UnseenTest {
    /** Escape, bell, form feed, NUL, a mark that turns the writing, a character that is none, fillers that are drawn as nothing. */
    private static final List<String> REFUSED = List.of("\u001b", "\u0007", "\f", "\0", "\u202e", "\uffff", "\u3164", "\u115f", "\uffa0", "\u2800");
    /** Zero-width space and joiner, byte order mark, soft hyphen, variation selector, grapheme joiner. */
    private static final List<String> WITHOUT_WIDTH = List.of("\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\ufe0f", "\u034f");

    @TempDir
    Path folder;

    private static void refused(String what, org.junit.jupiter.api.function.Executable reading) {
        BadData refusal = assertThrows(BadData.class, reading, what);
        assertTrue(refusal.getMessage().contains(Visible.HIDDEN.toString()), refusal.getMessage());
    }

    @Test
    void inAFileOfWeights() {
        for (String unseen : REFUSED) {
            refused("column", () -> GridFile.of("g.csv", "criterion,a" + unseen + "b,c\nab,1,3\nc,,1\n", false));
            refused("row", () -> GridFile.of("g.csv", "criterion,ab,c\na" + unseen + "b,1,3\nc,,1\n", false));
        }
        for (String unseen : WITHOUT_WIDTH) {
            assertEquals("ab", GridFile.of("g.csv", "criterion,ab,c\na" + unseen + "b,1,3\nc,,1\n", false).rows().get(0).get(0).text());
        }
    }

    @Test
    void inPrintedWeights() throws IOException {
        String printed = Files.readString(Repository.data().resolve("weights/audit-leader.csv"));
        Path file = folder.resolve("printed.csv");
        for (String unseen : REFUSED) {
            Files.writeString(file, printed.replaceFirst("experience", "experienc" + unseen + "e"));
            refused("criterion", () -> PrintedWeightsFile.read(file, false));
        }
        Files.writeString(file, printed);
        List<String> names = PrintedWeightsFile.read(file, false).names();
        for (String unseen : WITHOUT_WIDTH) {
            Files.writeString(file, printed.replaceFirst("experience", "experienc" + unseen + "e"));
            assertEquals(names, PrintedWeightsFile.read(file, false).names());
        }
    }

    /** The part of an input, and a label of a table of bands; what has an alphabet of its own is refused for that. */
    @Test
    void inAStudy() throws IOException {
        for (String unseen : REFUSED) {
            refused("part", () -> study("inputs.csv", "Ward A", "Ward" + unseen + " A"));
            refused("label", () -> study("bands.csv", ",fair,", ",fa" + unseen + "ir,"));
            assertThrows(BadData.class, () -> study("measures.csv", "beds,", "be" + unseen + "ds,"));
            assertThrows(BadData.class, () -> study("datapackage.json", "\"name\": \"2021\"", "\"name\": \"20" + escaped(unseen) + "21\""));
        }
        for (String unseen : WITHOUT_WIDTH) {
            study("inputs.csv", "Ward A", "Ward" + unseen + " A");
            study("bands.csv", ",fair,", ",fa" + unseen + "ir,");
            study("measures.csv", "beds,", "be" + unseen + "ds,");
            study("datapackage.json", "\"name\": \"2021\"", "\"name\": \"20" + escaped(unseen) + "21\"");
        }
    }

    private static String escaped(String unseen) {
        return unseen.chars().mapToObj(c -> String.format("\\u%04x", c)).collect(Collectors.joining());
    }

    private void study(String name, String find, String replace) throws IOException {
        Path study = Files.createDirectories(folder.resolve("study"));
        try (Stream<Path> files = Files.list(Repository.root().resolve("lib/test/studies/contoh"))) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                boolean changed = file.getFileName().toString().equals(name);
                assertTrue(!changed || text.contains(find), name + " holds no " + find);
                Files.writeString(study.resolve(file.getFileName().toString()), changed ? text.replace(find, replace) : text);
            }
        }
        new DataFolder(Repository.data()).studies(List.of(study.toString()));
    }
}
