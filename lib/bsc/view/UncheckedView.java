package bsc.view;

import bsc.audit.Audit;
import bsc.audit.Unchecked;
import bsc.say.Block;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Words;
import java.util.List;

/** What was not checked and why. */
final class UncheckedView {

    private UncheckedView() {
    }

    /** Nothing when no reason is known. */
    static List<Block> of(Audit audit, Words words) {
        return audit.unchecked().isEmpty() ? List.of() : List.of(new Section("not-checked", words.say("unchecked.heading"), false, List.of(
                new Table("not_checked", "", List.of(new Column("check", words.say("unchecked.check"), false), new Column("of", words.say("column.of"), false),
                new Column("because", words.say("column.because"), false)), audit.unchecked().stream().map(u -> List.of(Cell.of(words.of(u.check())),
                Cell.of(u.occasion().toString()), Cell.of(because(u, words)))).toList()))));
    }

    static String because(Unchecked unchecked, Words words) {
        Unchecked.WhyUnchecked reason = unchecked.reason();
        if (reason instanceof Unchecked.NoYear) {
            return words.say("unchecked.no-year");
        }
        if (reason instanceof Unchecked.NotPrinted missing) {
            return words.say("unchecked.not-printed", words.some(missing.ids()));
        }
        if (reason instanceof Unchecked.SeveralNames several) {
            return words.say("unchecked.several-names", several.wanted(), String.join(", ", several.names()));
        }
        if (reason instanceof Unchecked.OfMeans means) {
            return words.say("unchecked.of-means", words.some(means.ids()));
        }
        if (reason instanceof Unchecked.TooManyFigures figures) {
            return words.say("unchecked.too-many-figures", figures.sought(), figures.beyond());
        }
        if (reason instanceof Unchecked.TooManyNumbers numbers) {
            return words.say("unchecked.too-many-numbers", numbers.checks());
        }
        if (reason instanceof Unchecked.NotNamed unused) {
            return words.say(unchecked.check() == Unchecked.RelationCheck.BANDS ? "unchecked.no-indicator-names" : "unchecked.nothing-names", first(unused.ids(), words));
        }
        if (reason instanceof Unchecked.TooManyIndicators many) {
            return words.say("unchecked.too-many-indicators", many.compared(), many.beyond());
        }
        if (reason instanceof Unchecked.TooManyRelations many) {
            return words.say("unchecked.too-many-relations", many.relations());
        }
        if (reason instanceof Unchecked.TooManyWays ways) {
            return words.counted("unchecked.too-many-ways", ways.figures(), words.of(ways.kind()), ways.most());
        }
        return words.say("unchecked.no-days", String.join(", ", ((Unchecked.NoDays) reason).parts()));
    }

    private static String first(List<String> ids, Words words) {
        return words.some(ids);
    }
}
