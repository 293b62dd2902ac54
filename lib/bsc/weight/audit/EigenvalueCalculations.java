package bsc.weight.audit;

import bsc.model.WeightFigure;
import bsc.model.WeightKind;
import bsc.weight.Derivation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the largest eigenvalue may have come about: as that of the judgements, or by hand from the weights, as the mean of
 * the row ratios (A w)(i) / w(i) or as the sum of column sum times weight.
 */
final class EigenvalueCalculations {
    private final Calculations from;
    private final List<WeightVector> weights;

    EigenvalueCalculations(Calculations from, List<WeightVector> weights) {
        this.from = from;
        this.weights = weights;
    }

    List<Calculation> rowProduct(int i) {
        return from.matrix().box().row(i).map(row -> weights.stream()
                .map(w -> CalculationSums.product(row, w).under(w.conventions())).toList()).orElse(List.of());
    }

    List<Calculation> rowRatio(int i) {
        List<Calculation> ways = new ArrayList<>();
        for (WeightVector w : weights) {
            if (w.positive()) {
                Optional<Calculation> product = from.printed(WeightKind.ROW_PRODUCT, i);
                product.ifPresent(p -> ways.add(CalculationSums.quotient(p, w.at(i)).under(w.conventions())));
                from.matrix().box().row(i).ifPresent(row -> ways.add((product.isEmpty() ? CalculationSums.rowRatio(row, w, i)
                        : CalculationSums.rowRatio(row, w, i).under(WeightConvention.UNROUNDED)).under(w.conventions())));
            }
        }
        return ways;
    }

    List<Calculation> lambdaMax() {
        List<Calculation> ways = new ArrayList<>(from.matrix().eigenvalue().stream().toList());
        from.all(WeightKind.ROW_RATIO).ifPresent(r -> ways.add(ofRows(CalculationSums.mean(r)).under(WeightConvention.ROW_RATIOS)));
        boolean ratios = !from.printed().all(WeightKind.ROW_RATIO).isEmpty();
        byRows(ratios).stream().map(w -> ofRows(w).under(WeightConvention.ROW_RATIOS)).forEach(ways::add);
        for (WeightVector w : weights) {
            columnSums().ifPresent(s -> ways.add(byColumns(s, w).under(WeightConvention.COLUMN_SUMS).under(w.conventions())));
        }
        return ways;
    }

    /** The mean of the row ratios, each by the same way. */
    private List<Calculation> byRows(boolean ratiosPrinted) {
        List<List<Calculation>> rows = IntStream.range(0, from.order()).mapToObj(this::rowRatio).toList();
        List<Calculation> means = new ArrayList<>();
        int count = rows.stream().mapToInt(List::size).min().orElse(0);
        for (int way = 0; way < count; way++) {
            int at = way;
            Calculation mean = CalculationSums.mean(rows.stream().map(r -> r.get(at)).toList()).under(rows.get(0).get(at).conventions());
            means.add(ratiosPrinted ? mean.under(WeightConvention.UNROUNDED) : mean);
        }
        return means;
    }

    /** Without what no weights reach: the floor, less what the rounding of printed row products takes away. */
    private Calculation ofRows(Calculation mean) {
        BigDecimal lost = BigDecimal.ZERO;
        for (int i = 0; i < from.order(); i++) {
            int row = i;
            Optional<Calculation> product = from.printed(WeightKind.ROW_PRODUCT, i);
            lost = lost.add(product.map(p -> weights.stream().map(w -> w.at(row).set().low()).filter(w -> w.signum() > 0)
                    .reduce(BigDecimal::min).map(w -> p.set().high().subtract(p.face()).divide(w, MathContext.DECIMAL64))
                    .orElse(BigDecimal.ZERO)).orElse(BigDecimal.ZERO));
        }
        BigDecimal drift = lost.divide(BigDecimal.valueOf(from.order()), MathContext.DECIMAL64);
        return from.matrix().floor().map(f -> mean.notBelow(f.rowRatios().subtract(drift))).orElse(mean);
    }

    private Optional<List<Calculation>> columnSums() {
        return from.all(WeightKind.COLUMN_SUM).or(() -> from.all(from.matrix()::columnSum));
    }

    /**
     * Column sums times weights. Unrounded weights do not come below the floor, less what the rounding of printed sums and
     * of printed normalised judgements takes away; weights that are printed may, as printed, with any sums that print so.
     * Where geometric means are printed too, the weights may come from those, and nothing is left out.
     */
    private Calculation byColumns(List<Calculation> sums, WeightVector w) {
        Calculation product = CalculationSums.product(sums, w);
        if (from.matrix().floor().isEmpty() || !from.printed().all(WeightKind.GEOMETRIC_MEAN).isEmpty()) {
            return product;
        }
        List<Derivation> derivations = w.conventions().isEmpty() ? List.of(Derivation.values())
                : w.conventions().stream().filter(Derivation.class::isInstance).map(Derivation.class::cast).toList();
        BigDecimal unrounded = from.matrix().floor().get().columnSums(derivations).subtract(lost(sums));
        if (from.printed().all(WeightKind.WEIGHT).isEmpty()) {
            return product.notBelow(unrounded);
        }
        WeightVector atFace = new WeightVector(w.conventions(), w.ways().stream().map(x -> Calculation.exactly(x.face())).toList());
        return product.notBelow(unrounded.min(CalculationSums.product(sums, atFace).set().low()));
    }

    /** How much lower column sums times weights come out for going on with printed numbers instead of unrounded ones. */
    private BigDecimal lost(List<Calculation> sums) {
        BigDecimal lost = from.printed().all(WeightKind.COLUMN_SUM).stream().map(this::lost).reduce(BigDecimal.ZERO, BigDecimal::max);
        for (WeightKind kind : List.of(WeightKind.NORMALISED, WeightKind.ROW_SUM)) {
            for (WeightFigure figure : from.printed().all(kind)) {
                BigDecimal sum = sums.get(from.printed().names().indexOf(figure.row())).set().high();
                lost = lost.add(lost(figure).multiply(sum).divide(BigDecimal.valueOf(from.order()), MathContext.DECIMAL64));
            }
        }
        return lost;
    }

    private BigDecimal lost(WeightFigure figure) {
        return from.digits().of(figure.number()).high().subtract(figure.number().value());
    }
}
