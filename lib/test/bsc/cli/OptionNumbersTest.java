package bsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Command;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Every option of every command that holds a number refuses what is none, by name, before any work. */
class OptionNumbersTest {
    private static final Set<Class<?>> NUMBERS = Set.of(int.class, long.class, double.class, Integer.class, Long.class, Double.class, BigDecimal.class);
    private static final List<String> NONE = List.of("NaN", "-NaN", "Infinity", "-Infinity", "1e400", "x", "", " ", "1 000", "0x10", "\u0663", "1;2");
    private static final List<String> NO_SIZE = List.of("0", "-0", "0.0", "1e-400", "-1e-400", "-1", "-80");

    /** A command with the words that lead to it. */
    private record Typed(Object command, List<String> words, CommandLine line) {
        Stream<Typed> all() {
            return Stream.concat(Stream.of(this), line.getSubcommands().entrySet().stream().flatMap(sub -> new Typed(command,
                    Stream.concat(words.stream(), Stream.of(sub.getKey())).toList(), sub.getValue()).all()));
        }

        Stream<OptionSpec> numbers() {
            return line.getCommandSpec().options().stream().filter(o -> Stream.concat(Stream.<Class<?>>of(o.type()),
                    Stream.of(o.auxiliaryTypes())).anyMatch(NUMBERS::contains));
        }

        Command.Result with(String option, String value) {
            List<String> typed = new ArrayList<>(words);
            typed.add(option + "=" + value);
            return Command.inside(command, typed);
        }
    }

    private static List<Typed> commands() {
        return Stream.<Object>of(new ReproduceCommand(), new FinancialCommand(), new CustomerCommand(), new InternalProcessCommand(),
                new LearningGrowthCommand(), new ScorecardCommand(), new ImproveCommand(), new PlotCommand(), new RobustCommand(),
                new WeightsCommand(), new SurveyCommand(), new BedsCommand()).flatMap(c -> new Typed(c, List.of(), new CommandLine(c)).all()).toList();
    }

    @Test
    void whatIsNoNumberIsRefusedByTheNameOfItsOption() {
        int tried = 0;
        for (Typed typed : commands()) {
            for (OptionSpec option : typed.numbers().toList()) {
                for (String value : NONE) {
                    Command.Result result = typed.with(option.longestName(), value);
                    String said = typed.words() + " " + option.longestName() + "=" + value + ": " + result.err();
                    assertEquals(2, result.status(), said);
                    assertTrue(result.err().lines().findFirst().orElse("").contains(option.longestName()), said);
                    assertEquals("", result.out(), said);
                    tried++;
                }
            }
        }
        assertTrue(tried >= 10 * NONE.size(), tried + " tried");
    }

    @Test
    void aSizeOfNothingIsNoSize() {
        for (Object command : List.of(new PlotCommand(), new RobustCommand())) {
            for (String option : List.of("--width", "--height")) {
                for (String value : NO_SIZE) {
                    boolean known = new CommandLine(command).getCommandSpec().optionsMap().containsKey(option);
                    if (known) {
                        Command.Result result = Command.inside(command, List.of("rs-unhas-2019", "--out", "never", option + "=" + value));
                        assertEquals(2, result.status(), option + "=" + value + ": " + result.err());
                        assertTrue(result.err().contains(option), result.err());
                    }
                }
            }
        }
    }
}
