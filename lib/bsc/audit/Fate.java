package bsc.audit;

import bsc.model.Choice;
import bsc.score.Scorecard;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What becomes of the study's conclusion when everything is recomputed from its own numbers.
 *
 * @param printed     the conclusion as printed, or empty when the study prints none
 * @param labels      the labels of the scale that it stands for
 * @param recomputed  for each label of the scale, how many assignments of scores may carry it
 * @param assignments how many assignments there are
 * @param flips       each indicator whose label changes, in a clause
 * @param breakers    the indicators of which one other score, alone, would change the conclusion
 */
public record Fate(String printed, Set<String> labels, Outcome outcome, Scorecard card,
                   Map<String, BigInteger> recomputed, BigInteger assignments, List<String> flips,
                   List<String> breakers) {
    /** The answer to the referee's question. */
    public enum Outcome implements Choice {
        SURVIVES("survives"), DEPENDS("depends on scores that are not printed"), DOES_NOT_SURVIVE("does not survive"),
        CANNOT_BE_JUDGED("cannot be judged"), NONE_PRINTED("no conclusion is printed");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
