package bsc.view;

import bsc.audit.Audit;
import bsc.audit.Finding;
import bsc.model.Printed;
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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures with their verdicts: what does not follow, or every one, place by place. */
final class FindingsView {
    private static final int PARTS = 2;

    private final Audit audit;
    private final Words words;
    private final FindingWords findings;

    FindingsView(Audit audit, Words words) {
        this.audit = audit;
        this.words = words;
        this.findings = new FindingWords(words);
    }

    /** What does not follow: labels, scores and conclusions before numbers, else in the order of the study. */
    Section doesNotFollow() {
        List<Finding> wrong = audit.with(Verdict.DOES_NOT_FOLLOW).stream().sorted(Comparator.comparing(f -> f.value().isPresent())).toList();
        Block block = !wrong.isEmpty() ? table("does_not_follow", wrong, false) : new Block.Paragraph(Text.of(words.say(
                audit.findings().isEmpty() ? "findings.none" : audit.with(Verdict.CANNOT_BE_JUDGED).size() == audit.findings().size()
                ? "findings.unjudged" : "findings.all-follow")));
        return new Section("does-not-follow", words.say(wrong.isEmpty() ? "findings.figures" : "findings.does-not-follow"), false, List.of(block));
    }

    /** Every figure in the order of the transcription; places that agree in their first two parts stand together. */
    Section every() {
        Map<String, List<Finding>> places = new LinkedHashMap<>();
        audit.findings().forEach(f -> places.computeIfAbsent(place(f.figure().where()), p -> new ArrayList<>()).add(f));
        List<Block> parts = new ArrayList<>();
        int number = 1;
        for (Map.Entry<String, List<Finding>> place : places.entrySet()) {
            boolean follow = place.getValue().stream().allMatch(f -> f.verdict() == Verdict.FOLLOWS || f.verdict() == Verdict.FOLLOWS_UNDER);
            parts.add(new Section("place-" + number, place.getKey(), follow, List.of(table("figures_" + number++, place.getValue(), true))));
        }
        return new Section("figures", words.say("findings.every"), true, parts);
    }

    /** The first two parts of a place: "Hasil, TOI" of "Hasil, TOI, formula". */
    private static String place(String where) {
        int comma = where.indexOf(", ");
        int second = comma < 0 ? -1 : where.indexOf(", ", comma + PARTS);
        return second < 0 ? where : where.substring(0, second);
    }

    private Table table(String id, List<Finding> shown, boolean withVerdict) {
        List<Column> columns = new ArrayList<>(List.of(new Column("where", words.say("column.where"), false),
                new Column("what", words.say("column.what"), false), new Column("printed", words.say("column.printed"), true),
                new Column("recomputed", words.say("column.recomputed"), true)));
        if (withVerdict) {
            columns.add(new Column("verdict", words.say("column.verdict"), false));
        }
        columns.add(new Column("why", words.say("column.why"), false));
        return new Table(id, "", columns, shown.stream().map(f -> row(f, withVerdict)).toList());
    }

    private List<Cell> row(Finding finding, boolean withVerdict) {
        String recomputed = new NumberWords(words).of(finding.recomputed());
        boolean number = finding.figure().printed() instanceof Printed.Number;
        List<Cell> row = new ArrayList<>(List.of(Cell.of(finding.figure().where()),
                new Cell.Words(Text.of(new Span.Plain(findings.what(audit.quantities(), finding.figure()) + " "), new Span.Code(finding.figure().id()))),
                number ? new Cell.Printed(finding.figure().printed().text()) : Cell.of(finding.figure().printed().text()),
                recomputed.isEmpty() ? new Cell.Missing() : number ? new Cell.Printed(recomputed) : Cell.of(recomputed)));
        if (withVerdict) {
            row.add(Cell.of(findings.verdict(finding)));
        }
        row.add(Cell.of(findings.why(finding)));
        return row;
    }
}
