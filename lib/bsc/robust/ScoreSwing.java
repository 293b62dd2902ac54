package bsc.robust;

import bsc.model.Perspective;
import bsc.score.BestBands;
import bsc.score.ScoredIndicator;
import bsc.weight.Weighable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Between which totals one score, or every score of a perspective, can move the total, all else left as it is: from
 * T(least) - sum w(i) (a(i) - a(i, least)) to T(most) + sum w(i) (a(i, most) - a(i)), where a(i, least) and a(i, most)
 * are the least and the greatest of the scores that {@link ScoreFlip#all} tries and that the table awards. Open scores of the others stand at their
 * least for the low end and at their greatest for the high one.
 *
 * @param leftOut the total without it; empty where nothing else has a weight
 */
public record ScoreSwing(Level level, String name, double low, double high, Optional<LeftOut> leftOut) {
    /** One for each indicator that has a weight, in the order of the study, then one for each such perspective. */
    public static List<ScoreSwing> all(Robustness robustness) {
        List<ScoreSwing> all = new ArrayList<>();
        List<ScoredIndicator> weighed = robustness.card().lines().stream().filter(l -> robustness.weights().of(l.indicator().id()) > 0).toList();
        for (ScoredIndicator line : weighed) {
            all.add(of(robustness, Level.INDICATORS, line.indicator().name(), l -> l == line));
        }
        Arrays.stream(Perspective.values()).filter(p -> weighed.stream().anyMatch(l -> l.indicator().perspective() == p))
                .forEach(p -> all.add(of(robustness, Level.PERSPECTIVES, p.word(), l -> l.indicator().perspective() == p)));
        return all;
    }

    private static ScoreSwing of(Robustness robustness, Level level, String name, Predicate<ScoredIndicator> moved) {
        Weighable weighable = robustness.weighable();
        double low = robustness.least();
        double high = robustness.most();
        for (int i = 0; i < robustness.card().lines().size(); i++) {
            ScoredIndicator line = robustness.card().lines().get(i);
            if (moved.test(line)) {
                double weight = robustness.weights().of(line.indicator().id());
                SortedSet<BigDecimal> now = weighable.achievements().get(i);
                SortedSet<BigDecimal> possible = Weighable.achievements(line.indicator(), possible(robustness, line),
                        weighable.aggregation(), Weighable.full(robustness.card()));
                low -= weight * Math.max(0, now.first().subtract(possible.first()).doubleValue());
                high += weight * Math.max(0, possible.last().subtract(now.last()).doubleValue());
            }
        }
        return new ScoreSwing(level, name, low, high, robustness.leftOut().stream()
                .filter(l -> l.level() == level && l.name().equals(name)).findFirst());
    }

    private static SortedSet<BigDecimal> possible(Robustness robustness, ScoredIndicator line) {
        BestBands best = BestBands.of(Achievement.table(robustness.study(), line), line.indicator().maximum());
        SortedSet<BigDecimal> scores = new TreeSet<>(ScoreFlip.tried(robustness.study(), robustness.card(), line));
        scores.addAll(line.scores());
        best.greatest().ifPresent(scores::add);
        if (best.adds()) {
            // no component need be met
            scores.add(BigDecimal.ZERO);
        }
        return scores;
    }
}
