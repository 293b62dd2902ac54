package bsc.view;

import bsc.audit.Audit;
import bsc.audit.Remark;
import bsc.model.Occasion;
import bsc.say.Block;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Precision;
import bsc.say.Words;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** What may be right and should be looked at; no verdicts. */
final class RemarksView {
    private static final int MOST = 4;

    private RemarksView() {
    }

    /** Nothing when nothing is remarked. */
    static List<Block> of(Audit audit, Words words) {
        List<Remark> remarks = audit.remarks();
        return remarks.isEmpty() ? List.of() : List.of(new Section("remarks", words.say("remarks.heading"), false, List.of(
                new Table("remarks", "", List.of(new Column("about", words.say("remarks.about"), false), new Column("of", words.say("column.of"), false),
                new Column("remark", words.say("remarks.remark"), false)), remarks.stream().map(r -> List.of(Cell.of(r.subject()),
                Cell.of(occasions(r.occasions(), words)), Cell.of(sentence(r, words)))).toList()))));
    }

    /** Many in short: the first, the last, and how many there are. */
    static String occasions(List<Occasion> occasions, Words words) {
        return occasions.size() > MOST ? words.say("remarks.occasions", occasions.get(0), occasions.get(occasions.size() - 1), occasions.size())
                : occasions.stream().map(Occasion::toString).collect(Collectors.joining(", "));
    }

    static String sentence(Remark remark, Words words) {
        if (remark instanceof Remark.Jump jump) {
            return words.say("remarks.jump", jump.from().printed().text(), jump.to().printed().text());
        }
        if (remark instanceof Remark.Fraction fraction) {
            return words.say("remarks.fraction", printed(fraction.fractions()), fraction.others().get(0).printed().text());
        }
        if (remark instanceof Remark.Alike alike) {
            return alike.isPrinted() ? words.say("remarks.alike", printed(alike.printed()))
                    : words.say("remarks.alike-computed", numbers(alike.printed(), words));
        }
        if (remark instanceof Remark.Complements both) {
            return words.say(both.cancel() ? "remarks.cancel" : "remarks.twice");
        }
        Remark.PartOfAYear part = (Remark.PartOfAYear) remark;
        String printed = part.printed().printed().text();
        return part.aYear().map(y -> words.say("remarks.part-of-a-year", printed, words.numerals().of(y, Precision.SHORTEST)))
                .orElse(words.say("remarks.part", printed));
    }

    /** To four decimals at most. */
    private static String numbers(List<Remark.At> of, Words words) {
        return of.stream().map(Remark.At::printed).map(p -> words.numerals().of(p.value().setScale(Math.max(0, Math.min(p.value().scale(), 4)),
                RoundingMode.HALF_UP), Precision.SHORTEST)).collect(Collectors.joining("; "));
    }

    private static String printed(List<Remark.At> printed) {
        return printed.stream().map(a -> a.printed().text()).collect(Collectors.joining(", "));
    }
}
