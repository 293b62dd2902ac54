package bsc.cli;

import bsc.weight.RandomIndex;
import picocli.CommandLine.ITypeConverter;

/** Reads the word of a table of random indices. */
final class RandomIndexOption implements ITypeConverter<RandomIndex> {
    @Override
    public RandomIndex convert(String word) {
        return Mistyped.choice(RandomIndex.class, word);
    }
}
