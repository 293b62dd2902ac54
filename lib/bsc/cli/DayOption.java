package bsc.cli;

import bsc.model.Sentence;
import bsc.model.Visible;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;

/** Reads a day as it is typed behind an option. */
final class DayOption implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new Mistyped(Sentence.of("'{0}' is no day; write it as 2025-03-07", Visible.of(typed)));
        }
    }
}
