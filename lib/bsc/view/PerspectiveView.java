package bsc.view;

import bsc.formula.Basis;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.model.Indicator;
import bsc.model.Occasion;
import bsc.model.Period;
import bsc.model.Perspective;
import bsc.model.Printed;
import bsc.model.Study;
import bsc.model.Value;
import bsc.say.Block;
import bsc.say.Block.Paragraph;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Doc;
import bsc.say.Language;
import bsc.say.Text;
import bsc.say.Words;
import bsc.score.ScoredIndicator;
import bsc.score.Scorecards;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One perspective: each indicator with its value, label and score, per period. */
public final class PerspectiveView {
    private static final Reading READING = Reading.ORDINARY.withBasis(Basis.RECOMPUTED);

    private PerspectiveView() {
    }

    /** @throws bsc.model.BadData when a formula of the study cannot be read */
    public static Doc of(Study study, Perspective perspective, Words words) {
        Block.Table table = table(study, perspective, words);
        List<Block> blocks = new ArrayList<>();
        if (table.rows().isEmpty()) {
            blocks.add(new Paragraph(Text.of(words.say(study.indicatorsOf(perspective).isEmpty() ? "perspective.no-indicator"
                    : "perspective.no-value"))));
        } else {
            blocks.addAll(List.of(new Paragraph(Text.of(words.say("perspective.basis"))), table));
        }
        blocks.addAll(BlanksView.inShort(study, words));
        return new Doc(words.language(), words.say("perspective.title", study.id(), study.hospital(), words.of(perspective)), blocks);
    }

    /** For machines, in English. */
    public static Block.Table rows(Study study, Perspective perspective) {
        return table(study, perspective, Words.in(Language.ENGLISH));
    }

    private static Block.Table table(Study study, Perspective perspective, Words words) {
        Quantities quantities = Quantities.of(study);
        List<List<Cell>> rows = new ArrayList<>();
        for (Indicator indicator : study.indicatorsOf(perspective)) {
            for (Period period : study.periods()) {
                quantities.partsOf(indicator, period.name()).forEach(part -> add(rows, quantities, indicator, part, words));
                add(rows, quantities, indicator, Occasion.of(period.name()), words);
            }
        }
        return new Block.Table("perspective", "", List.of(new Column("indicator", words.say("column.indicator"), false),
                new Column("period", words.say("column.period"), false), new Column("recomputed", words.say("column.recomputed"), true),
                new Column("printed", words.say("column.printed"), true), new Column("label", words.say("column.label"), false),
                new Column("score", words.say("column.score"), true), new Column("label_from", words.say("column.label-from"), false),
                new Column("bands", words.say("column.bands"), false)), rows);
    }

    private static void add(List<List<Cell>> rows, Quantities quantities, Indicator indicator, Occasion occasion, Words words) {
        ScoredIndicator line = Scorecards.line(quantities, indicator, occasion, READING);
        Optional<Printed.Number> printed = quantities.printed(indicator, occasion);
        boolean known = line.value() instanceof Value.Known;
        boolean labelled = occasion.whole() && (known || quantities.label(indicator, occasion).isPresent());
        if (known || printed.isPresent() || labelled) {
            ScoreWords scores = new ScoreWords(words);
            boolean fromInputs = known && !(quantities.recomputed(indicator, occasion, READING) instanceof Value.Missing);
            rows.add(List.of(Cell.of(scores.name(indicator)), Cell.of(occasion.toString()),
                    fromInputs ? scores.value(line) : new Cell.Missing(),
                    printed.<Cell>map(p -> new Cell.AsPrinted(p.text())).orElse(new Cell.Missing()),
                    labelled ? scores.labels(line.labels()) : new Cell.Missing(),
                    labelled ? scores.scores(line.scores()) : new Cell.Missing(),
                    labelled ? Cell.of(words.of(line.basis())) : new Cell.Empty(), Cell.of(indicator.bands())));
        }
    }
}
