package bsc.cli;

import bsc.say.Language;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * What --help says in another language than English, which stands in the commands themselves: the rows of help.csv. A key
 * is the name of an option or a parameter, behind the name of its command where it means something else elsewhere.
 */
final class HelpWords extends ResourceBundle {
    private static final String FILE = "/bsc/help.csv";

    private final Map<String, String> texts = new LinkedHashMap<>();

    private HelpWords(Language language) {
        try (InputStream in = HelpWords.class.getResourceAsStream(FILE)) {
            for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                texts.put(row.getField("key"), row.getField(language.word()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing for English. */
    static Optional<ResourceBundle> in(Language language) {
        return language == Language.ENGLISH ? Optional.empty() : Optional.of(new HelpWords(language));
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
