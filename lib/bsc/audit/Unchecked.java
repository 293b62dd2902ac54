package bsc.audit;

import bsc.model.Choice;
import bsc.model.Occasion;
import java.util.List;

/**
 * A check that was not made on an occasion, and why. What is not checked is said: silence is no verdict.
 *
 * @param occasion the period, and the part where the reason is about one
 */
public record Unchecked(Check check, Occasion occasion, Reason reason) {
    /** What would have been checked. */
    public enum Check implements Choice {
        BED_IDENTITIES("bed identities");

        private final String word;

        Check(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** Why it was not, as data; it becomes a clause where reports are made. */
    public sealed interface Reason {
    }

    /** The period is not a calendar year, so that its days are not known. */
    public record NoYear() implements Reason {
    }

    /** Nothing is printed under the names that the check needs. */
    public record NotPrinted(List<String> ids) implements Reason {
        public NotPrinted {
            ids = List.copyOf(ids);
        }
    }

    /** What may be meant is printed under a name that the check does not look for. */
    public record OtherName(String wanted, String found) implements Reason {
    }

    /** The ratios are inputs of the study, so that nothing says how they are computed. */
    public record Inputs(List<String> ids) implements Reason {
        public Inputs {
            ids = List.copyOf(ids);
        }
    }

    /** The ratios are printed for parts of the hospital only, such as wards. */
    public record OfParts(List<String> parts) implements Reason {
        public OfParts {
            parts = List.copyOf(parts);
        }
    }
}
