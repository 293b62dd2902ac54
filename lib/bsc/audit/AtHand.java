package bsc.audit;

import bsc.formula.Decimals;
import bsc.model.Band;
import bsc.model.Criterion;
import bsc.model.Interval;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a table of bands was used for: the number that was placed in it, and what came out.
 *
 * @param face    the number taken at its face; empty when none is known
 * @param sets    the sets it may lie in: one, or one for each total that open scores allow
 * @param labels  the labels that it was given; they tell its rows where no number does
 * @param awarded the printed score
 */
record AtHand(Optional<BigDecimal> face, List<Interval> sets, Set<String> labels, Optional<BigDecimal> awarded,
              Unit unit) {
    AtHand {
        sets = List.copyOf(sets);
        labels = Set.copyOf(labels);
    }

    /** True when the number may lie in the range. */
    boolean meets(Criterion.Range range) {
        return sets.stream().anyMatch(range::meets);
    }

    /** True when the number lies in the range as it was printed. */
    boolean liesIn(Criterion.Range range) {
        return face.filter(f -> range.meets(Interval.point(f))).isPresent();
    }

    /** True when the row may have decided: by the number, else by the label, else by the awarded score. */
    boolean decidedBy(Band row) {
        if (!sets.isEmpty() && row.criterion() instanceof Criterion.Range range) {
            return meets(range);
        }
        return labels.isEmpty() ? awarded.filter(row.scores()::contains).isPresent() : labels.contains(row.label());
    }

    /** True when the awarded score is this one. */
    boolean wasAwarded(BigDecimal score) {
        return awarded.filter(a -> a.compareTo(score) == 0).isPresent();
    }

    /** The tail of a clause on a range: {@code ; the value 85.88% lies there, 1 was awarded}. */
    String in(Criterion.Range range) {
        return number(liesIn(range)) + awarding(", ");
    }

    /** The tail of a clause on rows: {@code ; the value 49.55% lies there, 7 was awarded}. */
    String in(List<Band> rows) {
        List<Criterion.Range> ranges = rows.stream().map(Band::criterion).filter(Criterion.Range.class::isInstance)
                .map(Criterion.Range.class::cast).toList();
        return ranges.isEmpty() || sets.isEmpty() ? awarding("; ")
                : number(ranges.stream().anyMatch(this::liesIn)) + awarding(", ");
    }

    private String number(boolean certain) {
        return "; " + face.map(f -> "the value " + Decimals.shortest(f) + unit.suffix())
                .orElse("a number that the labels allow") + (certain ? " lies there" : " may lie there");
    }

    /** {@code ; 2 was awarded}, or nothing where no score is printed. */
    String awarding(String separator) {
        return awarded.map(a -> separator + Decimals.shortest(a) + " was awarded").orElse("");
    }
}
