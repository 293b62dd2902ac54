package bsc.robust;

import bsc.model.Study;
import bsc.score.Scorecard;
import bsc.weight.Weighable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The achievements of every indicator of a scorecard under every scoring rule.
 *
 * @param doubles the values once more as doubles, because they are averaged by the ten thousand
 */
record AchievementsByRule(Map<ScoringRule, List<Achievement>> byRule, Map<ScoringRule, double[][]> doubles, TotalRange range) {
    AchievementsByRule {
        byRule = Map.copyOf(byRule);
        doubles = Map.copyOf(doubles);
    }

    /** @param card the scorecard that {@code weighable} was made of */
    static AchievementsByRule of(Study study, Scorecard card, Weighable weighable, TotalRange range) {
        Map<ScoringRule, List<Achievement>> byRule = new EnumMap<>(ScoringRule.class);
        for (ScoringRule rule : ScoringRule.values()) {
            List<Achievement> all = new ArrayList<>();
            for (int i = 0; i < card.lines().size(); i++) {
                all.add(Achievement.of(rule, study, card.lines().get(i), card.aggregation(), weighable.achievements().get(i), range));
            }
            byRule.put(rule, all);
        }
        Map<ScoringRule, double[][]> doubles = new EnumMap<>(ScoringRule.class);
        byRule.forEach((rule, all) -> doubles.put(rule, all.stream()
                .map(a -> a.values().stream().mapToDouble(BigDecimal::doubleValue).toArray()).toArray(double[][]::new)));
        return new AchievementsByRule(byRule, doubles, range);
    }

    List<BigDecimal> achievements(ScoringRule rule, OpenScoresAt ending) {
        return byRule.get(rule).stream().map(a -> a.values().get(ending == OpenScoresAt.LEAST ? 0 : a.values().size() - 1)).toList();
    }

    /** For each indicator the value at a place of its open values, from 0 (the least) to just below 1 (the greatest). */
    double[] achievements(ScoringRule rule, double[] places) {
        double[][] all = doubles.get(rule);
        double[] achievements = new double[all.length];
        for (int i = 0; i < achievements.length; i++) {
            achievements[i] = all[i][(int) (places[i] * all[i].length)];
        }
        return achievements;
    }

    long asScored(ScoringRule rule) {
        return byRule.get(rule).stream().filter(Achievement::asScored).count();
    }
}
