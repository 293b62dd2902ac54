package bsc.model;

import java.math.BigDecimal;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.Collections;

/**
 * One row of a table of bands: a label, what puts a value there, and the scores that the label allows
 * (one, unless the study leaves it open).
 *
 * @param printed false for a row that the transcription added
 */
public record Band(String label, Criterion criterion, SortedSet<BigDecimal> scores, String where, boolean printed, Place place) {
    public Band {
        scores = Collections.unmodifiableSortedSet(new TreeSet<>(scores));
    }

    /** The same row with a range, which no table prints. */
    Band with(Criterion.Range range) {
        return new Band(label, range, scores, where, false, place);
    }

    /** The same row with the ends of its range in another unit. */
    Band in(Unit own, Unit other) {
        return criterion instanceof Criterion.Range range ? new Band(label, range.in(own, other), scores, where, printed, place) : this;
    }
}
