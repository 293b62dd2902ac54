package bsc.view;

import bsc.audit.Audit;
import bsc.audit.Contradiction;
import bsc.audit.Contradiction.JudgementsDiffer;
import bsc.audit.Contradiction.TablesDiffer;
import bsc.model.Choice;
import bsc.model.Criterion;
import bsc.model.Figure;
import bsc.model.Perspective;
import bsc.model.Unit;
import bsc.say.Block;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Precision;
import bsc.say.Words;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is printed in two ways: tables beside those that they cite, judgements beside each other. */
final class ContradictionsView {
    private final Words words;
    private final ScoreWords scores;

    ContradictionsView(Words words) {
        this.words = words;
        this.scores = new ScoreWords(words);
    }

    /** Nothing when nothing is printed in two ways. */
    static List<Block> of(Audit audit, Words words) {
        ContradictionsView view = new ContradictionsView(words);
        return audit.contradictions().isEmpty() ? List.of() : List.of(new Section("two-ways", words.say("two-ways.heading"), false, List.of(
                new Table("two_ways", "", List.of(new Column("what", words.say("column.what"), false), new Column("where", words.say("column.where"), false),
                new Column("printed", words.say("column.printed"), false), new Column("beside", words.say("two-ways.beside"), false),
                new Column("touches", words.say("column.touches"), false), new Column("because", words.say("column.because"), false)),
                audit.contradictions().stream().sorted(Comparator.comparing(c -> !c.touches())).map(view::row).toList()))));
    }

    private List<Cell> row(Contradiction contradiction) {
        return List.of(Cell.of(contradiction instanceof TablesDiffer tables ? scores.name(tables.indicator()) : whose((JudgementsDiffer) contradiction,
                words::of, words.say("two-ways.whole"))), Cell.of(where(contradiction)), Cell.of(printed(contradiction)), Cell.of(beside(contradiction)),
                BandsView.touches(contradiction.touches(), words), Cell.of(because(contradiction)));
    }

    /** What it is about, by the names of the transcription. */
    static String id(Contradiction contradiction) {
        return contradiction instanceof TablesDiffer tables ? tables.indicator().id() : whose((JudgementsDiffer) contradiction, Choice::word, "the whole");
    }

    static String where(Contradiction contradiction) {
        return contradiction instanceof TablesDiffer tables ? tables.row().where() : ((JudgementsDiffer) contradiction).first().where();
    }

    String printed(Contradiction contradiction) {
        return contradiction instanceof TablesDiffer tables ? range(tables.printed(), unit(tables)) : ((JudgementsDiffer) contradiction).first().printed().text();
    }

    String beside(Contradiction contradiction) {
        if (contradiction instanceof TablesDiffer tables) {
            String source = tables.otherRow().where().isEmpty() ? tables.other().id() : tables.other().id() + ", " + tables.otherRow().where();
            return range(tables.cited(), unit(tables)) + " (" + source + ")";
        }
        Figure second = ((JudgementsDiffer) contradiction).second();
        return second.printed().text() + " (" + second.where() + ")";
    }

    private static Unit unit(TablesDiffer tables) {
        return tables.own().unit().orElse(tables.indicator().unit());
    }

    String because(Contradiction contradiction) {
        return contradiction instanceof TablesDiffer tables ? because(tables) : words.say("two-ways.words");
    }

    private static String whose(JudgementsDiffer both, Function<Perspective, String> perspective, String whole) {
        Figure first = both.first();
        return (first.indicator().isEmpty() ? first.perspective().map(perspective).orElse(whole) : first.indicator()) + " " + first.occasion();
    }

    private String because(TablesDiffer tables) {
        String differs = tables.what().stream().sorted().map(d -> words.say("two-ways." + d.word().replace(' ', '-'))).collect(Collectors.joining(", "));
        return differs + tables.value().map(v -> "; " + words.say(tables.touches() ? "two-ways.in-one" : TablesDiffer.holds(tables.printed(), v)
                ? "two-ways.in-both" : "two-ways.in-neither", number(v) + scores.suffix(tables.indicator().unit()))).orElse("");
    }

    private String number(java.math.BigDecimal number) {
        return words.numerals().of(number, Precision.SHORTEST);
    }

    /** As in: at least 60 and at most 85%; below 2.5%; exactly 100%. */
    private String range(Criterion.Range range, Unit unit) {
        if (range.low().isPresent() && range.low().equals(range.high())) {
            return words.say("end.exactly", number(range.low().get().at())) + scores.suffix(unit);
        }
        String from = range.low().map(e -> words.say(e.closed() ? "end.at-least" : "end.above", number(e.at()))).orElse("");
        String to = range.high().map(e -> words.say(e.closed() ? "end.at-most" : "end.below", number(e.at()))).orElse("");
        return (from.isEmpty() || to.isEmpty() ? from + to : words.say("end.both", from, to)) + scores.suffix(unit);
    }
}
