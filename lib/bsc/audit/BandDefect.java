package bsc.audit;

import bsc.model.Bands;
import bsc.model.Choice;
import bsc.model.Indicator;
import java.util.Optional;

/**
 * A fault of a table of bands as it was printed.
 *
 * @param indicator the indicator that is judged by the table; empty for the performance line
 * @param touch     how the value of the indicator at hand is touched by the fault; empty when it is not
 */
public record BandDefect(Optional<Indicator> indicator, Bands bands, Kind kind, BandFault fault, Optional<Touch> touch) {
    /** True when the value, or the label or score, at hand is touched by the fault. */
    public boolean touches() {
        return touch.isPresent();
    }

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
}
