package bsc.say;

import bsc.model.Choice;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Everything that is said to readers, in one language: the rows of words.csv (key, en, id). A sentence is a key with its
 * arguments; {0}, {1} ... stand for them. The file has one key for one object and one for several, "key.one" and
 * "key.many", where the sentence differs; {0} is then the count.
 */
public final class Words {
    /** No sentence names more things than this; tables and CSV have a row for each. */
    private static final int MOST_NAMED = 20;

    private static final String FILE = "/bsc/words.csv";
    private static final Map<Language, Words> LOADED = new HashMap<>();

    private final Language language;
    private final Numerals numerals;
    private final Map<String, String> sentences;

    private Words(Language language, Map<String, String> sentences) {
        this.language = language;
        this.numerals = new Numerals(language);
        this.sentences = Map.copyOf(sentences);
    }

    public static synchronized Words in(Language language) {
        return LOADED.computeIfAbsent(language, Words::read);
    }

    private static Words read(Language language) {
        try (InputStream in = Words.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not in the library");
            }
            Map<String, String> sentences = new HashMap<>();
            for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                if (sentences.put(row.getField("key"), row.getField(language.word())) != null) {
                    throw new IllegalStateException(FILE + ": key " + row.getField("key") + " stands twice");
                }
            }
            return new Words(language, sentences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    public Numerals numerals() {
        return numerals;
    }

    public boolean knows(String key) {
        return sentences.containsKey(key);
    }

    /** @throws IllegalArgumentException when words.csv has no such key */
    public String say(String key, Object... arguments) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("words.csv has no key '" + key + "'");
        }
        return fill(sentence, arguments);
    }

    /** The sentence for so many, as in "1 figure" and "2 figures": {@code key.one} or {@code key.many} with the count as {0}. */
    public String counted(String key, long count, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = count;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return say(key + (count == 1 ? ".one" : ".many"), arguments);
    }

    /** A choice's word for readers: the key is the name of its kind and its own word, as in "verdict.does-not-follow"; blanks are hyphens, commas go. */
    public <E extends Enum<E> & Choice> String of(E choice) {
        return say(choice.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + choice.word().replace(",", "").replace(' ', '-'));
    }

    /** As in "a, b and c". */
    public String and(List<String> items) {
        return joined(items, say("list.and"));
    }

    /** As in "a, b or c". */
    public String or(List<String> items) {
        return joined(items, say("list.or"));
    }

    /** The first {@value #MOST_NAMED}, and how many there are besides. */
    public String some(List<String> items) {
        return items.size() <= MOST_NAMED ? String.join(", ", items)
                : say("list.others", String.join(", ", items.subList(0, MOST_NAMED)), items.size() - MOST_NAMED);
    }

    private static String joined(List<String> items, String last) {
        int n = items.size();
        return n < 2 ? String.join("", items) : String.join(", ", items.subList(0, n - 1)) + " " + last + " " + items.get(n - 1);
    }

    private static String fill(String sentence, Object[] arguments) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
            int close = sentence.indexOf('}', open);
            text.append(sentence, at, open).append(arguments[Integer.parseInt(sentence.substring(open + 1, close))]);
            at = close + 1;
        }
        return text.append(sentence.substring(at)).toString();
    }
}
