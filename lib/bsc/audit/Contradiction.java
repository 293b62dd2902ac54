package bsc.audit;

import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Choice;
import bsc.model.Criterion;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.Interval;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Two printed things of which one repeats or restates the other, and that do not say the same. Neither is preferred. */
public sealed interface Contradiction {
    /** True when it decides about something of the study: a value between both tables, or the label of an indicator. */
    boolean touches();

    /**
     * A row of a table of bands beside the row that it repeats, of a standard that the study cites or of another table
     * of the study, such as the criterion stated for the maximum beside the top band.
     *
     * @param indicator what is judged by one of the tables
     * @param cited     the range of the other row, in the unit of this table
     * @param what      in what they differ; never empty
     * @param value     the value of the indicator at hand, at its face
     */
    record TablesDiffer(Bands own, Band row, Criterion.Range printed, Bands other, Band otherRow, Criterion.Range cited,
                        Indicator indicator, Set<Difference> what, Optional<BigDecimal> value) implements Contradiction {
        public TablesDiffer {
            what = Set.copyOf(what);
            if (what.isEmpty()) {
                throw new IllegalArgumentException("rows that do not differ");
            }
        }

        /** True when the value lies in one of the two ranges and not in the other. */
        @Override
        public boolean touches() {
            return value.filter(v -> holds(printed, v) != holds(cited, v)).isPresent();
        }

        public static boolean holds(Criterion.Range range, BigDecimal value) {
            return range.meets(Interval.point(value));
        }
    }

    /** Two words for one indicator or perspective, or for the hospital as a whole, of one occasion, in two places. */
    record JudgementsDiffer(Figure first, Figure second) implements Contradiction {
        @Override
        public boolean touches() {
            return true;
        }
    }

    /** In what two rows may differ. */
    enum Difference implements Choice {
        UNIT("unit"), LOW_END("low end"), HIGH_END("high end"), CLOSED("whether an end belongs to it");

        private final String word;

        Difference(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
