package bsc.cli;

import bsc.model.BadData;
import bsc.model.Choice;
import bsc.model.Sentence;
import bsc.say.Language;
import bsc.say.Words;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The option that says in which language a command speaks. */
public final class Speech {
    /** The variable that sets it for good. */
    static final String VARIABLE = "BSC_LANG";

    @Option(names = "--lang", paramLabel = "LANGUAGE", converter = Converter.class, description = "en or id (English or bahasa Indonesia; "
            + "default: the variable BSC_LANG, else en). Names of columns, ids and the words of csv and json stay as they are.")
    private Language language;

    /** The words of the language asked for, else of the one that is set for good, else English. */
    public Words words() {
        return Words.in(Optional.ofNullable(language).orElseGet(Speech::set));
    }

    /** True when the command itself was asked to speak a language. */
    boolean isAsked() {
        return language != null;
    }

    /** The language that the arguments ask for, before they are read one by one; what they misspell is told later. */
    static Language of(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String word = arguments[i].startsWith("--lang=") ? arguments[i].substring("--lang=".length())
                    : arguments[i].equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
            if (!word.isEmpty()) {
                return Choice.of(Language.class, word).orElse(Language.ENGLISH);
            }
        }
        return set();
    }

    private static Language set() {
        String variable = System.getenv(VARIABLE);
        return variable == null || variable.isBlank() ? Language.ENGLISH : Choice.of(Language.class, variable.strip()).orElseThrow(() ->
                new BadData(
                Sentence.of("{0}: '{1}' is not one of: {2}", VARIABLE, variable, String.join(", ", Choice.words(Language.class)))));
    }

    static final class Converter implements ITypeConverter<Language> {
        @Override
        public Language convert(String word) {
            return Mistyped.choice(Language.class, word);
        }
    }
}
