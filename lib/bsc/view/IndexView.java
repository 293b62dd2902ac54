package bsc.view;

import bsc.audit.Audit;
import bsc.model.Verdict;
import bsc.say.Block;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Doc;
import bsc.say.Span;
import bsc.say.Text;
import bsc.say.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The first page of a report folder: every study with its counts and what becomes of its conclusions. */
public final class IndexView {
    private IndexView() {
    }

    /**
     * @param pages   the page of each study, by its id
     * @param files   of the folder, for machines, each with what it holds
     * @param program what wrote it, with its version
     */
    public static Doc of(List<Audit> audits, Map<String, String> pages, Map<String, String> files, String program, Words words) {
        List<Column> columns = new ArrayList<>(List.of(new Column("study", words.say("report.study"), false), new Column("figures", words.say("report.figures"), true)));
        for (Verdict verdict : Verdict.values()) {
            columns.add(new Column(verdict.word().replace('-', '_'), words.of(verdict), true));
        }
        columns.addAll(List.of(new Column("relations_hold", words.say("index.relations-hold"), true), new Column("relations_do_not_hold", words.say("index.relations-do-not-hold"), true),
                new Column("conclusion", words.say("fate.question"), false)));
        return new Doc(words.language(), words.say("index.title"), List.of(new Paragraph(Text.of(words.say("index.intro"))),
                new Table("studies", "", columns, audits.stream().map(a -> row(a, pages.get(a.study().id()), words)).toList()),
                new Section("files", words.say("index.files"), false, List.of(new Block.Bullets(files.entrySet().stream()
                        .map(f -> Text.of(new Span.Link(f.getKey(), f.getKey()), new Span.Plain(": " + f.getValue()))).toList()))),
                new Paragraph(Text.of(words.say("index.written-by", program)))));
    }

    private static List<Cell> row(Audit audit, String page, Words words) {
        List<Cell> row = new ArrayList<>(List.of(new Cell.Wording(Text.of(new Span.Link(audit.study().title(), page), new Span.Plain(". " + audit.study().hospital()))),
                Cell.of(audit.findings().size())));
        for (Verdict verdict : Verdict.values()) {
            row.add(Cell.of(audit.with(verdict).size()));
        }
        row.add(Cell.of(CountsView.count(CountsView.all(audit), Verdict.FOLLOWS) + CountsView.count(CountsView.all(audit), Verdict.FOLLOWS_UNDER)));
        row.add(Cell.of(CountsView.count(CountsView.all(audit), Verdict.DOES_NOT_FOLLOW)));
        row.add(new Cell.Wording(new Text(new FateView(audit, words).marks())));
        return row;
    }
}
