package bsc.cli;

import bsc.model.Choice;
import bsc.weight.RandomIndex;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the word of a table of random indices. */
final class RandomIndexOption implements ITypeConverter<RandomIndex> {
    @Override
    public RandomIndex convert(String word) {
        return Choice.of(RandomIndex.class, word).orElseThrow(() -> new TypeConversionException("'" + word
                + "' is not one of: " + String.join(", ", Choice.words(RandomIndex.class))));
    }
}
