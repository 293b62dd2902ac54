package bsc.view;

import bsc.audit.Audit;
import bsc.model.Source;
import bsc.say.Block;
import bsc.say.Block.Bullets;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the configuration file of a CODECHECK lacks because only a person can supply it, and how to finish it. */
public final class CodecheckView {
    private static final int STEPS = 6;

    private CodecheckView() {
    }

    public static Doc of(List<Audit> audits, Words words) {
        List<List<Cell>> missing = new ArrayList<>();
        Stream.of("codechecker", "report", "certificate", "check_time", "repository").forEach(field -> missing.add(row(field, words.say("codecheck." + field.replace('_', '-')))));
        if (audits.size() > 1) {
            missing.add(row("paper", words.say("codecheck.papers", audits.size())));
        }
        missing.add(row("ORCID", words.say("codecheck.orcid")));
        for (Audit audit : audits) {
            Source source = audit.study().source();
            if (source.authors().isEmpty()) {
                missing.add(row("paper: authors", words.say("codecheck.no-authors", audit.study().id())));
            }
            if (source.link().isEmpty()) {
                missing.add(row("paper: reference", words.say("codecheck.no-doi", audit.study().id())));
            }
        }
        List<Block> steps = List.of(new Bullets(IntStream.rangeClosed(1, STEPS).mapToObj(i -> Text.of(words.say("codecheck.step-" + i))).toList()),
                new Paragraph(Text.of(words.say("codecheck.next-specification"))));
        return new Doc(words.language(), words.say("codecheck.title"), List.of(new Paragraph(Text.of(words.say("codecheck.holds"))),
                new Paragraph(Text.of(new Span.Strong(words.say("codecheck.no-certificate")))),
                new Section("missing", words.say("codecheck.missing"), false, List.of(new Table("missing", "", List.of(new Column("field", words.say("codecheck.field"), false),
                        new Column("what", words.say("codecheck.what"), false)), missing))),
                new Section("how-to-finish", words.say("codecheck.how"), false, steps)));
    }

    /** The start of a CODECHECK's summary: counts and fates of each study. */
    public static String summary(List<Audit> audits, Words words) {
        return String.join(" ", audits.stream().map(a -> words.say("codecheck.summary", a.study().id(), words.counted("count.figures", a.findings().size()),
                CountsView.figures(a, words), CountsView.relations(CountsView.all(a), words), new FateView(a, words).outcomes())).toList());
    }

    private static List<Cell> row(String field, String what) {
        return List.of(Cell.of(new Span.Code(field)), Cell.of(what));
    }
}
