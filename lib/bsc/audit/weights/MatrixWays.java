package bsc.audit.weights;

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
final class MatrixWays {
    private final Box box;
    private final Optional<Way> eigenvalue;
    private final Optional<Floor> floor;
    /** Each share of a column, and each sum of a row of them, is asked for again and again. */
    private final Map<Integer, Optional<Way>> shares = new HashMap<>();
    private final Map<Integer, Optional<Way>> rowSums = new HashMap<>();
    private final Map<Derivation, Vector> weights = new EnumMap<>(Derivation.class);

    MatrixWays(Box box) {
        this.box = box;
        if (!complete()) {
            eigenvalue = Optional.empty();
            floor = Optional.empty();
            return;
        }
        Principal principal = Principal.of(box.faces());
        floor = Optional.of(new Floor(box));
        eigenvalue = Optional.of(Way.attained(PerronRoot.of(box.low(), box.high()).widened(),
                Enclosure.decimal(principal.eigenvalue()), Sentence.of("largest eigenvalue of the judgements"))
                .notBelow(floor.get().eigenvalue()));
        weights.put(Derivation.EIGENVECTOR, eigenvector(principal.vector()));
        List<Way> means = each(i -> geometricMean(i).orElseThrow());
        weights.put(Derivation.GEOMETRIC_MEAN, named(Derivation.GEOMETRIC_MEAN, each(i -> Sums.shareOf(means, i))));
        weights.put(Derivation.COLUMN_MEAN, named(Derivation.COLUMN_MEAN,
                each(i -> Sums.part(rowSum(i).orElseThrow(), box.order()))));
    }

    private Vector eigenvector(double[] faces) {
        PerronVector vector = PerronVector.of(box.low(), box.high());
        return new Vector(List.of(), each(i -> new Way(List.of(), vector.outer()[i].widened(), vector.attained()[i].widened(),
                Enclosure.decimal(faces[i]), Sentence.of("eigenvector of the judgements"))));
    }

    /** A derivation other than the eigenvector stands as a convention. */
    private static Vector named(Derivation derivation, List<Way> ways) {
        return new Vector(List.of(derivation), Way.each(ways, derivation));
    }

    private List<Way> each(IntFunction<Way> of) {
        return IntStream.range(0, box.order()).mapToObj(of).toList();
    }

    Box box() {
        return box;
    }

    /** True when there is a matrix of two criteria or more, none of its entries unknown. */
    boolean complete() {
        return box.order() > 1 && box.complete();
    }

    Optional<Way> columnSum(int j) {
        return box.column(j).map(Sums::sum);
    }

    Optional<Way> normalised(int i, int j) {
        return shares.computeIfAbsent(i * box.order() + j, k -> box.column(j).map(column -> Sums.shareOf(column, i)));
    }

    /** The sum of a row of the normalised columns; the columns have no entry in common, so all of it is attained. */
    Optional<Way> rowSum(int i) {
        return rowSums.computeIfAbsent(i, this::sumOfRow);
    }

    private Optional<Way> sumOfRow(int i) {
        if (!complete()) {
            return Optional.empty();
        }
        List<Way> row = new ArrayList<>();
        for (int j = 0; j < box.order(); j++) {
            row.add(normalised(i, j).orElseThrow());
        }
        return Optional.of(Sums.sum(row));
    }

    Optional<Way> geometricMean(int i) {
        return box.row(i).map(row -> Way.attained(root(row).widened(),
                Enclosure.decimal(Math.pow(row.stream().mapToDouble(w -> w.face().doubleValue()).reduce(1, (a, b) -> a * b),
                        1.0 / row.size())),
                Sentence.of("({0})^(1/{1})", Sentence.joined(" * ", row.stream().map(w -> Sums.shown(w.face())).toList()), row.size())));
    }

    private static Enclosure root(List<Way> row) {
        double low = 1;
        double high = 1;
        for (Way entry : row) {
            low *= entry.set().low().doubleValue();
            high *= entry.set().high().doubleValue();
        }
        return new Enclosure(Math.pow(low, 1.0 / row.size()), Math.pow(high, 1.0 / row.size()));
    }

    /** All weights by one derivation; empty when the matrix is not complete. */
    Optional<Vector> weights(Derivation derivation) {
        return Optional.ofNullable(weights.get(derivation));
    }

    /** What bounds the eigenvalue and its estimates by hand from below; empty when the matrix is not complete. */
    Optional<Floor> floor() {
        return floor;
    }

    /**
     * It grows with every entry, so all between that of the lowest and that of the highest matrix is attained; what lies
     * below the floor is left out.
     */
    Optional<Way> eigenvalue() {
        return eigenvalue;
    }
}
