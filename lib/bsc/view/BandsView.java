package bsc.view;

import bsc.audit.Audit;
import bsc.audit.BandDefect;
import bsc.say.Block;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Span;
import bsc.say.Text;
import bsc.say.Tone;
import bsc.say.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The faults of the tables of bands as they were printed; those that touch a value at hand come first. */
final class BandsView {
    private BandsView() {
    }

    /** @param all whether those that touch no value of the study are listed too; else they are only counted */
    static List<Block> of(Audit audit, boolean all, Words words) {
        List<BandDefect> shown = audit.bandDefects().stream().filter(d -> all || d.touches())
                .sorted(Comparator.comparing(d -> !d.touches())).toList();
        int more = audit.bandDefects().size() - shown.size();
        List<Block> blocks = new ArrayList<>();
        if (!shown.isEmpty()) {
            blocks.add(new Table("bands", "", List.of(new Column("indicator", words.say("column.indicator"), false),
                    new Column("bands", words.say("column.bands"), false), new Column("fault", words.say("bands.fault"), false),
                    new Column("what", words.say("column.what"), false), new Column("touches", words.say("column.touches"), false)),
                    shown.stream().map(d -> row(d, words)).toList()));
        }
        if (more > 0) {
            blocks.add(new Paragraph(Text.of(words.counted(shown.isEmpty() ? "bands.only-others" : "bands.others", more))));
        }
        return blocks.isEmpty() ? List.of() : List.of(new Section("bands", words.say("bands.heading"), false, blocks));
    }

    private static List<Cell> row(BandDefect defect, Words words) {
        return List.of(Cell.of(defect.indicator().map(i -> new ScoreWords(words).name(i)).orElse(words.say("bands.performance-line"))),
                Cell.of(new Span.Code(defect.bands().id())), Cell.of(words.say("banddefect." + defect.kind().word().replace(",", "").replace(' ', '-'))),
                Cell.of(new BandFaultWords(words).of(defect)), touches(defect.touches(), words));
    }

    static Cell touches(boolean touches, Words words) {
        return touches ? Cell.of(new Span.Marked(Tone.BAD, words.say("yes"))) : Cell.of(words.say("no"));
    }
}
