package bsc.audit.weights;

import bsc.model.WeightKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the largest eigenvalue may have come about: as that of the judgements, or by hand from the weights, as the mean of
 * the row ratios (A w)(i) / w(i) or as the sum of column sum times weight.
 */
final class EigenvalueWays {
    private final Ways from;
    private final List<Vector> weights;

    EigenvalueWays(Ways from, List<Vector> weights) {
        this.from = from;
        this.weights = weights;
    }

    List<Way> rowProduct(int i) {
        return from.matrix().box().row(i).map(row -> weights.stream()
                .map(w -> Sums.product(row, w).under(w.conventions())).toList()).orElse(List.of());
    }

    List<Way> rowRatio(int i) {
        List<Way> ways = new ArrayList<>();
        for (Vector w : weights) {
            if (w.positive()) {
                Optional<Way> product = from.printed(WeightKind.ROW_PRODUCT, i);
                product.ifPresent(p -> ways.add(Sums.quotient(p, w.at(i)).under(w.conventions())));
                from.matrix().box().row(i).ifPresent(row -> ways.add((product.isEmpty() ? Sums.rowRatio(row, w, i)
                        : Sums.rowRatio(row, w, i).under(WeightConvention.UNROUNDED)).under(w.conventions())));
            }
        }
        return ways;
    }

    List<Way> lambdaMax() {
        List<Way> ways = new ArrayList<>(from.matrix().eigenvalue().stream().toList());
        from.all(WeightKind.ROW_RATIO).ifPresent(r -> ways.add(Sums.mean(r).under(WeightConvention.ROW_RATIOS)));
        boolean ratios = !from.printed().all(WeightKind.ROW_RATIO).isEmpty();
        byRows(ratios).stream().map(w -> w.under(WeightConvention.ROW_RATIOS)).forEach(ways::add);
        for (Vector w : weights) {
            columnSums().ifPresent(s -> ways.add(Sums.product(s, w).under(WeightConvention.COLUMN_SUMS).under(w.conventions())));
        }
        return ways;
    }

    /** The mean of the row ratios, each by the same way. */
    private List<Way> byRows(boolean ratiosPrinted) {
        List<List<Way>> rows = IntStream.range(0, from.order()).mapToObj(this::rowRatio).toList();
        List<Way> means = new ArrayList<>();
        int count = rows.stream().mapToInt(List::size).min().orElse(0);
        for (int way = 0; way < count; way++) {
            int at = way;
            Way mean = Sums.mean(rows.stream().map(r -> r.get(at)).toList()).under(rows.get(0).get(at).conventions());
            means.add(ratiosPrinted ? mean.under(WeightConvention.UNROUNDED) : mean);
        }
        return means;
    }

    private Optional<List<Way>> columnSums() {
        return from.all(WeightKind.COLUMN_SUM).or(() -> from.all(from.matrix()::columnSum));
    }
}
