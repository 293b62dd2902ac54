package bsc.weight.audit;

import bsc.model.Sentence;
import bsc.weight.Derivation;
import bsc.weight.Principal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What follows from the judgements alone: column sums, normalised columns, weights by each derivation, largest eigenvalue. */
final class MatrixCalculations {
    private final JudgementRanges box;
    private final Optional<Calculation> eigenvalue;
    private final Optional<LeastEigenvalue> floor;
    /** Each share of a column, and each sum of a row of them, is asked for again and again. */
    private final Map<Integer, Optional<Calculation>> shares = new HashMap<>();
    private final Map<Integer, Optional<Calculation>> rowSums = new HashMap<>();
    private final Map<Derivation, WeightVector> weights = new EnumMap<>(Derivation.class);

    MatrixCalculations(JudgementRanges box) {
        this.box = box;
        if (!complete()) {
            eigenvalue = Optional.empty();
            floor = Optional.empty();
            return;
        }
        Principal principal = Principal.of(box.faces());
        floor = Optional.of(new LeastEigenvalue(box));
        eigenvalue = Optional.of(Calculation.attained(PerronRoot.of(box.low(), box.high()).widened(),
                Enclosure.decimal(principal.eigenvalue()), Sentence.of("largest eigenvalue of the judgements"))
                .notBelow(floor.get().eigenvalue()));
        weights.put(Derivation.EIGENVECTOR, eigenvector(principal.vector()));
        List<Calculation> means = each(i -> geometricMean(i).orElseThrow());
        weights.put(Derivation.GEOMETRIC_MEAN, named(Derivation.GEOMETRIC_MEAN, each(i -> CalculationSums.shareOf(means, i))));
        weights.put(Derivation.COLUMN_MEAN, named(Derivation.COLUMN_MEAN,
                each(i -> CalculationSums.part(rowSum(i).orElseThrow(), box.order()))));
    }

    private WeightVector eigenvector(double[] faces) {
        PerronVector vector = PerronVector.of(box.low(), box.high());
        return new WeightVector(List.of(), each(i -> new Calculation(List.of(), vector.outer()[i].widened(), vector.attained()[i].widened(),
                Enclosure.decimal(faces[i]), Sentence.of("eigenvector of the judgements"))));
    }

    /** A derivation other than the eigenvector stands as a convention. */
    private static WeightVector named(Derivation derivation, List<Calculation> ways) {
        return new WeightVector(List.of(derivation), Calculation.each(ways, derivation));
    }

    private List<Calculation> each(IntFunction<Calculation> of) {
        return IntStream.range(0, box.order()).mapToObj(of).toList();
    }

    JudgementRanges box() {
        return box;
    }

    /** True when there is a matrix of two criteria or more, none of its entries unknown. */
    boolean complete() {
        return box.order() > 1 && box.complete();
    }

    Optional<Calculation> columnSum(int j) {
        return box.column(j).map(CalculationSums::sum);
    }

    Optional<Calculation> normalised(int i, int j) {
        return shares.computeIfAbsent(i * box.order() + j, k -> box.column(j).map(column -> CalculationSums.shareOf(column, i)));
    }

    /** The sum of a row of the normalised columns; the columns have no entry in common, so all of it is attained. */
    Optional<Calculation> rowSum(int i) {
        return rowSums.computeIfAbsent(i, this::sumOfRow);
    }

    private Optional<Calculation> sumOfRow(int i) {
        if (!complete()) {
            return Optional.empty();
        }
        List<Calculation> row = new ArrayList<>();
        for (int j = 0; j < box.order(); j++) {
            row.add(normalised(i, j).orElseThrow());
        }
        return Optional.of(CalculationSums.sum(row));
    }

    Optional<Calculation> geometricMean(int i) {
        return box.row(i).map(row -> Calculation.attained(root(row).widened(),
                Enclosure.decimal(Math.pow(row.stream().mapToDouble(w -> w.face().doubleValue()).reduce(1, (a, b) -> a * b),
                        1.0 / row.size())),
                Sentence.of("({0})^(1/{1})", Sentence.joined(" * ", row.stream().map(w -> Sentence.rounded(w.face())).toList()), row.size())));
    }

    private static Enclosure root(List<Calculation> row) {
        double low = 1;
        double high = 1;
        for (Calculation entry : row) {
            low *= entry.set().low().doubleValue();
            high *= entry.set().high().doubleValue();
        }
        return new Enclosure(Math.pow(low, 1.0 / row.size()), Math.pow(high, 1.0 / row.size()));
    }

    /** All weights by one derivation; empty when the matrix is not complete. */
    Optional<WeightVector> weights(Derivation derivation) {
        return Optional.ofNullable(weights.get(derivation));
    }

    /** What bounds the eigenvalue and its estimates by hand from below; empty when the matrix is not complete. */
    Optional<LeastEigenvalue> floor() {
        return floor;
    }

    /**
     * It grows with every entry, so all between that of the lowest and that of the highest matrix is attained; what lies
     * below the floor is left out.
     */
    Optional<Calculation> eigenvalue() {
        return eigenvalue;
    }
}
