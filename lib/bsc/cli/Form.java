package bsc.cli;

import bsc.model.Choice;

/** In which form a command tells its result on standard output. */
public enum Form implements Choice {
    TEXT("text"), CSV("csv"), JSON("json"), MARKDOWN("md"), LATEX("tex"), HTML("html");

    private final String word;

    Form(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Reads the word as it is typed. */
    static final class Converter implements picocli.CommandLine.ITypeConverter<Form> {
        @Override
        public Form convert(String word) {
            return Mistyped.choice(Form.class, word.toLowerCase(java.util.Locale.ROOT));
        }
    }
}
