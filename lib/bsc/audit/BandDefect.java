package bsc.audit;

import bsc.model.Bands;
import bsc.model.Choice;
import bsc.model.Indicator;
import java.util.Optional;

/**
 * A fault of a table of bands as it was printed.
 *
 * @param indicator the indicator that is judged by the table; empty for the performance line
 * @param what      the fault in a clause, with the rows and numbers concerned
 * @param touches   whether the value of the indicator at hand is touched by the fault
 */
public record BandDefect(Optional<Indicator> indicator, Bands bands, Kind kind, String what, boolean touches) {
    /** The kinds of faults. */
    public enum Kind implements Choice {
        GAP("gap"), HAIRLINE_GAP("hairline gap"), OVERLAP("overlap"), SHARED_END("end owned twice"),
        EMPTY("empty band"), UNREACHABLE("unreachable band"), BEYOND("band beyond what is possible"), SCORES_OUT_OF_ORDER("scores out of order"),
        SCORE_TWICE("same band, two scores"), HEADER("header and bands disagree"),
        COMPONENTS("components do not sum to the maximum");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** The id of the indicator, or {@code performance line}. */
    public String subject() {
        return indicator.map(Indicator::id).orElse("performance line");
    }
}
