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

    /** Reads the word as it is typed. */
    static final class Converter implements picocli.CommandLine.ITypeConverter<OutputForm> {
        @Override
        public OutputForm convert(String word) {
            return Mistyped.choice(OutputForm.class, word.toLowerCase(java.util.Locale.ROOT));
        }
    }
}
