package bsc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.say.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Everything that --help says in English it says in every other language too. */
class HelpWordsTest {
    private static final List<Class<?>> COMMANDS = List.of(ReproduceCommand.class, ScorecardCommand.class, ImproveCommand.class, StandardsCommand.class, RobustCommand.class,
            PlotCommand.class, FinancialCommand.class, CustomerCommand.class, InternalProcessCommand.class, LearningGrowthCommand.class,
            WeightsCommand.class, NewCommand.class, CheckCommand.class, SurveyCommand.class, BedsCommand.class);

    private static CommandLine line(Class<?> command, Language language) {
        try {
            CommandLine line = new CommandLine(command.getDeclaredConstructor().newInstance());
            HelpWords.in(language).ifPresent(line::setResourceBundle);
            return line;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCommandExplainsItself() {
        return COMMANDS.stream().flatMap(c -> both(line(c, Language.ENGLISH), line(c, Language.INDONESIAN)).stream())
                .map(pair -> DynamicTest.dynamicTest(pair[0].qualifiedName(), () -> compare(pair[0], pair[1])));
    }

    /** A command and those below it, in English and in Indonesian. */
    private static List<CommandSpec[]> both(CommandLine english, CommandLine other) {
        return Stream.concat(Stream.<CommandSpec[]>of(new CommandSpec[] {english.getCommandSpec(), other.getCommandSpec()}),
                english.getSubcommands().keySet().stream().flatMap(name -> both(english.getSubcommands().get(name), other.getSubcommands().get(name)).stream()))
                .toList();
    }

    private static void compare(CommandSpec english, CommandSpec other) {
        differ("description", english.usageMessage().description(), other.usageMessage().description());
        differ("footer", english.usageMessage().footer(), other.usageMessage().footer());
        for (int i = 0; i < english.args().size(); i++) {
            ArgSpec argument = english.args().get(i);
            differ(argument.toString(), argument.description(), other.args().get(i).description());
        }
        String help = other.commandLine().getUsageMessage();
        assertTrue(help.startsWith("Pemakaian: "), help);
        for (String word : List.of("Usage", "Example", "default:", "Commands:")) {
            assertEquals(-1, help.indexOf(word), word);
        }
    }

    private static void differ(String what, String[] english, String[] other) {
        assertTrue(english.length > 0, what + " is not explained");
        assertNotEquals(Arrays.asList(english), Arrays.asList(other), what);
    }

    /** Every row is said somewhere: without it, a help would read otherwise. */
    @Test
    void everyRowIsUsed() {
        Set<String> said = new TreeSet<>();
        for (Class<?> command : COMMANDS) {
            both(line(command, Language.ENGLISH), line(command, Language.INDONESIAN)).forEach(pair -> {
                CommandSpec spec = pair[1];
                said.addAll(List.of(spec.usageMessage().description()));
                said.addAll(List.of(spec.usageMessage().footer()));
                spec.args().forEach(a -> said.addAll(List.of(a.description())));
                said.add(spec.usageMessage().synopsisHeading());
                said.add(spec.usageMessage().commandListHeading());
            });
        }
        HelpWords words = (HelpWords) HelpWords.in(Language.INDONESIAN).orElseThrow();
        words.keySet().forEach(key -> {
            String text = words.getString(key);
            String fixed = text.contains("${") ? text.substring(0, text.indexOf("${")) : text;
            assertTrue(said.stream().anyMatch(s -> s.startsWith(fixed)), key + " is used by no command");
        });
    }
}
