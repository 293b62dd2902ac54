package bsc.view;

import bsc.audit.Audit;
import bsc.audit.edits.PrintedCell;
import bsc.audit.edits.Check;
import bsc.audit.edits.Edit;
import bsc.audit.edits.Localisation;
import bsc.model.Printed;
import bsc.say.Block;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Column;
import bsc.say.Span;
import bsc.say.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The edits that say which number is wrong; what repairs one figure alone stands at that figure. */
final class RepairsView {
    private RepairsView() {
    }

    /** Nothing when no edit says more than that something is wrong. */
    static List<Block> of(Audit audit, Words words) {
        List<List<bsc.say.Cell>> rows = new ArrayList<>();
        for (Localisation l : audit.localisations()) {
            add(rows, l, l.telling(), sets(l, words), words);
            add(rows, l, l.alternatives(), words.say("repairs.as-likely", words.counted("number", l.edits())), words);
        }
        return rows.isEmpty() ? List.of() : List.of(new Section("repairs", words.say("repairs.heading"), false, List.of(new Table("repairs", "",
                List.of(new Column("where", words.say("column.where"), false), new Column("number", words.say("repairs.number"), false),
                new Column("printed", words.say("column.printed"), true), new Column("would_be", words.say("repairs.would-be"), true),
                new Column("how", words.say("repairs.how"), false), new Column("repairs", words.say("repairs.repairs"), false),
                new Column("smallest_set", words.say("repairs.set"), false)), rows))));
    }

    private static void add(List<List<bsc.say.Cell>> rows, Localisation l, List<Edit> edits, String sets, Words words) {
        edits.stream().filter(e -> l.edits() > 1 || e.shared()).forEach(e -> rows.add(List.of(bsc.say.Cell.of(e.cell().where()),
                bsc.say.Cell.of(new Span.Code(name(e.cell()))), new bsc.say.Cell.AsPrinted(e.cell().printed().text()),
                new bsc.say.Cell.AsPrinted(to(e, words)), bsc.say.Cell.of(words.of(e.kind())), bsc.say.Cell.of(names(e.repairs())),
                bsc.say.Cell.of(sets))));
    }

    /** As in "1 number, the only set", "2 numbers, likeliest of 3 sets", "a part: 3 numbers do not repair all 4". */
    private static String sets(Localisation l, Words words) {
        if (l.repairsAll()) {
            String numbers = words.counted("number", l.edits());
            return l.sets() == 1 ? words.say("repairs.only", numbers) : words.say("repairs.likeliest", numbers, l.sets());
        }
        return l.outcome() == Localisation.Outcome.SEARCH_ENDED ? words.say("repairs.ended")
                : words.counted("repairs.part", l.bound(), l.broken().size());
    }

    private static String name(PrintedCell cell) {
        String id = cell.id();
        return cell.occasion().whole() && id.endsWith("_" + cell.occasion().period()) ? id : id + " " + cell.occasion();
    }

    private static String to(Edit edit, Words words) {
        List<String> all = new ArrayList<>(List.of(plain(edit.to(), words)));
        edit.others().forEach(o -> all.add(plain(o, words)));
        return words.or(all);
    }

    private static String plain(Printed.Number number, Words words) {
        return words.numerals().fixed(number.value(), Math.max(0, number.value().scale()));
    }

    static String names(List<Check> checks) {
        return checks.stream().map(c -> c.id() + " " + c.occasion()).collect(Collectors.joining(", "));
    }
}
