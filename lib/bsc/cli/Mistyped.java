package bsc.cli;

import bsc.model.Choice;
import bsc.model.Sentence;
import picocli.CommandLine.TypeConversionException;

/** What is typed behind an option and cannot be its value, with the sentence that says why. */
final class Mistyped extends TypeConversionException {
    private static final long serialVersionUID = 1L;

    private final transient Sentence what;

    Mistyped(Sentence what) {
        super(what.toString());
        this.what = what;
    }

    /** The choice that the word names. @throws Mistyped that lists the words of all */
    static <E extends Enum<E> & Choice> E choice(Class<E> type, String word) {
        return Choice.of(type, word).orElseThrow(() -> new Mistyped(Sentence.of("'{0}' is not one of: {1}", word,
                String.join(", ", Choice.words(type)))));
    }

    Sentence what() {
        return what;
    }
}
