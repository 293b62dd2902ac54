package bsc.say;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** words.csv: each key once, in every language, with the same arguments. */
class WordsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d\\}");

    private static List<NamedCsvRecord> rows() throws IOException {
        Path file = Repository.root().resolve("lib/bsc/say/words.csv");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    private static Set<String> arguments(String sentence) {
        return ARGUMENT.matcher(sentence).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKeyStandsOnceAndIsSaidInEveryLanguage() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (NamedCsvRecord row : rows()) {
            String key = row.getField("key");
            assertFalse(!keys.add(key), key + " stands twice");
            for (Language language : Language.values()) {
                assertFalse(row.getField(language.word()).isBlank(), key + " is not said in " + language.word());
                String said = row.getField(language.word());
                assertEquals(arguments(row.getField("en")), arguments(said), key + " in " + language.word());
                assertTrue(said.length() <= 1.35 * row.getField("en").length() + 12, said + " is much longer than " + row.getField("en"));
            }
        }
    }

    @Test
    void argumentsStandWhereTheSentenceNamesThem() {
        assertEquals("a, b and c", Words.in(Language.ENGLISH).and(List.of("a", "b", "c")));
        assertEquals("a, b dan c", Words.in(Language.INDONESIAN).and(List.of("a", "b", "c")));
        assertEquals("a or b", Words.in(Language.ENGLISH).or(List.of("a", "b")));
    }

    @Test
    void anUnknownKeyIsRefused() {
        assertEquals("words.csv has no key 'no.such'", assertThrows(IllegalArgumentException.class,
                () -> Words.in(Language.ENGLISH).say("no.such")).getMessage());
    }
}
