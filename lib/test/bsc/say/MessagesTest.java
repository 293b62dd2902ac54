package bsc.say;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import bsc.Repository;
import bsc.model.BadData;
import bsc.model.Place;
import bsc.model.Sentence;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** errors.csv: every sentence about wrong data and wrong usage in every language, and none that nobody says. */
class MessagesTest {
    private static final String TEXT = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final Pattern SENTENCE = Pattern.compile("Sentence\\.of\\(\\s*(?:[^\"()]*(?:\\([^()]*\\))?[^\"()]*\\? (" + TEXT + ") : )?(" + TEXT + "(?:\\s*\\+ "
            + TEXT + ")*)");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+\\}");

    private static List<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Repository.root().resolve("lib/bsc/say/errors.csv"))) {
            return rows.stream().toList();
        }
    }

    private static Set<String> arguments(String sentence) {
        return ARGUMENT.matcher(sentence).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everySentenceStandsOnceInEveryLanguageWithTheSameArguments() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (NamedCsvRecord row : rows()) {
            String english = row.getField("en");
            assertTrue(seen.add(english), english + " stands twice");
            for (Language language : Language.values()) {
                String said = row.getField(language.word());
                assertFalse(said.isBlank(), english + " is not said in " + language.word());
                assertEquals(arguments(english), arguments(said), english);
                assertTrue(said.length() <= 1.35 * english.length() + 12, said + " is much longer than " + english);
            }
        }
    }

    @Test
    void everySentenceOfTheLibraryIsThereAndNoOther() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Repository.root().resolve("lib/bsc"))) {
            files.filter(f -> f.toString().endsWith(".java")).forEach(f -> said.addAll(sentences(f)));
        }
        assertEquals(said, rows().stream().map(r -> r.getField("en")).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** A fault told in English alone is left in the room show only, whose tables of notebooks have no language. */
    @Test
    void noRoomRefusesInEnglishAlone() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.root().resolve("lib/bsc"))) {
            assertEquals(List.of(), files.filter(f -> f.toString().endsWith(".java") && !f.getParent().endsWith("show"))
                    .filter(MessagesTest::refusesInEnglish).toList());
        }
    }

    private static boolean refusesInEnglish(Path source) {
        try {
            return Pattern.compile("new BadData\\(\\s*(?:\"|[a-zA-Z.()]+ \\+ )").matcher(Files.readString(source)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> sentences(Path source) {
        try {
            return SENTENCE.matcher(Files.readString(source)).results().flatMap(m -> Stream.of(m.group(1), m.group(2)))
                    .filter(t -> t != null).map(MessagesTest::text).filter(t -> t.replaceAll("\\{\\d+\\}", "").matches("(?s).*[A-Za-z].*")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text that Java makes of literals that are added up. */
    private static String text(String literals) {
        Matcher parts = Pattern.compile(TEXT).matcher(literals);
        return parts.results().map(p -> p.group().substring(1, p.group().length() - 1).translateEscapes()).collect(Collectors.joining());
    }

    @Test
    void aFaultIsToldInTheLanguageAskedFor() {
        BadData fault = BadData.at(new Place("inputs.csv", 7), "printed", "1,5", Sentence.of("needs {0}", Sentence.of("a text")));
        assertEquals("inputs.csv:7: column printed: '1,5' needs a text", fault.getMessage());
        assertEquals("inputs.csv:7: kolom printed: '1,5' needs teks", fault.said(Messages.in(Language.INDONESIAN)::of));
        assertEquals(fault.getMessage(), fault.said(Messages.in(Language.ENGLISH)::of));
    }

    @Test
    void commandsRefuseInTheLanguageAskedFor() {
        assertEquals("--period: '2001' bukan periode rs-unhas-2019; periodenya: 2018, 2019",
                Command.of("scorecard", "rs-unhas-2019", "--period", "2001", "--lang", "id").message().strip());
        assertEquals("Opsi tidak dikenal: --perod; maksudnya --period?", first("scorecard", "rs-unhas-2019", "--perod", "2019", "--lang", "id"));
        assertEquals("Belum disebut: STUDY", first("scorecard", "--lang=id"));
        assertEquals("Nilai tidak sah untuk --format: 'docx' bukan salah satu dari: text, csv, json, md, tex, html",
                first("reproduce", "--lang", "id", "--format", "docx"));
        assertEquals("argumen ke-2 kosong (setelah --period); hapus, atau tulis maksudnya", first("scorecard", "--period", "", "--lang", "id"));
    }

    private static String first(String command, String... arguments) {
        Command.Result refused = Command.of(command, arguments);
        assertEquals(2, refused.status());
        return refused.message().lines().findFirst().orElse("");
    }
}
