package bsc.weight.audit;

import bsc.model.Choice;
import bsc.model.PrintedWeights;
import bsc.model.WeightFigure;
import bsc.model.WeightKind;
import bsc.weight.Derivation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Every way in which a printed number may have come about, the ordinary one first. A number in between is taken as
 * printed; where it is, what comes before it counts only under {@link WeightConvention#UNROUNDED}.
 */
final class Calculations {
    private final PrintedWeights printed;
    private final DigitsReading digits;
    private final Reciprocals reciprocals;
    private final List<String> names;
    private final MatrixCalculations matrix;
    private final EigenvalueCalculations eigenvalues;
    private final List<Calculation> lambdaMax;

    Calculations(PrintedWeights printed, DigitsReading digits, Reciprocals reciprocals) {
        this.printed = printed;
        this.digits = digits;
        this.reciprocals = reciprocals;
        names = printed.names();
        matrix = new MatrixCalculations(JudgementRanges.of(printed, digits, reciprocals));
        eigenvalues = new EigenvalueCalculations(this, vectors());
        lambdaMax = eigenvalues.lambdaMax();
    }

    DigitsReading digits() {
        return digits;
    }

    /** What is not ordinary about reading the printed digits so. */
    List<Choice> conventions() {
        List<Choice> conventions = new ArrayList<>();
        if (digits == DigitsReading.CUT) {
            conventions.add(WeightConvention.CUT);
        }
        if (reciprocals != Reciprocals.EXACT) {
            conventions.add(WeightConvention.ROUNDED_RECIPROCALS);
        }
        return conventions;
    }

    MatrixCalculations matrix() {
        return matrix;
    }

    /** How the number of this figure may have come about; empty when too little is published. */
    List<Calculation> of(WeightFigure figure) {
        int i = names.indexOf(figure.row());
        int j = names.indexOf(figure.column());
        return switch (figure.kind()) {
            case JUDGEMENT, DECISION -> List.of();
            case COLUMN_SUM -> matrix.columnSum(j).stream().toList();
            case NORMALISED -> normalised(i, j);
            case ROW_SUM -> rowSum(i);
            case GEOMETRIC_MEAN -> matrix.geometricMean(i).stream().toList();
            case WEIGHT -> weight(i);
            case WEIGHT_SUM -> all(WeightKind.WEIGHT).map(CalculationSums::sum).stream().toList();
            case ROW_PRODUCT -> eigenvalues.rowProduct(i);
            case ROW_RATIO -> eigenvalues.rowRatio(i);
            case LAMBDA_MAX -> lambdaMax();
            case CONSISTENCY_INDEX -> new ConsistencyCalculations(this).index();
            case RANDOM_INDEX -> List.of();
            case CONSISTENCY_RATIO -> new ConsistencyCalculations(this).ratio();
        };
    }

    int order() {
        return names.size();
    }

    List<Calculation> lambdaMax() {
        return lambdaMax;
    }

    PrintedWeights printed() {
        return printed;
    }

    /** The number as printed, the one that has no row and no column. */
    Optional<Calculation> printed(WeightKind kind) {
        return printed.find(kind, "", "").map(f -> Calculation.printed(f.number(), digits));
    }

    /** The number as printed, then the other ways to it, which pass over what was printed. */
    static List<Calculation> known(Optional<Calculation> printed, List<Calculation> recomputed) {
        List<Calculation> ways = new ArrayList<>(printed.stream().toList());
        ways.addAll(printed.isPresent() ? Calculation.each(recomputed, WeightConvention.UNROUNDED) : recomputed);
        return ways;
    }

    /**
     * Likewise, where the number as printed is carried on: unrounded it comes from one of the other ways, so it does not
     * lie below all of them. What no reciprocal matrix has is carried on only where the rounding of the judgements gives it.
     *
     * @param possible the least that a reciprocal matrix has: n for the eigenvalue, 0 for CI and CR
     */
    static List<Calculation> carriedOn(Optional<Calculation> printed, List<Calculation> recomputed, int possible) {
        Optional<BigDecimal> least = recomputed.stream().map(w -> w.set().low()).reduce(BigDecimal::min);
        Optional<Calculation> carried = printed.filter(p -> least.isEmpty() || p.face().compareTo(BigDecimal.valueOf(possible)) >= 0
                || p.set().high().compareTo(least.get()) >= 0);
        return known(carried.map(p -> least.map(p::notBelow).orElse(p)), recomputed);
    }

    /** The number of the i-th criterion as printed. */
    Optional<Calculation> printed(WeightKind kind, int i) {
        return printed.find(kind, kind.ofRow() ? names.get(i) : "", kind.ofColumn() ? names.get(i) : "")
                .map(f -> Calculation.printed(f.number(), digits));
    }

    /** The numbers of all criteria as printed; empty when one is missing. */
    Optional<List<Calculation>> all(WeightKind kind) {
        return all(i -> printed(kind, i));
    }

    Optional<List<Calculation>> all(IntFunction<Optional<Calculation>> of) {
        List<Optional<Calculation>> ways = IntStream.range(0, order()).mapToObj(of).toList();
        return !ways.isEmpty() && ways.stream().allMatch(Optional::isPresent)
                ? Optional.of(ways.stream().map(Optional::get).toList()) : Optional.empty();
    }

    private Optional<Calculation> printedNormalised(int i, int j) {
        return printed.find(WeightKind.NORMALISED, names.get(i), names.get(j)).map(f -> Calculation.printed(f.number(), digits));
    }

    private List<Calculation> normalised(int i, int j) {
        return known(bySum(i, j), matrix.normalised(i, j).stream().toList());
    }

    /** A judgement divided by the printed sum of its column. */
    private Optional<Calculation> bySum(int i, int j) {
        return printed(WeightKind.COLUMN_SUM, j).filter(s -> s.set().low().signum() > 0)
                .flatMap(s -> matrix.box().at(i, j).map(a -> CalculationSums.quotient(a, s)));
    }

    private List<Calculation> rowSum(int i) {
        List<Calculation> bySums = known(all(j -> bySum(i, j)).map(CalculationSums::sum), matrix.rowSum(i).stream().toList());
        return known(all(j -> printedNormalised(i, j)).map(CalculationSums::sum), bySums);
    }

    private List<Calculation> weight(int i) {
        List<Calculation> ways = new ArrayList<>(derived(Derivation.EIGENVECTOR, i));
        List<Calculation> rows = known(printed(WeightKind.ROW_SUM, i), rowSum(i)).stream().map(w -> CalculationSums.part(w, order())).toList();
        ways.addAll(Calculation.each(rows, Derivation.COLUMN_MEAN));
        List<Calculation> roots = known(all(WeightKind.GEOMETRIC_MEAN).map(g -> CalculationSums.shareOf(g, i)),
                derived(Derivation.GEOMETRIC_MEAN, i));
        ways.addAll(Calculation.each(roots, Derivation.GEOMETRIC_MEAN));
        return ways;
    }

    private List<Calculation> derived(Derivation derivation, int i) {
        return matrix.weights(derivation).map(v -> v.at(i)).stream().toList();
    }

    /**
     * The weights as printed; where they are not, those of each derivation, but for judgements typed in with fewer decimals,
     * where so many ways would explain too much.
     */
    private List<WeightVector> vectors() {
        Optional<WeightVector> asPrinted = all(WeightKind.WEIGHT).map(w -> new WeightVector(List.of(), w));
        List<WeightVector> vectors = new ArrayList<>(asPrinted.stream().toList());
        for (Derivation derivation : asPrinted.isPresent() || reciprocals != Reciprocals.EXACT ? new Derivation[0] : Derivation.values()) {
            matrix.weights(derivation).ifPresent(vectors::add);
        }
        return vectors;
    }
}
