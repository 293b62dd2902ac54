package bsc.cli;

import bsc.model.Choice;
import bsc.weight.LowerIsBetter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads as-is or reversed. */
final class LowerOption implements ITypeConverter<LowerIsBetter> {
    @Override
    public LowerIsBetter convert(String word) {
        return Choice.of(LowerIsBetter.class, word).orElseThrow(() -> new TypeConversionException("'" + word
                + "' is not one of: " + String.join(", ", Choice.words(LowerIsBetter.class))));
    }
}
