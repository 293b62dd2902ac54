package bsc.cli;

import bsc.beds.CountBy;
import picocli.CommandLine.ITypeConverter;

/** Reads what a register is counted by. */
final class CountByOption implements ITypeConverter<CountBy> {
    @Override
    public CountBy convert(String word) {
        return Mistyped.choice(CountBy.class, word);
    }
}
