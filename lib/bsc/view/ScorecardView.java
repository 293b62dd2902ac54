package bsc.view;

import bsc.formula.Quantities;
import bsc.model.Aggregation;
import bsc.model.Perspective;
import bsc.model.Study;
import bsc.model.Value;
import bsc.say.Block;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Doc;
import bsc.say.Language;
import bsc.say.Span;
import bsc.say.Text;
import bsc.say.Words;
import bsc.score.AgainstTarget;
import bsc.score.Assignments;
import bsc.score.ScoredIndicator;
import bsc.score.Scorecard;
import bsc.score.Scorecards;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The scorecard of a period: indicators by perspective, their means, the total and its place on the performance line. */
public final class ScorecardView {
    private final Words words;
    private final ScoreWords scores;
    private final Scorecard card;

    private ScorecardView(Words words, Scorecard card) {
        this.words = words;
        this.scores = new ScoreWords(words);
        this.card = card;
    }

    /** @param period a period of the study */
    public static Doc of(Study study, String period, Words words) {
        return of(study, period, Optional.empty(), words);
    }

    /** @param cap the greatest achievement of a target that is told, in percent */
    public static Doc of(Study study, String period, Optional<BigDecimal> cap, Words words) {
        Quantities quantities = Quantities.of(study);
        Scorecard card = Scorecards.recomputed(quantities, period);
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(Text.of(words.say("scorecard.basis", words.of(study.aggregation()))))));
        if (study.aggregation() == Aggregation.SUM_OF_POINTS) {
            blocks.add(PointsView.of(quantities, period, words));
        } else {
            blocks.addAll(new ScorecardView(words, card).blocks());
        }
        blocks.addAll(new TargetsView(words, cap).blocks(AgainstTarget.each(quantities, card)));
        blocks.addAll(BlanksView.of(quantities, words));
        return new Doc(words.language(), words.say("scorecard.title", study.id(), study.hospital(), period), blocks);
    }

    /** For machines, in English. */
    public static Table rows(Study study, String period, Optional<BigDecimal> cap) {
        Words english = Words.in(Language.ENGLISH);
        Quantities quantities = Quantities.of(study);
        if (study.aggregation() == Aggregation.SUM_OF_POINTS) {
            return PointsView.of(quantities, period, english);
        }
        Scorecard card = Scorecards.recomputed(quantities, period);
        Table table = new ScorecardView(english, card).table();
        return withTargets(table, new TargetsView(english, cap), AgainstTarget.each(quantities, card));
    }

    /** With four more columns where an indicator has a target. */
    private static Table withTargets(Table table, TargetsView view, List<AgainstTarget> lines) {
        if (lines.isEmpty()) {
            return table;
        }
        Map<Cell, AgainstTarget> byName = new HashMap<>();
        lines.forEach(l -> byName.put(Cell.of(new ScoreWords(view.words()).name(l.line().indicator())), l));
        List<List<Cell>> rows = table.rows().stream().map(row -> Stream.concat(row.stream(), Optional.ofNullable(byName.get(row.get(1)))
                .map(view::cells).orElse(Collections.nCopies(view.more().size(), new Cell.Empty())).stream()).toList()).toList();
        return new Table(table.id(), table.caption(), Stream.concat(table.columns().stream(), view.more().stream()).toList(), rows);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(table()));
        card.total().ifPresent(total -> blocks.addAll(PerformanceLineView.of(card, total, words)));
        List<Text> missing = card.lines().stream().filter(l -> l.scores().isEmpty() && !l.indicator().formula().isEmpty()
                && l.value() instanceof Value.Missing)
                .map(l -> Text.of(scores.name(l.indicator()) + ": " + new UnknownWords(words).missing(((Value.Missing) l.value()).lacks()))).toList();
        if (!missing.isEmpty()) {
            blocks.add(new Block.Section("not-published", words.say("scorecard.not-published"), false, List.of(new Block.Bullets(missing))));
        }
        if (!card.unscored().isEmpty()) {
            blocks.add(new Paragraph(Text.of(words.say("scorecard.no-total", words.some(card.lines().stream()
                    .filter(l -> l.scores().isEmpty()).map(l -> scores.name(l.indicator())).toList())))));
        }
        return blocks;
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Perspective perspective : Perspective.values()) {
            card.of(perspective).forEach(line -> rows.add(row(line)));
            if (!card.of(perspective).isEmpty()) {
                rows.add(summary(words.of(perspective), words.say("scorecard.mean"), card.score(perspective)));
            }
        }
        rows.add(summary(words.say("scorecard.total"), words.of(card.aggregation()), card.total()));
        return new Table("scorecard", "", List.of(new Column("perspective", words.say("column.perspective"), false),
                new Column("indicator", words.say("column.indicator"), false), new Column("value", words.say("column.value"), true),
                new Column("label", words.say("column.label"), false), new Column("score", words.say("column.score"), true),
                new Column("label_from", words.say("column.label-from"), false)), rows);
    }

    private List<Cell> row(ScoredIndicator line) {
        return List.of(Cell.of(words.of(line.indicator().perspective())), Cell.of(scores.name(line.indicator())), scores.value(line),
                scores.labels(line.labels()), scores.scores(line.scores()), Cell.of(words.of(line.basis())));
    }

    private List<Cell> summary(String title, String what, Optional<Assignments> numbers) {
        return List.of(Cell.of(new Span.Strong(title)), Cell.of(new Span.Strong(what)), new Cell.Empty(),
                numbers.map(n -> Cell.of(scores.classes(card, n))).orElse(new Cell.Missing()),
                numbers.map(scores::range).orElse(new Cell.Missing()), new Cell.Empty());
    }
}
