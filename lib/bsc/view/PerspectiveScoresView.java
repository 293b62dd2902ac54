package bsc.view;

import bsc.model.Aggregation;
import bsc.model.Interval;
import bsc.model.Perspective;
import bsc.say.Block;
import bsc.say.Block.Paragraph;
import bsc.say.Cell;
import bsc.say.Column;
import bsc.say.Precision;
import bsc.say.Text;
import bsc.say.Words;
import bsc.score.ScoreSpread;
import bsc.score.Shortfall;
import bsc.score.Shortfalls;
import bsc.score.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Each perspective with its mean score, and beside it the least, the greatest and their spread. */
final class PerspectiveScoresView {
    private PerspectiveScoresView() {
    }

    static Block of(Shortfalls shortfalls, Words words) {
        if (shortfalls.all().stream().allMatch(s -> s.best().greatest().isEmpty())) {
            return new Paragraph(Text.of(words.say("perspectives.no-scores")));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Perspective perspective : Perspective.values()) {
            rows.add(List.of(Cell.of(words.of(perspective)), Cell.of(below(shortfalls.of(perspective), words)),
                    cell(shortfalls, perspective, ScoreSpread::mean, words), cell(shortfalls, perspective, ScoreSpread::least, words),
                    cell(shortfalls, perspective, ScoreSpread::greatest, words), cell(shortfalls, perspective, ScoreSpread::spread, words)));
        }
        return new Block.Table("perspectives", words.say(points(shortfalls) ? "perspectives.shares" : "perspectives.scores"), List.of(
                new Column("perspective", words.say("column.perspective"), false), new Column("below", words.say("perspectives.below"), false),
                new Column("mean", words.say("scorecard.mean"), true), new Column("least", words.say("perspectives.least"), true),
                new Column("greatest", words.say("perspectives.greatest"), true), new Column("spread", words.say("perspectives.spread"), true)), rows);
    }

    /** A range where scores are open; a share where points with different maxima are summed. */
    private static Cell cell(Shortfalls shortfalls, Perspective perspective, Function<ScoreSpread, Interval> part, Words words) {
        return shortfalls.scores(perspective).map(part).<Cell>map(i -> points(shortfalls) ? share(i) : new ScoreWords(words).range(i))
                .orElse(new Cell.Missing());
    }

    private static Cell share(Interval shares) {
        java.math.BigDecimal low = percent(shares.low());
        java.math.BigDecimal high = percent(shares.high());
        return low.equals(high) ? new Cell.Number(low, Precision.SHORTEST, "%") : new Cell.Range(low, high, Precision.SHORTEST, "%");
    }

    private static java.math.BigDecimal percent(java.math.BigDecimal share) {
        return share.movePointRight(2).setScale(1, java.math.RoundingMode.HALF_UP);
    }

    private static boolean points(Shortfalls shortfalls) {
        return shortfalls.card().aggregation() == Aggregation.SUM_OF_POINTS;
    }

    private static String below(List<Shortfall> shortfalls, Words words) {
        long below = shortfalls.stream().filter(s -> s.standing() == Standing.BELOW).count();
        long open = shortfalls.stream().filter(s -> s.standing() == Standing.OPEN).count();
        return shortfalls.isEmpty() ? words.say("perspectives.no-indicator") : open > 0
                ? words.say("perspectives.may-be", below, below + open, shortfalls.size()) : words.say("perspectives.of", below, shortfalls.size());
    }
}
