package bsc.view;

import bsc.audit.Audit;
import bsc.model.Aggregation;
import bsc.model.Criterion;
import bsc.model.Perspective;
import bsc.say.Block;
import bsc.say.Block.Paragraph;
import bsc.say.Block.Section;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Span;
import bsc.say.Text;
import bsc.say.Words;
import bsc.score.Assignments;
import bsc.score.LabelBasis;
import bsc.score.ScoredIndicator;
import bsc.score.Scorecard;
import bsc.score.Scorecards;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The scorecard as printed beside as recomputed, by perspective and in total: by the study's own labels, recomputed, and
 * by repaired bands where the study has any.
 */
final class ComparedCardsView {
    private final Audit audit;
    private final Words words;
    private final ScoreWords scores;
    private final List<Scorecard> cards;
    private final boolean points;
    private final boolean scored;

    private ComparedCardsView(Audit audit, Words words) {
        this.audit = audit;
        this.words = words;
        this.scores = new ScoreWords(words);
        Scorecard recomputed = audit.recomputed();
        boolean repaired = audit.study().indicators().stream().anyMatch(i -> !i.repaired().isEmpty());
        this.cards = repaired ? List.of(audit.printed(), recomputed, Scorecards.repaired(audit.quantities(), recomputed.period()))
                : List.of(audit.printed(), recomputed);
        this.points = recomputed.aggregation() == Aggregation.SUM_OF_POINTS;
        this.scored = cards.stream().anyMatch(c -> c.lines().stream().anyMatch(l -> !l.scores().isEmpty()));
    }

    static Section of(Audit audit, Words words) {
        ComparedCardsView view = new ComparedCardsView(audit, words);
        Scorecard card = audit.recomputed();
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(Text.of(words.say("compared.basis"))), view.table(card)));
        blocks.addAll(PerformanceLineView.sentence(card, words));
        if (!view.scored) {
            blocks.add(new Paragraph(Text.of(words.say("compared.no-scores"))));
        } else if (!card.unscored().isEmpty()) {
            blocks.add(new Paragraph(Text.of(words.say("compared.no-total", words.some(card.lines().stream()
                    .filter(l -> l.scores().isEmpty()).map(l -> view.scores.name(l.indicator())).toList())))));
        }
        return new Section("scorecard", words.say("compared.heading", card.period()), false, blocks);
    }

    private Table table(Scorecard card) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Perspective perspective : Perspective.values()) {
            int indicators = card.of(perspective).size();
            for (int i = 0; i < indicators; i++) {
                rows.add(indicator(perspective, i));
            }
            if (indicators > 0 && scored) {
                rows.add(summary(words.of(perspective), words.say(points ? "points.sum" : "scorecard.mean"), c -> c.score(perspective), card.of(perspective)));
            }
        }
        if (scored) {
            rows.add(summary(words.say("scorecard.total"), words.of(card.aggregation()), Scorecard::total, card.lines()));
        }
        return new Table("scorecard", "", columns(), rows);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(new Column("perspective", words.say("column.perspective"), false),
                new Column("indicator", words.say("column.indicator"), false), new Column("value", words.say("column.value"), true)));
        if (points) {
            columns.add(new Column("label", words.say("compared.label-or-band"), false));
        } else {
            columns.add(new Column("label_printed", words.say("compared.label-printed"), false));
            columns.add(new Column("label_recomputed", words.say("compared.label-recomputed"), false));
        }
        if (scored) {
            columns.add(new Column("printed", words.say(points ? "compared.points-printed" : "compared.score-printed"), true));
            columns.add(new Column("recomputed", words.say(points ? "compared.points-recomputed" : "compared.score-recomputed"), true));
            if (cards.size() > 2) {
                columns.add(new Column("repaired", words.say(points ? "compared.points-repaired" : "compared.score-repaired"), true));
            }
            if (points) {
                columns.add(new Column("maximum", words.say("points.maximum"), true));
            }
        }
        return columns;
    }

    private List<Cell> indicator(Perspective perspective, int number) {
        List<ScoredIndicator> lines = cards.stream().map(c -> c.of(perspective).get(number)).toList();
        ScoredIndicator was = lines.get(0);
        ScoredIndicator is = lines.get(1);
        boolean printed = !was.labels().isEmpty() && (was.basis() == LabelBasis.PRINTED || was.basis() == LabelBasis.JUDGEMENT);
        List<Cell> row = new ArrayList<>(List.of(Cell.of(words.of(perspective)), Cell.of(scores.name(is.indicator())), scores.value(is)));
        if (points) {
            row.add(printed && !was.labels().equals(is.labels()) ? Cell.of(words.say("compared.both", labels(was), labels(is)))
                    : is.labels().isEmpty() ? new Cell.Missing() : Cell.of(labels(is)));
        } else {
            row.add(printed ? Cell.of(labels(was)) : new Cell.Missing());
            row.add(is.labels().isEmpty() ? new Cell.Missing() : Cell.of(labels(is)));
        }
        return withScores(row, lines.stream().map(l -> scores.scores(l.scores())).toList(), is.indicator().maximum());
    }

    /** Components that are met stand together, other labels are alternatives. */
    private String labels(ScoredIndicator line) {
        boolean components = audit.study().bandsOf(line.indicator()).rows().stream().anyMatch(b -> b.criterion() instanceof Criterion.Component);
        return components ? String.join("; ", line.labels()) : words.or(List.copyOf(line.labels()));
    }

    /** What the scores of a perspective or of the whole come to on each card, and their place on the scale. */
    private List<Cell> summary(String title, String what, Function<Scorecard, Optional<Assignments>> numbers, List<ScoredIndicator> lines) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(new Span.Strong(title)), Cell.of(new Span.Strong(what)), new Cell.Empty()));
        cards.subList(points ? 1 : 0, 2).forEach(card -> row.add(card.scale().isEmpty() ? new Cell.Empty()
                : scores.labels(numbers.apply(card).map(n -> card.labels(n).keySet()).orElse(Set.of()))));
        Optional<BigDecimal> maximum = lines.stream().map(l -> l.indicator().maximum()).reduce(Optional.of(BigDecimal.ZERO),
                (sum, m) -> sum.flatMap(s -> m.map(s::add)));
        return withScores(row, cards.stream().map(card -> numbers.apply(card).map(scores::range).orElse(new Cell.Missing())).toList(), maximum);
    }

    private List<Cell> withScores(List<Cell> row, List<Cell> numbers, Optional<BigDecimal> maximum) {
        if (scored) {
            row.addAll(numbers);
            if (points) {
                row.add(maximum.map(scores::score).orElse(new Cell.Missing()));
            }
        }
        return row;
    }
}
