package bsc.robust;

import bsc.model.Study;
import bsc.score.Scorecard;
import bsc.weight.Weighable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The achievements of every indicator of a scorecard under every scoring rule. */
record Ruled(Map<ScoringRule, List<Achievement>> byRule, TotalRange range) {
    Ruled {
        byRule = Map.copyOf(byRule);
    }

    /** @param card the scorecard that {@code weighable} was made of */
    static Ruled of(Study study, Scorecard card, Weighable weighable, TotalRange range) {
        Map<ScoringRule, List<Achievement>> byRule = new EnumMap<>(ScoringRule.class);
        for (ScoringRule rule : ScoringRule.values()) {
            List<Achievement> all = new ArrayList<>();
            for (int i = 0; i < card.lines().size(); i++) {
                all.add(Achievement.of(rule, study, card.lines().get(i), card.aggregation(), weighable.achievements().get(i), range));
            }
            byRule.put(rule, all);
        }
        return new Ruled(byRule, range);
    }

    double[] achievements(ScoringRule rule, Ending ending) {
        return byRule.get(rule).stream().mapToDouble(a -> a.values().get(ending == Ending.LEAST ? 0 : a.values().size() - 1)).toArray();
    }

    /** For each indicator the value at a place of its open values, from 0 (the least) to just below 1 (the greatest). */
    double[] achievements(ScoringRule rule, double[] places) {
        List<Achievement> all = byRule.get(rule);
        double[] achievements = new double[all.size()];
        for (int i = 0; i < achievements.length; i++) {
            List<Double> values = all.get(i).values();
            achievements[i] = values.get((int) (places[i] * values.size()));
        }
        return achievements;
    }

    long asScored(ScoringRule rule) {
        return byRule.get(rule).stream().filter(Achievement::asScored).count();
    }
}
