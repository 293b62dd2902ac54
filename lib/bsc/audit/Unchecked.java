package bsc.audit;

import bsc.model.Choice;
import bsc.model.Occasion;
import java.util.List;

/**
 * A check that was not made on an occasion, and why. What is not checked is said: silence is no verdict.
 *
 * @param occasion the period, and the part where the reason is about one
 */
public record Unchecked(RelationCheck check, Occasion occasion, WhyUnchecked reason) {
    /** What would have been checked. */
    public enum RelationCheck implements Choice {
        BED_IDENTITIES("bed identities"), CAUSES("causes of what does not follow"), TOGETHER("relations together"), ALIKE("indicators beside each other"),
        BANDS("tables of bands"), MEASURES("measures");

        private final String word;

        RelationCheck(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** Why it was not, as data; it becomes a clause where reports are made. */
    public sealed interface WhyUnchecked {
    }

    /** The period is not a calendar year and its days are not printed, so that they are not known. */
    public record NoYear() implements WhyUnchecked {
    }

    /** Nothing is printed under the names that the check needs. */
    public record NotPrinted(List<String> ids) implements WhyUnchecked {
        public NotPrinted {
            ids = List.copyOf(ids);
        }
    }

    /** Several names may mean what is wanted, and none is the usual one. */
    public record SeveralNames(String wanted, List<String> names) implements WhyUnchecked {
        public SeveralNames {
            names = List.copyOf(names);
        }
    }

    /** The numbers are means over periods or parts, of which what holds for each need not hold. */
    public record OfMeans(List<String> ids) implements WhyUnchecked {
        public OfMeans {
            ids = List.copyOf(ids);
        }
    }

    /** No days are printed for these parts of the period, such as months. */
    public record NoDays(List<String> parts) implements WhyUnchecked {
        public NoDays {
            parts = List.copyOf(parts);
        }
    }

    /** So many figures do not follow that causes were sought for the first ones only. */
    public record TooManyFigures(int sought, int beyond) implements WhyUnchecked {
    }

    /** A kind of slip has so many ways in a figure that one of them would fit by chance. */
    public record TooManyWays(DiagnosisKind kind, int figures, int most) implements WhyUnchecked {
    }

    /** Nothing that is checked names them: no indicator the tables of bands, no formula, figure or relation the measures. */
    public record NotNamed(List<String> ids) implements WhyUnchecked {
        public NotNamed {
            ids = List.copyOf(ids);
        }
    }

    /** So many indicators are printed for three occasions or more that each is held beside the first ones only. */
    public record TooManyIndicators(int compared, int beyond) implements WhyUnchecked {
    }

    /** So many relations share rounded numbers that they are held one by one only. */
    public record TooManyRelations(int relations) implements WhyUnchecked {
    }

    /** Relations and figures are too many, or of too many numbers, for one number after the other to be put otherwise. */
    public record TooManyNumbers(int checks) implements WhyUnchecked {
    }
}
