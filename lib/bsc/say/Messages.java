package bsc.say;

import bsc.model.Sentence;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What is said of wrong data, of wrong usage and of printed weights, in one language: the rows of errors.csv, a sentence in English and the same in
 * the other languages. The English stands where the fault is found and is not looked up, so that the file is read only for
 * a message in another language.
 */
public final class Messages {
    private static final String FILE = "/bsc/errors.csv";

    private final Map<String, String> sentences;

    private final Language language;

    private Messages(Language language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = Map.copyOf(sentences);
    }

    public static Messages in(Language language) {
        return new Messages(language, language == Language.ENGLISH ? Map.of() : read(language));
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> sentences = new HashMap<>();
        try (InputStream in = Messages.class.getResourceAsStream(FILE)) {
            for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                sentences.put(row.getField(Language.ENGLISH.word()), row.getField(language.word()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }

    /** The sentence, and the sentences within it; what the file does not have, in English. */
    public String of(Sentence sentence) {
        return Sentence.filled(sentences.getOrDefault(sentence.words(), sentence.words()),
                sentence.arguments().stream().map(this::argument).toList());
    }

    private Object argument(Object argument) {
        return argument instanceof Sentence inner ? of(inner)
                : argument instanceof BigDecimal number ? number.toPlainString().replace('.', language.decimal()) : argument;
    }
}
