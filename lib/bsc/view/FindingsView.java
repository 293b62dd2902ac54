package bsc.view;

import bsc.audit.Audit;
import bsc.audit.Finding;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.PrintedKind;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Figures with their verdicts: what does not follow, or every one. */
final class FindingsView {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_\\[\\] -]*");

    private final Audit audit;
    private final Words words;
    private final FindingWords findings;

    FindingsView(Audit audit, Words words) {
        this.audit = audit;
        this.words = words;
        this.findings = new FindingWords(words);
    }

    /**
     * What does not follow: labels, scores and conclusions before numbers, else in the order of the study.
     *
     * @param linked whether each leads to its row among every figure
     */
    Section doesNotFollow(boolean linked) {
        List<Finding> wrong = audit.with(Verdict.DOES_NOT_FOLLOW).stream().sorted(Comparator.comparing(f -> f.value().isPresent())).toList();
        Block block = !wrong.isEmpty() ? table("does_not_follow", wrong, false, linked) : new Block.Paragraph(Text.of(words.say(
                audit.findings().isEmpty() ? "findings.none" : audit.with(Verdict.CANNOT_BE_JUDGED).size() == audit.findings().size()
                ? "findings.unjudged" : "findings.all-follow")));
        return new Section("does-not-follow", words.say(wrong.isEmpty() ? "findings.figures" : "findings.does-not-follow"), false, List.of(block));
    }

    /** Every figure in the order of the transcription. */
    Section every() {
        return new Section("figures", words.say("findings.every"), true, audit.findings().isEmpty() ? List.of()
                : List.of(table("figures", audit.findings(), true, false)));
    }

    private Table table(String id, List<Finding> shown, boolean every, boolean linked) {
        List<Column> columns = new ArrayList<>(List.of(new Column("where", words.say("column.where"), false),
                new Column("what", words.say("column.what"), false), new Column("printed", words.say("column.printed"), true),
                new Column("recomputed", words.say("column.recomputed"), true)));
        if (every) {
            columns.add(new Column("verdict", words.say("column.verdict"), false));
        }
        columns.add(new Column("why", words.say("column.why"), false));
        return Table.of(id, "", columns, shown.stream().map(f -> (Supplier<List<Cell>>) () -> row(f, every, linked)).toList());
    }

    /** @param every whether it stands among every figure, where links to it lead */
    private List<Cell> row(Finding finding, boolean every, boolean linked) {
        Figure figure = finding.figure();
        boolean number = figure.printed() instanceof Printed.Number;
        List<Cell> row = new ArrayList<>(List.of(Cell.of(figure.where()), new Cell.Wording(findings.what(audit.quantities(), figure)
                .and(Text.of(new Span.Plain(" "), linked ? new Span.Link(figure.id(), "#figures-" + figure.id()) : new Span.Code(figure.id())))),
                number ? new Cell.AsPrinted(figure.printed().text()) : Cell.of(figure.printed().text()), new NumberWords(words).cell(finding.recomputed())));
        if (every) {
            row.add(Cell.of(findings.verdict(finding)));
        }
        String rule = every ? rule(figure) : "";
        row.add(rule.isEmpty() ? Cell.of(findings.why(finding)) : new Cell.Wording(Text.of(new Span.Plain(findings.why(finding) + " "), new Span.Code(rule))));
        return row;
    }

    /** The formula or the table of bands that it follows; empty where its name alone says it. */
    private String rule(Figure figure) {
        Optional<Indicator> indicator = Optional.ofNullable(audit.quantities().indicator(figure.indicator()));
        if (figure.kind() == PrintedKind.LABEL || figure.kind() == PrintedKind.SCORE) {
            return indicator.map(Indicator::bands).orElse("");
        }
        String formula = figure.formula().isEmpty() ? indicator.map(Indicator::formula).orElse("") : figure.formula();
        return NAME.matcher(formula).matches() ? "" : formula;
    }
}
