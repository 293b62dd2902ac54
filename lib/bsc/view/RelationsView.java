package bsc.view;

import bsc.audit.Audit;
import bsc.audit.RelationFinding;
import bsc.audit.joint.Incompatible;
import bsc.model.Verdict;
import bsc.say.Block;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Precision;
import bsc.say.Span;
import bsc.say.Text;
import bsc.say.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Relations and identities between bed indicators: those that do not hold, those that cannot hold together, or every one. */
final class RelationsView {
    private final Audit audit;
    private final Words words;
    private final RelationWords relations;

    RelationsView(Audit audit, Words words) {
        this.audit = audit;
        this.words = words;
        this.relations = new RelationWords(words);
    }

    /** Nothing when all hold. */
    List<Block> thatDoNotHold() {
        List<RelationFinding> wrong = CountsView.all(audit).stream().filter(r -> r.verdict() == Verdict.DOES_NOT_FOLLOW).toList();
        return wrong.isEmpty() ? List.of() : List.of(new Section("relations-that-do-not-hold", words.say("relations.do-not-hold"), false, List.of(
                new Table("relations_that_do_not_hold", "", List.of(new Column("where", words.say("column.where"), false),
                new Column("relation", words.say("column.relation"), false), new Column("left", words.say("column.left"), true),
                new Column("sign", words.say("column.sign"), false), new Column("right", words.say("column.right"), true),
                new Column("why", words.say("column.why"), false)), wrong.stream().map(r -> List.of(Cell.of(r.relation().where()),
                Cell.of(new Span.Code(RelationWords.what(r))), side(r, true), Cell.of(RelationWords.sign(r)), side(r, false),
                Cell.of(relations.why(r) + (r.implied().isEmpty() ? "" : " " + relations.impliedInShort(r) + ".")))).toList()))));
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
        Block block = all.isEmpty() ? new Block.Paragraph(Text.of(words.say("relations.none"))) : Table.of("relations", "", List.of(
                new Column("where", words.say("column.where"), false), new Column("relation", words.say("column.relation"), false),
                new Column("verdict", words.say("column.verdict"), false), new Column("why", words.say("column.why"), false),
                new Column("both_sides", words.say("column.both-sides"), false)),
                all.stream().map(r -> (Supplier<List<Cell>>) () -> List.of(Cell.of(r.relation().where()), Cell.of(new Span.Code(RelationWords.what(r))),
                        Cell.of(new FindingWords(words).verdict(r)), new Cell.Wording(Text.of(new Span.Plain(relations.why(r) + " "),
                                new Span.Code(r.relation().left() + " " + RelationWords.sign(r) + " " + r.relation().right()))), Cell.of(relations.reason(r)))).toList());
        return new Section("relations", words.say("relations.every"), true, List.of(block));
    }

    private Cell side(RelationFinding finding, boolean left) {
        return new RelationWords(AuditRows.WORDS).side(finding, left).<Cell>map(n -> new Cell.Number(new BigDecimal(n), Precision.EXACT, "")).orElse(new Cell.Missing());
    }
}
