package bsc.audit.weights;

import bsc.model.Interval;
import bsc.model.Printed;
import bsc.model.PrintedWeights;
import bsc.model.WeightFigure;
import bsc.model.WeightKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All matrices whose entries print as the judgements do: for every entry the set that it may lie in, and its face, the
 * printed digits themselves. An entry that is not printed is the reciprocal of the one across the diagonal, on the
 * diagonal 1; where neither is printed there is none. The matrices need not be reciprocal: an author may have computed
 * from 0.33 beside 3.
 */
record Box(List<String> names, List<List<Optional<Way>>> entries) {
    private static final MathContext FACE = new MathContext(40, RoundingMode.HALF_EVEN);

    static Box of(PrintedWeights printed, Digits digits) {
        List<String> names = printed.names();
        List<List<Optional<Way>>> rows = new ArrayList<>();
        for (String row : names) {
            rows.add(names.stream().map(column -> entry(printed, row, column, digits)).toList());
        }
        return new Box(names, rows);
    }

    private static Optional<Way> entry(PrintedWeights printed, String row, String column, Digits digits) {
        Optional<WeightFigure> there = printed.find(WeightKind.JUDGEMENT, row, column);
        if (there.isPresent()) {
            return there.map(f -> Way.printed(f.number(), digits));
        }
        if (row.equals(column)) {
            return Optional.of(Way.exactly(BigDecimal.ONE));
        }
        return printed.find(WeightKind.JUDGEMENT, column, row).map(f -> reciprocal(f.number(), digits));
    }

    private static Way reciprocal(Printed.Number across, Digits digits) {
        Interval set = Interval.point(BigDecimal.ONE).dividedBy(digits.of(across));
        return Way.attained(set, BigDecimal.ONE.divide(across.value(), FACE), "1 / " + across.text());
    }

    int order() {
        return names.size();
    }

    Optional<Way> at(int row, int column) {
        return entries.get(row).get(column);
    }

    boolean complete() {
        return entries.stream().flatMap(List::stream).allMatch(Optional::isPresent);
    }

    /** The entries of a column; empty when one is missing. */
    Optional<List<Way>> column(int column) {
        return all(entries.stream().map(row -> row.get(column)).toList());
    }

    /** The entries of a row; empty when one is missing. */
    Optional<List<Way>> row(int row) {
        return all(entries.get(row));
    }

    private static Optional<List<Way>> all(List<Optional<Way>> ways) {
        return ways.stream().allMatch(Optional::isPresent) ? Optional.of(ways.stream().map(Optional::get).toList())
                : Optional.empty();
    }

    /** True when two criteria are compared at all. */
    boolean started() {
        return missing().size() < order() * (order() - 1) / 2;
    }

    /** The pairs for which neither judgement is printed, as in "A against B". */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < order(); i++) {
            for (int j = i + 1; j < order(); j++) {
                if (at(i, j).isEmpty()) {
                    missing.add(names.get(i) + " against " + names.get(j));
                }
            }
        }
        return missing;
    }

    double[][] faces() {
        return numbers(w -> w.face().doubleValue());
    }

    /** The lowest matrix, rounded down. */
    double[][] low() {
        return numbers(w -> Math.nextDown(w.set().low().doubleValue()));
    }

    /** The highest matrix, rounded up. */
    double[][] high() {
        return numbers(w -> Math.nextUp(w.set().high().doubleValue()));
    }

    private double[][] numbers(java.util.function.ToDoubleFunction<Way> of) {
        return entries.stream().map(row -> row.stream().mapToDouble(w -> of.applyAsDouble(w.orElseThrow())).toArray())
                .toArray(double[][]::new);
    }
}
