package bsc.say;

import bsc.model.BadData;
import bsc.model.Choice;
import bsc.model.Sentence;
import java.util.Arrays;
import java.util.Optional;

/** A language that a reader is spoken to in, with the signs that its numbers are written with. */
public enum Language implements Choice {
    ENGLISH("en", '.', ','),
    INDONESIAN("id", ',', '.');

    /** The property of a kernel that was started in a folder of notebooks in one language. */
    public static final String OF_FOLDER = "bsc.lang";

    private final String word;
    private final char decimal;
    private final char thousands;

    Language(String word, char decimal, char thousands) {
        this.word = word;
        this.decimal = decimal;
        this.thousands = thousands;
    }

    /**
     * The language set for good by the environment variable BSC_LANG; where it is not set, that of the folder of notebooks
     * that a kernel was started in, else English.
     *
     * @throws BadData when it names no language
     */
    public static Language ofReader() {
        String word = Optional.ofNullable(System.getenv("BSC_LANG")).filter(w -> !w.isEmpty()).orElse(System.getProperty(OF_FOLDER, ENGLISH.word));
        return Arrays.stream(values()).filter(l -> l.word.equals(word)).findFirst().orElseThrow(() -> new BadData(
                Sentence.of("BSC_LANG: '{0}' is no language that is spoken here; write en or id", word)));
    }

    /** The code of ISO 639-1, as in {@code --lang} and in HTML. */
    @Override
    public String word() {
        return word;
    }

    char decimal() {
        return decimal;
    }

    char thousands() {
        return thousands;
    }
}
