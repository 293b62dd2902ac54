package bsc.view;

import bsc.formula.Quantities;
import bsc.model.Indicator;
import bsc.model.Perspective;
import bsc.say.Block.Table;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Precision;
import bsc.say.Span;
import bsc.say.Words;
import bsc.score.Assignments;
import bsc.score.ScoredIndicator;
import bsc.score.Scorecard;
import bsc.score.Scorecards;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The scorecard of a study that sums points: for each indicator what the bands as printed give, what the repaired bands
 * give, what was awarded and the stated maximum, with sums per sub-aspect, perspective and overall.
 */
final class PointsView {
    private final Words words;
    private final ScoreWords scores;
    private final List<Scorecard> cards;
    private final List<List<Cell>> rows = new ArrayList<>();

    private PointsView(Quantities quantities, String period, Words words) {
        this.words = words;
        this.scores = new ScoreWords(words);
        this.cards = List.of(Scorecards.recomputed(quantities, period), Scorecards.repaired(quantities, period),
                Scorecards.printed(quantities, period));
    }

    static Table of(Quantities quantities, String period, Words words) {
        PointsView points = new PointsView(quantities, period, words);
        for (Perspective perspective : Perspective.values()) {
            points.add(perspective);
        }
        points.addSum(words.say("scorecard.total"), "", i -> true);
        return new Table("points", "", List.of(new Column("perspective", words.say("column.perspective"), false),
                new Column("aspect", words.say("column.aspect"), false), new Column("indicator", words.say("column.indicator"), false),
                new Column("value", words.say("column.value"), true), new Column("bands_as_printed", words.say("points.printed"), true),
                new Column("repaired_bands", words.say("points.repaired"), true), new Column("awarded", words.say("points.awarded"), true),
                new Column("maximum", words.say("points.maximum"), true), new Column("awarded_percent", words.say("points.percent"), true)),
                points.rows);
    }

    private void add(Perspective perspective) {
        List<ScoredIndicator> lines = cards.get(0).of(perspective);
        for (String aspect : lines.stream().map(l -> l.indicator().aspect()).distinct().toList()) {
            lines.stream().filter(l -> l.indicator().aspect().equals(aspect)).forEach(this::addIndicator);
            addSum(words.of(perspective), aspect, i -> i.perspective() == perspective && i.aspect().equals(aspect));
        }
        if (!lines.isEmpty()) {
            addSum(words.of(perspective), words.say("points.all"), i -> i.perspective() == perspective);
        }
    }

    private void addIndicator(ScoredIndicator line) {
        Indicator indicator = line.indicator();
        List<Cell> row = new ArrayList<>(List.of(Cell.of(words.of(indicator.perspective())), Cell.of(indicator.aspect()),
                Cell.of(scores.name(indicator)), scores.value(line)));
        cards.forEach(card -> row.add(scores.scores(card.lines().stream().filter(l -> l.indicator().equals(indicator)).findFirst()
                .orElseThrow().scores())));
        row.add(indicator.maximum().map(scores::score).orElse(new Cell.Missing()));
        row.add(new Cell.Empty());
        rows.add(row);
    }

    private void addSum(String title, String aspect, Predicate<Indicator> which) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(new Span.Strong(title)), aspect.isEmpty() ? new Cell.Empty()
                : Cell.of(new Span.Strong(aspect)), Cell.of(new Span.Strong(words.say("points.sum"))), new Cell.Empty()));
        cards.forEach(card -> row.add(sum(card, which)));
        List<ScoredIndicator> awarded = cards.get(2).lines().stream().filter(l -> which.test(l.indicator())).toList();
        boolean known = awarded.stream().allMatch(l -> l.indicator().maximum().isPresent());
        BigDecimal maximum = awarded.stream().map(l -> l.indicator().maximum().orElse(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
        row.add(known ? scores.score(maximum) : new Cell.Missing());
        row.add(known && maximum.signum() > 0 && awarded.stream().allMatch(l -> l.scores().size() == 1)
                ? new Cell.Number(percent(awarded, maximum), Precision.SHORTEST, "%") : new Cell.Missing());
        rows.add(row);
    }

    private static BigDecimal percent(List<ScoredIndicator> awarded, BigDecimal maximum) {
        return awarded.stream().map(l -> l.scores().first()).reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(BigDecimal.valueOf(100)).divide(maximum, 1, RoundingMode.HALF_UP);
    }

    /** The sum of the scores there are; how many of how many, when some are missing. */
    private Cell sum(Scorecard card, Predicate<Indicator> which) {
        List<ScoredIndicator> lines = card.lines().stream().filter(l -> which.test(l.indicator())).toList();
        List<ScoredIndicator> scored = lines.stream().filter(l -> !l.scores().isEmpty()).toList();
        Assignments sums = Assignments.sums(() -> lines.get(0).indicator().place(), scored.stream().map(ScoredIndicator::scores).toList());
        return scored.size() == lines.size() ? scores.range(sums) : Cell.of(words.say("points.partly",
                scores.rangeText(bsc.model.Interval.closed(sums.least(), sums.most())), scored.size(), lines.size()));
    }
}
