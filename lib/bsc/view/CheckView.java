package bsc.view;

import bsc.audit.Audit;
import bsc.audit.Unchecked;
import bsc.model.Blank;
import bsc.model.Study;
import bsc.model.Verdict;
import bsc.say.Block;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Doc;
import bsc.say.Language;
import bsc.say.Text;
import bsc.say.Words;
import java.util.ArrayList;
import java.util.List;

/** How far a study's own files have come: what is read, what is still blank, what is not checked and why, and what to do next. */
public final class CheckView {
    private CheckView() {
    }

    /** @param named how the study was named on the command line */
    public static Doc of(Audit audit, String named, Words words) {
        Study study = audit.quantities().study();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Text.of(words.say("check.read", study.measures().size(), study.inputs().size(), study.indicators().size(),
                study.figures().size(), study.relations().size()))));
        if (!study.surveys().isEmpty()) {
            blocks.add(new Paragraph(Text.of(words.say("check.surveys", study.surveys().stream().mapToInt(s -> s.figures().size()).sum(), study.surveys().size()))));
        }
        blocks.addAll(BlanksView.of(audit.quantities(), words));
        blocks.addAll(UncheckedView.of(audit, words));
        int open = audit.with(Verdict.CANNOT_BE_JUDGED).size();
        if (open > 0) {
            blocks.add(new Paragraph(Text.of(words.counted("check.open", open, study.figures().size()))));
        }
        blocks.add(new Section("next", words.say("check.next"), false, List.of(new Paragraph(Text.of(next(study, named, words))))));
        return new Doc(words.language(), words.say("check.title", study.id(), study.hospital()), blocks);
    }

    private static String next(Study study, String named, Words words) {
        if (!study.blanks().isEmpty()) {
            Blank first = study.blanks().get(0);
            return words.say("check.next.blank", first.place(), named);
        }
        if (study.indicators().isEmpty()) {
            return words.say("check.next.indicators");
        }
        return study.figures().isEmpty() ? words.say("check.next.scorecard", named) : words.say("check.next.reproduce", named);
    }

    /** For machines, in English: a row for each number that is blank and each check that is not made. */
    public static Table rows(Audit audit) {
        Words english = Words.in(Language.ENGLISH);
        List<List<Cell>> rows = new ArrayList<>();
        for (Blank blank : audit.quantities().study().blanks()) {
            rows.add(List.of(Cell.of("blank"), Cell.of(blank.place().toString()), Cell.of(blank instanceof Blank.OfInput input
                    ? input.measure() : ((Blank.OfBand) blank).bands()), Cell.of(blank instanceof Blank.OfInput input
                    ? input.occasion().toString() : ((Blank.OfBand) blank).end())));
        }
        for (Unchecked unchecked : audit.unchecked()) {
            rows.add(List.of(Cell.of("not-checked"), Cell.of(unchecked.occasion().toString()), Cell.of(unchecked.check().word()),
                    Cell.of(UncheckedView.because(unchecked, english))));
        }
        return new Table("check", "", List.of(new Column("kind", "kind", false), new Column("where", "where", false),
                new Column("what", "what", false), new Column("detail", "detail", false)), rows);
    }
}
