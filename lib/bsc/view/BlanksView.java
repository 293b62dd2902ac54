package bsc.view;

import bsc.formula.Quantities;
import bsc.formula.Term;
import bsc.model.Blank;
import bsc.model.Indicator;
import bsc.model.Study;
import bsc.say.Block;
import bsc.say.Block.Paragraph;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Text;
import bsc.say.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The numbers that a study's own files ask for and do not hold yet, with the place where each belongs. */
final class BlanksView {
    private BlanksView() {
    }

    /** What is left to be filled in, a line a measure or table; nothing when nothing is. */
    static List<Block> of(Quantities quantities, Words words) {
        Study study = quantities.study();
        return study.blanks().isEmpty() ? List.of() : List.of(new Block.Section("blanks", words.say("blanks.heading"), false, List.of(
                new Paragraph(Text.of(words.say("blanks.how", words.counted("number", study.blanks().size()), study.place().within()))),
                table(quantities, words))));
    }

    /** The same in one sentence that points to the list; nothing when nothing is left to be filled in. */
    static List<Block> inShort(Study study, Words words) {
        return study.blanks().isEmpty() ? List.of()
                : List.of(new Paragraph(Text.of(words.counted("blanks.in-short", study.blanks().size()))));
    }

    private static Block.Table table(Quantities quantities, Words words) {
        Map<String, List<Blank>> byMatter = new LinkedHashMap<>();
        quantities.study().blanks().forEach(b -> byMatter.computeIfAbsent(matter(b), m -> new ArrayList<>()).add(b));
        return new Block.Table("blanks", "", List.of(new Column("where", words.say("column.where"), false),
                new Column("what", words.say("column.what"), false), new Column("missing", words.say("blanks.missing"), false),
                new Column("needed_for", words.say("blanks.needed-for"), false)),
                byMatter.entrySet().stream().map(e -> row(quantities, e.getKey(), e.getValue(), words)).toList());
    }

    private static List<Cell> row(Quantities quantities, String matter, List<Blank> blanks, Words words) {
        Blank first = blanks.get(0);
        String lines = blanks.stream().map(b -> String.valueOf(b.place().line())).distinct().collect(Collectors.joining(", "));
        Predicate<Indicator> needs = first instanceof Blank.OfInput ? i -> quantities.formula(i).stream()
                .flatMap(f -> f.names().stream()).map(Term.Name::id).anyMatch(matter::equals) : i -> i.bands().equals(matter);
        String needed = quantities.study().indicators().stream().filter(needs).map(Indicator::id).collect(Collectors.joining(", "));
        return List.of(Cell.of(first.place().withLines(lines)),
                Cell.of(quantities.measure(matter).map(m -> new ScoreWords(words).name(m)).orElse(matter)),
                Cell.of(blanks.stream().map(b -> which(b, words)).distinct().collect(Collectors.joining(", "))),
                needed.isEmpty() ? new Cell.Missing() : Cell.of(needed));
    }

    private static String matter(Blank blank) {
        return blank instanceof Blank.OfInput input ? input.measure() : ((Blank.OfBand) blank).bands();
    }

    private static String which(Blank blank, Words words) {
        return blank instanceof Blank.OfInput input ? input.occasion().toString() : words.say("blanks.end." + ((Blank.OfBand) blank).end());
    }
}
