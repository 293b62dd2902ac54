package bsc.cli;

import bsc.model.BadData;
import bsc.model.Band;
import bsc.model.Sentence;
import bsc.model.Standard;
import bsc.model.StandardsOf;
import bsc.view.StandardsTable;
import bsc.view.StandardsView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jbang standards}. */
@Command(name = "jbang standards", mixinStandardHelpOptions = true, version = Cli.VERSION,
        description = "The bands and standards that studies share: ranges with what belongs to them, unit, which way is better, year, and the "
                + "authority with the text that it was read in. Those of one indicator stand side by side, and where they differ it is said.",
        footer = {"", "Examples:",
            "  jbang standards",
            "  jbang standards bor",
            "  jbang standards Permenkes 30/2022",
            "  jbang standards --format csv > standards.csv"})
public final class StandardsCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "TEXT", description = "Words that all stand in a standard's name or labels, at the beginning of "
            + "a word; else also in its citation. Default: all standards.")
    private List<String> text = List.of();

    @Mixin
    private FileOption file;

    @Mixin
    private StudyOptions options;

    @Override
    public Integer call() {
        List<String> asked = text.stream().flatMap(t -> Arrays.stream(t.strip().split("\\s+"))).filter(t -> !t.isEmpty()).toList();
        List<Standard> all = options.standards();
        List<Standard> found = all.stream().filter(s -> asked.stream().allMatch(word -> isNamed(s, word))).toList();
        if (found.isEmpty()) {
            found = all.stream().filter(s -> asked.stream().allMatch(word -> isNamed(s, word) || holds(s.bands().source(), word))).toList();
        }
        if (found.isEmpty()) {
            throw new BadData(Sentence.of("no standard holds '{0}'; jbang standards lists them all", String.join(" ", asked)));
        }
        List<StandardsOf> groups = StandardsOf.each(found, all);
        file.tell(options.telling(), () -> StandardsView.of(groups, options.words()), () -> StandardsTable.of(groups));
        return 0;
    }

    private static boolean isNamed(Standard standard, String word) {
        return Stream.concat(Stream.of(standard.bands().id(), standard.judges(), standard.name(), standard.nameId(), standard.year()),
                standard.bands().rows().stream().map(Band::label)).anyMatch(t -> holds(t, word));
    }

    /** Whether the text holds it where a word begins, in capitals or not: "bor" is not in "laboratory". */
    private static boolean holds(String text, String word) {
        String small = text.toLowerCase(Locale.ROOT);
        String sought = word.toLowerCase(Locale.ROOT);
        for (int at = small.indexOf(sought); at >= 0; at = small.indexOf(sought, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(small.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
