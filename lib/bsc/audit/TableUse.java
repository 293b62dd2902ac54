package bsc.audit;

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
record TableUse(Optional<BigDecimal> face, List<Interval> sets, Set<String> labels, Optional<BigDecimal> awarded,
              Unit unit) {
    TableUse {
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

    Touch in(Criterion.Range range) {
        return new Touch(Optional.of(number(liesIn(range))), awarded);
    }

    Touch in(List<Band> rows) {
        List<Criterion.Range> ranges = rows.stream().map(Band::criterion).filter(Criterion.Range.class::isInstance)
                .map(Criterion.Range.class::cast).toList();
        return ranges.isEmpty() || sets.isEmpty() ? new Touch(Optional.empty(), awarded)
                : new Touch(Optional.of(number(ranges.stream().anyMatch(this::liesIn))), awarded);
    }

    private Touch.Number number(boolean certain) {
        return new Touch.Number(face, unit, certain);
    }
}
