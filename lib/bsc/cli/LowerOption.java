package bsc.cli;

import bsc.weight.LowerIsBetter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The option that says what is done with columns where lower is better; publications differ, and so do the methods' defaults. */
final class LowerOption {
    @Option(names = "--lower", paramLabel = "WHAT", converter = Converter.class,
            description = "What is done with columns where lower is better: as-is or reversed (default: as-is for entropy, reversed for "
                    + "CRITIC). Publications differ, and the weights differ with them.")
    private LowerIsBetter lower;

    LowerIsBetter or(LowerIsBetter usual) {
        return lower == null ? usual : lower;
    }

    /** Reads as-is or reversed. */
    static final class Converter implements ITypeConverter<LowerIsBetter> {
        @Override
        public LowerIsBetter convert(String word) {
            return Mistyped.choice(LowerIsBetter.class, word);
        }
    }
}
