package bsc.weight.audit;

import bsc.model.Interval;
import bsc.model.PrintedWeights;
import bsc.model.WeightFigure;
import bsc.model.WeightKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How far from 1 the normalised columns and the weights of a careful author may sum, who went on from printed numbers:
 * a column of normalised judgements sums to its true sum divided by its printed one; weights that are means of rows take
 * over what their columns lack, and the rounding of each printed normalised judgement and row sum.
 */
final class RoundedSums {
    private final PrintedWeights printed;
    private final DigitsReading digits;
    private final int n;

    RoundedSums(PrintedWeights printed, DigitsReading digits) {
        this.printed = printed;
        this.digits = digits;
        n = printed.names().size();
    }

    /** What the unrounded normalised judgements of a column sum to. */
    Interval ofColumn(String column) {
        Optional<Calculation> sum = printed.find(WeightKind.COLUMN_SUM, "", column).map(f -> Calculation.printed(f.number(), digits));
        return sum.filter(s -> s.face().signum() > 0).map(s -> s.set().dividedBy(Interval.point(s.face())))
                .orElse(Interval.point(BigDecimal.ONE));
    }

    /** What the unrounded weights sum to: the columns' sums, off by the rounding of what was summed, divided by n. */
    Interval ofWeights() {
        Interval sum = Interval.point(BigDecimal.ZERO);
        for (String column : printed.names()) {
            sum = sum.plus(ofColumn(column));
        }
        for (WeightKind kind : List.of(WeightKind.NORMALISED, WeightKind.ROW_SUM)) {
            for (WeightFigure figure : printed.all(kind)) {
                sum = sum.plus(Interval.point(figure.number().value()).minus(digits.of(figure.number())));
            }
        }
        return sum.dividedBy(Interval.point(BigDecimal.valueOf(n)));
    }
}
