package bsc.view;

import bsc.audit.Audit;
import bsc.audit.Implied;
import bsc.audit.Reason;
import bsc.audit.RelationFinding;
import bsc.audit.joint.Incompatible;
import bsc.model.Criterion;
import bsc.model.Verdict;
import bsc.say.Block;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Span;
import bsc.say.Text;
import bsc.say.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Relations and identities between bed indicators: those that do not hold, those that cannot hold together, or every one. */
final class RelationsView {
    private static final int DECIMALS = 2;
    private static final int MOST_NUMBERS = 4;

    private final Audit audit;
    private final Words words;

    RelationsView(Audit audit, Words words) {
        this.audit = audit;
        this.words = words;
    }

    /** Nothing when all hold. */
    List<Block> thatDoNotHold() {
        List<RelationFinding> wrong = CountsView.all(audit).stream().filter(r -> r.verdict() == Verdict.DOES_NOT_FOLLOW).toList();
        return wrong.isEmpty() ? List.of() : List.of(new Section("relations-that-do-not-hold", words.say("relations.do-not-hold"), false, List.of(
                new Table("relations_that_do_not_hold", "", List.of(new Column("where", words.say("column.where"), false),
                new Column("relation", words.say("column.relation"), false), new Column("left", words.say("column.left"), true),
                new Column("sign", words.say("column.sign"), false), new Column("right", words.say("column.right"), true),
                new Column("why", words.say("column.why"), false)), wrong.stream().map(r -> List.of(Cell.of(r.relation().where()),
                Cell.of(new Span.Code(what(r))), side(r, true), Cell.of(sign(r)), side(r, false),
                Cell.of(r.relation().why() + (r.implied().isEmpty() ? "" : " " + implied(r) + ".")))).toList()))));
    }

    /** Relations that each hold and that no one set of values behind the printed numbers satisfies; nothing when there are none. */
    List<Block> notTogether() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int group = 0; group < audit.incompatible().size(); group++) {
            for (Incompatible.Part part : audit.incompatible().get(group).parts()) {
                rows.add(List.of(Cell.of(group + 1), Cell.of(new Span.Code(part.id() + " " + part.occasion())), Cell.of(new DiagnosisWords(words).of(part.sides()))));
            }
        }
        return rows.isEmpty() ? List.of() : List.of(new Section("not-together", words.say("relations.not-together"), false, List.of(
                new Table("not_together", "", List.of(new Column("group", words.say("column.group"), true),
                new Column("relation", words.say("column.relation"), false), new Column("as_printed", words.say("column.as-printed"), false)), rows))));
    }

    Section every() {
        List<RelationFinding> all = CountsView.all(audit);
        Block block = all.isEmpty() ? new Block.Paragraph(Text.of(words.say("relations.none"))) : new Table("relations", "", List.of(
                new Column("where", words.say("column.where"), false), new Column("relation", words.say("column.relation"), false),
                new Column("verdict", words.say("column.verdict"), false), new Column("why", words.say("column.why"), false),
                new Column("both_sides", words.say("column.both-sides"), false)),
                all.stream().map(r -> List.of(Cell.of(r.relation().where()), Cell.of(new Span.Code(what(r))),
                        Cell.of(new FindingWords(words).verdict(r)), new Cell.Words(Text.of(new Span.Plain(r.relation().why() + " "),
                                new Span.Code(r.relation().left() + " " + sign(r) + " " + r.relation().right()))), Cell.of(new ReasonWords(words).of(r.reason()) + (r.implied().isEmpty() ? "" : "; " + implied(r))))).toList());
        return new Section("relations", words.say("relations.every"), true, List.of(block));
    }

    /** What a side comes to, told apart from the other; missing where it is not known. */
    private Cell side(RelationFinding finding, boolean left) {
        return !(finding.reason() instanceof Reason.Compared sides) ? new Cell.Missing() : new Cell.Printed(left
                ? words.numerals().apart(sides.left(), sides.right()) : words.numerals().apart(sides.right(), sides.left()));
    }

    /** The relation and its occasion, as in "new_and_old_are_visits 2019 Mei"; a year that the name ends with only once. */
    static String what(RelationFinding finding) {
        String id = finding.relation().id();
        boolean said = finding.occasion().whole() && id.endsWith("_" + finding.occasion().period());
        return said ? id : id + " " + finding.occasion();
    }

    private static String sign(RelationFinding finding) {
        return switch (finding.relation().sign()) {
            case EQUAL -> "=";
            case AT_MOST -> "\u2264";
            case AT_LEAST -> "\u2265";
            case LESS -> "<";
            case MORE -> ">";
        };
    }

    /** What each number would have to be for the relation to hold with the others; of many numbers the first few. */
    private String implied(RelationFinding finding) {
        int more = finding.implied().size() - MOST_NUMBERS;
        String first = finding.implied().stream().limit(MOST_NUMBERS).map(this::implied).collect(Collectors.joining("; "));
        return more > 0 ? words.say("relations.implied-more", first, more) : first;
    }

    private String implied(Implied implied) {
        Optional<String> low = implied.left().low().map(e -> end(implied, e));
        Optional<String> high = implied.left().high().map(e -> end(implied, e));
        boolean closed = implied.left().low().or(implied.left()::high).filter(e -> !e.closed()).isEmpty();
        String left = low.equals(high) ? low.orElse(words.say("end.any")) : low.isEmpty()
                ? words.say(closed ? "end.at-most" : "end.below", high.get()) : high.isEmpty()
                ? words.say(closed ? "end.at-least" : "end.above", low.get()) : words.say("range", low.get(), high.get());
        return words.say("relations.implied", implied.name(), implied.printed().text(), left);
    }

    /** With two decimals or more; a number that is exact in its own digits. */
    private String end(Implied implied, Criterion.End end) {
        return implied.printed().exact() ? new NumberWords(words).of(end.at())
                : words.numerals().fixed(end.at(), Math.max(implied.printed().value().scale(), DECIMALS));
    }
}
