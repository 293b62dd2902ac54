package bsc.show;

import bsc.formula.Quantities;
import bsc.formula.Term;
import bsc.model.Blank;
import bsc.model.Indicator;
import bsc.model.Measure;
import bsc.model.Study;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The numbers that a study's own files ask for and do not hold yet, with the place where each belongs. */
final class BlanksText {
    private BlanksText() {
    }

    /** What is left to be filled in, a line a measure or table; empty when nothing is. */
    static String of(Quantities quantities) {
        Study study = quantities.study();
        return study.blanks().isEmpty() ? "" : "\nNot yet filled in: " + numbers(study) + " in " + folder(study)
                + ". Write each into the line named; what is left blank counts as missing, never as zero.\n"
                + listing(quantities).text("  ");
    }

    /** The same in one sentence that points to the list; empty when nothing is left to be filled in. */
    static String inShort(Study study) {
        return study.blanks().isEmpty() ? "" : numbers(study) + (study.blanks().size() == 1 ? " is" : " are")
                + " not yet filled in; jbang scorecard lists them.\n";
    }

    private static String numbers(Study study) {
        return FindingText.counted(study.blanks().size(), "number");
    }

    private static String folder(Study study) {
        return study.place().file().replaceFirst("/[^/]*$", "");
    }

    private static String file(Blank blank) {
        return blank.place().file().replaceFirst("^.*/", "");
    }

    private static Listing listing(Quantities quantities) {
        Map<String, List<Blank>> byMatter = new LinkedHashMap<>();
        quantities.study().blanks().forEach(b -> byMatter.computeIfAbsent(matter(b), m -> new ArrayList<>()).add(b));
        return new Listing(List.of("file", "lines", "what", "missing", "needed for"), byMatter.entrySet().stream()
                .map(e -> row(quantities, e.getKey(), e.getValue())).toList());
    }

    private static List<String> row(Quantities quantities, String matter, List<Blank> blanks) {
        Blank first = blanks.get(0);
        String lines = blanks.stream().map(b -> String.valueOf(b.place().line())).distinct().collect(Collectors.joining(", "));
        String which = blanks.stream().map(BlanksText::which).collect(Collectors.joining(", "));
        Predicate<Indicator> needs = first instanceof Blank.OfInput ? i -> quantities.formula(i).stream()
                .flatMap(f -> f.names().stream()).map(Term.Name::id).anyMatch(matter::equals) : i -> i.bands().equals(matter);
        String needed = quantities.study().indicators().stream().filter(needs).map(Indicator::name).collect(Collectors.joining(", "));
        return List.of(file(first), lines, quantities.measure(matter).map(Measure::name).orElse(matter), which,
                needed.isEmpty() ? ScoreText.NOT_KNOWN : needed);
    }

    private static String matter(Blank blank) {
        return blank instanceof Blank.OfInput input ? input.measure() : ((Blank.OfBand) blank).bands();
    }

    private static String which(Blank blank) {
        return blank instanceof Blank.OfInput input ? input.occasion().toString()
                : ((Blank.OfBand) blank).label() + ", " + ((Blank.OfBand) blank).end() + " end";
    }
}
