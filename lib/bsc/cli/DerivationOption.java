package bsc.cli;

import bsc.weight.Derivation;
import picocli.CommandLine.ITypeConverter;

/** Reads the word of a derivation. */
final class DerivationOption implements ITypeConverter<Derivation> {
    @Override
    public Derivation convert(String word) {
        return Mistyped.choice(Derivation.class, word);
    }
}
