package bsc.cli;

import bsc.model.Sentence;
import bsc.say.Language;
import bsc.say.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine;

/** What is wrong with how a command was typed, in another language than the English of picocli. */
final class Misuse {
    private Misuse() {
    }

    /** The same with its message in this language; unchanged in English, or where only picocli knows what is wrong. */
    static ParameterException in(Language language, ParameterException e) {
        return language == Language.ENGLISH ? e : sentence(e).map(s -> new ParameterException(e.getCommandLine(), Messages.in(language).of(s))).orElse(e);
    }

    private static Optional<Sentence> sentence(ParameterException e) {
        if (e.getCause() instanceof Mistyped mistyped) {
            return Optional.of(e.getArgSpec() == null ? mistyped.what()
                    : Sentence.of("Invalid value for {0}: {1}", name(e.getArgSpec()), mistyped.what()));
        }
        if (e instanceof CommandLine.MissingParameterException missing) {
            return Optional.of(Sentence.of("Missing: {0}", missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining(", "))));
        }
        if (e instanceof CommandLine.OverwrittenOptionException twice) {
            return Optional.of(Sentence.of("{0} is given twice", name(twice.getOverwritten())));
        }
        if (!(e instanceof CommandLine.UnmatchedArgumentException unmatched)) {
            return Optional.ofNullable(e.getArgSpec()).map(argument -> Sentence.of("Invalid value for {0}: {1}", name(argument), value(argument, e.getValue())));
        }
        List<String> near = unmatched.getSuggestions();
        boolean option = unmatched.isUnknownOption();
        String typed = unmatched.getUnmatched().stream().filter(u -> !option || u.startsWith("-")).collect(Collectors.joining(", "));
        Sentence what = option ? Sentence.of("Unknown option: {0}", typed) : Sentence.of("Nothing is meant by: {0}", typed);
        return Optional.of(near.isEmpty() ? what : Sentence.of("{0}; did you mean {1}?", what, String.join(", ", near)));
    }

    /** What picocli reads by itself: choices, files by a name, options that have no value. */
    private static Sentence value(ArgSpec argument, String typed) {
        Class<?> type = argument.isMultiValue() ? argument.auxiliaryTypes()[argument.auxiliaryTypes().length - 1] : argument.type();
        if (type.isEnum()) {
            return Sentence.of("'{0}' is not one of: {1}", typed, Stream.of(type.getEnumConstants()).map(c -> c.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ")));
        }
        return argument.arity().max() == 0 ? Sentence.of("it takes none")
                : Map.class.isAssignableFrom(argument.type()) ? Sentence.of("write {0}", argument.paramLabel()) : Sentence.of("'{0}' is not read", typed);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
