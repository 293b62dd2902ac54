package bsc.robust;

import bsc.model.Aggregation;
import bsc.model.Bands;
import bsc.score.Scorecard;
import bsc.weight.Weighable;
import java.math.BigDecimal;
import java.util.List;

/** The totals of a hospital that achieves nothing and of one that achieves everything: -1 and 1, or 0 and the sum of the maxima. */
record TotalRange(double low, double high) {
    static TotalRange of(Scorecard card, Bands scale) {
        List<BigDecimal> bounds = Classes.of(scale).bounds();
        return card.aggregation() == Aggregation.SUM_OF_POINTS ? new TotalRange(0, Weighable.full(card).doubleValue())
                : new TotalRange(bounds.get(0).doubleValue(), bounds.get(bounds.size() - 1).doubleValue());
    }

    double achievement(double total) {
        return (total - low) / (high - low);
    }

    double total(double achievement) {
        return low + (high - low) * achievement;
    }
}
