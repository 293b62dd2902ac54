package bsc.audit;

import bsc.model.Choice;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.score.ScoredIndicator;
import bsc.score.Scorecard;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of a printed conclusion when everything in its own period is recomputed from the study's own numbers.
 *
 * @param conclusion  as printed; empty when the study prints none
 * @param labels      the labels of the scale that it stands for
 * @param card        the recomputed scorecard of the conclusion's period, else of the period that the study assesses
 * @param recomputed  for each label of the scale, how many assignments of scores may carry it
 * @param assignments how many assignments there are
 * @param flips       the indicators whose label changes
 * @param breakers    the indicators of which one other score, alone, would change the conclusion
 */
public record Fate(Optional<Figure> conclusion, Set<String> labels, Outcome outcome, Scorecard card,
                   Map<String, BigInteger> recomputed, BigInteger assignments, List<Flip> flips,
                   List<Indicator> breakers) {
    public Fate {
        flips = List.copyOf(flips);
        breakers = List.copyOf(breakers);
    }

    /** An indicator as the study labels it and as it is recomputed, with no label in common. */
    public record Flip(ScoredIndicator printed, ScoredIndicator recomputed) {
    }

    /** The conclusion as printed, or empty. */
    public String printed() {
        return conclusion.map(f -> f.printed().text()).orElse("");
    }

    /** The answer to the referee's question. */
    public enum Outcome implements Choice {
        SURVIVES("survives"), DEPENDS("depends"), DOES_NOT_SURVIVE("does-not-survive"),
        CANNOT_BE_JUDGED("cannot-be-judged"), NONE_PRINTED("none-printed");

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
