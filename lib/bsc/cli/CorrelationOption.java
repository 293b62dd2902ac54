package bsc.cli;

import bsc.survey.CorrelationKind;
import picocli.CommandLine.ITypeConverter;

/** Reads the word of a kind of correlation. */
final class CorrelationOption implements ITypeConverter<CorrelationKind> {
    @Override
    public CorrelationKind convert(String word) {
        return Mistyped.choice(CorrelationKind.class, word);
    }
}
