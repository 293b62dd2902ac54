package bsc.weight;

import bsc.model.BadData;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The weights of a pairwise matrix of order n by the Analytic Hierarchy Process (Saaty 1980), and how consistent the
 * judgements are: CI = (lambda - n) / (n - 1) for the largest eigenvalue lambda, CR = CI / RI.
 *
 * @param weights    by each derivation that the matrix allows
 * @param eigenvalue lambda; of an incomplete matrix that of Harker's matrix
 * @param table      the random index RI that the ratio is taken by
 */
public record Ahp(PairwiseMatrix matrix, Map<Derivation, Weights> weights, double eigenvalue, RandomIndex table) {
    /** A ratio up to which Saaty (1980) takes judgements as consistent enough. */
    public static final double ACCEPTABLE = 0.10;
    /** Below this, a difference between what was said and what follows is arithmetic, not judgement. */
    private static final double DUST = 1e-9;

    /** A judgement beside what the weights imply: first over second, and how many times they lie apart, 1 or more. */
    public record Doubt(PairwiseJudgement judgement, double implied, double factor) {
    }

    public Ahp {
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
    }

    /** @throws BadData when comparisons leave the names in groups that nothing ties together */
    public static Ahp of(PairwiseMatrix matrix, RandomIndex table) {
        Map<Derivation, Weights> weights = new EnumMap<>(Derivation.class);
        if (!matrix.isComplete()) {
            Incomplete incomplete = Incomplete.of(matrix);
            weights.put(Derivation.EIGENVECTOR, incomplete.harker());
            weights.put(Derivation.GEOMETRIC_MEAN, incomplete.leastSquares());
            return new Ahp(matrix, weights, incomplete.eigenvalue(), table);
        }
        for (Derivation derivation : Derivation.values()) {
            weights.put(derivation, derivation.of(matrix));
        }
        return new Ahp(matrix, weights, Principal.of(matrix.ratios()).eigenvalue(), table);
    }

    /** CI, never below 0: of a consistent matrix the eigenvalue is n but for the last bits. */
    public double consistencyIndex() {
        return Math.max(0, (eigenvalue - matrix.names().size()) / (matrix.names().size() - 1));
    }

    /** CR; empty for a matrix that the table does not reach, and for an incomplete one, for which the table is not made. */
    public OptionalDouble consistencyRatio() {
        OptionalDouble index = table.of(matrix.names().size());
        return index.isEmpty() || !matrix.isComplete() ? OptionalDouble.empty()
                : OptionalDouble.of(consistencyIndex() / index.getAsDouble());
    }

    /** The judgement farthest from the ratio of the eigenvector's weights (Saaty 2003), the first of equals; empty when all agree. */
    public Optional<Doubt> mostInconsistent() {
        Weights w = weights.get(Derivation.EIGENVECTOR);
        return matrix.judgements().stream().map(j -> doubt(j, w.of(j.first()) / w.of(j.second())))
                .filter(d -> d.factor() > 1 + DUST).reduce((a, b) -> b.factor() > a.factor() * (1 + DUST) ? b : a);
    }

    private static Doubt doubt(PairwiseJudgement judgement, double implied) {
        double times = judgement.preference() / implied;
        return new Doubt(judgement, implied, Math.max(times, 1 / times));
    }
}
