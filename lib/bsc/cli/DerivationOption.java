package bsc.cli;

import bsc.model.Choice;
import bsc.weight.Derivation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the word of a derivation. */
final class DerivationOption implements ITypeConverter<Derivation> {
    @Override
    public Derivation convert(String word) {
        return Choice.of(Derivation.class, word).orElseThrow(() -> new TypeConversionException("'" + word
                + "' is not one of: " + String.join(", ", Choice.words(Derivation.class))));
    }
}
