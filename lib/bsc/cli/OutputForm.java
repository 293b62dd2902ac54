package bsc.cli;

import bsc.model.Choice;

/** In which form a command tells its result on standard output. */
public enum OutputForm implements Choice {
    TEXT("text"), CSV("csv"), JSON("json"), MARKDOWN("md"), LATEX("tex"), HTML("html");

    private final String word;

    OutputForm(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Whether the arguments, before they are read one by one, ask for no other form than text. */
    static boolean isText(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String word = arguments[i].startsWith("--format=") ? arguments[i].substring("--format=".length())
                    : arguments[i].equals("--format") && i + 1 < arguments.length ? arguments[i + 1] : TEXT.word;
            if (!word.equalsIgnoreCase(TEXT.word)) {
                return false;
            }
        }
        return true;
    }

    /** Reads the word as it is typed. */
    static final class Converter implements picocli.CommandLine.ITypeConverter<OutputForm> {
        @Override
        public OutputForm convert(String word) {
            return Mistyped.choice(OutputForm.class, word.toLowerCase(java.util.Locale.ROOT));
        }
    }
}
