package bsc.audit;

import bsc.model.Printed;
import bsc.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What comes out when a printed figure is recomputed. */
public sealed interface Recomputed {
    /** No number, label or score comes out. */
    record Nothing() implements Recomputed {
    }

    /**
     * A number.
     *
     * @param value in the unit of the printed number
     * @param asSet true when it follows by what the numbers that it starts from may have been, and does not print so itself
     */
    record Number(Value.Known value, Printed.Number printed, boolean asSet) implements Recomputed {
    }

    /** Labels of bands or of the scale, any of which may be right; or the word that was printed first. */
    record Labels(List<String> labels) implements Recomputed {
        public Labels {
            labels = List.copyOf(labels);
        }
    }

    /** The scores that may have been awarded, the least first. */
    record Scores(List<BigDecimal> scores) implements Recomputed {
        public Scores {
            scores = List.copyOf(scores);
        }

        static Scores of(Set<BigDecimal> scores) {
            return new Scores(scores.stream().sorted().toList());
        }
    }

    /** Totals or means of scores, from the least to the most that the labels allow. */
    record Totals(BigDecimal least, BigDecimal most) implements Recomputed {
    }

    /** How many labels are certainly meant by a count, and how many more may be. */
    record Count(int certain, int open) implements Recomputed {
    }

    /** The only shares, or means, that are possible near the printed one, with one decimal more. */
    record Shares(List<BigDecimal> shares) implements Recomputed {
        public Shares {
            shares = List.copyOf(shares);
        }
    }
}
