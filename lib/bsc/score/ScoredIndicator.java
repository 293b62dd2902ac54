package bsc.score;

import bsc.model.Indicator;
import bsc.model.Value;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One indicator on a scorecard.
 *
 * @param labels the labels it may have; empty when nothing tells
 * @param scores the scores that these labels allow
 * @param basis  what the labels come from
 */
public record ScoredIndicator(Indicator indicator, Value value, Set<String> labels, SortedSet<BigDecimal> scores, LabelBasis basis) {
    public ScoredIndicator {
        labels = Collections.unmodifiableSet(new LinkedHashSet<>(labels));
        scores = Collections.unmodifiableSortedSet(new TreeSet<>(scores));
    }
}
