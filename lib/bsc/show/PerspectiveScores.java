package bsc.show;

import bsc.model.Aggregation;
import bsc.model.Interval;
import bsc.model.Perspective;
import bsc.score.ScoreSpread;
import bsc.score.Shortfall;
import bsc.score.Shortfalls;
import bsc.score.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Each perspective with its mean score, and beside it the least, the greatest and their spread. */
final class PerspectiveScores {
    private PerspectiveScores() {
    }

    static String text(Shortfalls shortfalls) {
        if (shortfalls.all().stream().allMatch(s -> s.best().greatest().isEmpty())) {
            return "No perspective has a mean score, because the study gives no scores.\n";
        }
        List<List<String>> rows = new ArrayList<>();
        for (Perspective perspective : Perspective.values()) {
            rows.add(List.of(perspective.title(), below(shortfalls.of(perspective)),
                    cell(shortfalls, perspective, ScoreSpread::mean), cell(shortfalls, perspective, ScoreSpread::least),
                    cell(shortfalls, perspective, ScoreSpread::greatest), cell(shortfalls, perspective, ScoreSpread::spread)));
        }
        return (points(shortfalls) ? "Shares of the possible score" : "Scores")
                + " per perspective; a good mean does not hide a weak indicator\n\n"
                + new Listing(List.of("perspective", "below", "mean", "least", "greatest", "spread"), rows).text("  ");
    }

    /** A range where scores are open; a share where points with different maxima are summed. */
    static String cell(Shortfalls shortfalls, Perspective perspective, Function<ScoreSpread, Interval> part) {
        return shortfalls.scores(perspective).map(part)
                .map(i -> points(shortfalls) ? StandardText.percent(i) : ScoreText.range(i)).orElse(ScoreText.NOT_KNOWN);
    }

    private static boolean points(Shortfalls shortfalls) {
        return shortfalls.card().aggregation() == Aggregation.SUM_OF_POINTS;
    }

    private static String below(List<Shortfall> shortfalls) {
        long below = shortfalls.stream().filter(s -> s.standing() == Standing.BELOW).count();
        long open = shortfalls.stream().filter(s -> s.standing() == Standing.OPEN).count();
        return shortfalls.isEmpty() ? "no indicator"
                : below + (open > 0 ? " to " + (below + open) : "") + " of " + shortfalls.size();
    }
}
