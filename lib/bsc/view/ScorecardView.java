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
import java.util.function.Function;
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
        Map<String, AgainstTarget> targets = new HashMap<>();
        AgainstTarget.each(quantities, card).forEach(t -> targets.put(t.line().indicator().id(), t));
        TargetsView view = new TargetsView(english, cap);
        return new ScorecardView(english, card).table(targets.isEmpty() ? List.of() : view.more(),
                line -> Optional.ofNullable(targets.get(line.indicator().id())).map(view::cells));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(table(List.of(), line -> Optional.empty())));
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

    /** @param more columns behind the others, with what stands in them for an indicator; blank where nothing does */
    private Table table(List<Column> more, Function<ScoredIndicator, Optional<List<Cell>>> behind) {
        List<Cell> blank = Collections.nCopies(more.size(), new Cell.Empty());
        List<List<Cell>> rows = new ArrayList<>();
        for (Perspective perspective : Perspective.values()) {
            card.of(perspective).forEach(line -> rows.add(both(row(line), behind.apply(line).orElse(blank))));
            if (!card.of(perspective).isEmpty()) {
                rows.add(both(summary(words.of(perspective), words.say("scorecard.mean"), card.score(perspective)), blank));
            }
        }
        rows.add(both(summary(words.say("scorecard.total"), words.of(card.aggregation()), card.total()), blank));
        return new Table("scorecard", "", both(List.of(new Column("perspective", words.say("column.perspective"), false),
                new Column("indicator", words.say("column.indicator"), false), new Column("value", words.say("column.value"), true),
                new Column("label", words.say("column.label"), false), new Column("score", words.say("column.score"), true),
                new Column("label_from", words.say("column.label-from"), false)), more), rows);
    }

    private static <T> List<T> both(List<T> first, List<T> behind) {
        return Stream.concat(first.stream(), behind.stream()).toList();
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
