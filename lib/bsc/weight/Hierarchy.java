package bsc.weight;

import bsc.model.BadData;
import bsc.model.Sentence;
import java.util.LinkedHashMap;
import java.util.Map;

/** The weights at the foot of a hierarchy of two levels. */
public final class Hierarchy {
    private Hierarchy() {
    }

    /**
     * For each name x the sum over criteria c of w(c) w(x|c), where w(x|c) is 0 for a name that c does not weigh: the
     * distributive synthesis of Saaty (1980). Names may be the same below every criterion (alternatives) or each below
     * one (indicators below perspectives).
     *
     * @param below the weights below each criterion; each criterion needs its own
     * @throws BadData when a criterion has none, or weights stand below something that is no criterion
     */
    public static Weights synthesis(Weights criteria, Map<String, Weights> below) {
        for (String criterion : below.keySet()) {
            criteria.of(criterion);
        }
        Map<String, Double> sums = new LinkedHashMap<>();
        criteria.byName().forEach((criterion, weight) -> {
            if (!below.containsKey(criterion)) {
                throw new BadData(Sentence.of("{0}: no weights are given below {1}; each of {2} needs them", criteria.source(),
                        criterion, String.join(", ", criteria.byName().keySet())));
            }
            below.get(criterion).byName().forEach((name, share) -> sums.merge(name, weight * share, Double::sum));
        });
        return new Weights(Sentence.of("{0}, synthesis over {1}", criteria.source(), String.join(", ", criteria.byName().keySet())), sums);
    }
}
