package bsc.cli;

import bsc.weight.LowerIsBetter;
import picocli.CommandLine.ITypeConverter;

/** Reads as-is or reversed. */
final class LowerOption implements ITypeConverter<LowerIsBetter> {
    @Override
    public LowerIsBetter convert(String word) {
        return Mistyped.choice(LowerIsBetter.class, word);
    }
}
