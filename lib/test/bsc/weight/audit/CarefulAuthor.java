package bsc.weight.audit;

import bsc.model.Place;
import bsc.model.Printed;
import bsc.model.PrintedWeights;
import bsc.model.Unit;
import bsc.model.WeightFigure;
import bsc.model.WeightKind;
import bsc.weight.Derivation;
import bsc.weight.Principal;
import bsc.weight.RandomIndex;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A made-up author who makes no mistake: draws judgements, prints them and everything that is computed from them to the
 * same number of decimals by one rounding rule, and computes each number from what was printed before, or from unrounded
 * values throughout.
 *
 * @param decimals      of everything but the judgements 2 to 9
 * @param fromPrinted   computes from what was printed, instead of from unrounded values
 * @param wholeMatrix   prints both sides of the diagonal
 * @param scaleOnly     judgements are 1/9 to 9; otherwise means of several judges
 * @param reciprocals   how a judgement below 1 is computed with where it is not printed in decimals: 1/3 itself, or 0.33, or 0.333
 * @param lambdaMethod  0 the eigenvalue, 1 column sums times weights, 2 the mean of the row ratios
 */
record CarefulAuthor(int n, int decimals, RoundingMode rule, boolean fromPrinted, boolean wholeMatrix, boolean scaleOnly,
                     Reciprocals reciprocals, Derivation derivation, int lambdaMethod, RandomIndex table, boolean steps, long seed) {
    private static final Place HERE = new Place("made-up.csv", 1);
    private static final MathContext DIGITS = new MathContext(30);

    /** A judgement below 1 as it is computed with. */
    enum Reciprocals {
        AS_PRINTED, FRACTIONS, TWO_DECIMALS, THREE_DECIMALS
    }

    PrintedWeights print() {
        return new Sheet().print();
    }

    /** What is on the author's desk: unrounded values beside printed ones. */
    private final class Sheet {
        private final List<WeightFigure> figures = new ArrayList<>();
        private final double[][] a = new double[n][n];

        PrintedWeights print() {
            judge();
            double[] sums = step(WeightKind.COLUMN_SUM, IntStream.range(0, n).mapToDouble(this::columnSum).toArray(), steps);
            double[] w = step(WeightKind.WEIGHT, weights(sums), true);
            put(WeightKind.WEIGHT_SUM, "", "", Arrays.stream(w).sum());
            double[] products = step(WeightKind.ROW_PRODUCT, times(w), steps);
            double[] ratios = step(WeightKind.ROW_RATIO, IntStream.range(0, n).mapToDouble(i -> products[i] / w[i]).toArray(), steps);
            double lambda = put(WeightKind.LAMBDA_MAX, "", "", switch (lambdaMethod) {
                case 0 -> Principal.of(a).eigenvalue();
                case 1 -> IntStream.range(0, n).mapToDouble(j -> sums[j] * w[j]).sum();
                default -> Arrays.stream(ratios).average().orElseThrow();
            });
            double index = put(WeightKind.CONSISTENCY_INDEX, "", "", (lambda - n) / (n - 1));
            double random = n == 2 ? 0 : table.of(n).orElseThrow();
            if (steps && n > 2) {
                figures.add(figure(WeightKind.RANDOM_INDEX, "", "", BigDecimal.valueOf(random), Unit.RATIO));
            }
            double ratio = put(WeightKind.CONSISTENCY_RATIO, "", "", n == 2 ? 0 : index / random);
            figures.add(new WeightFigure(WeightKind.DECISION, "", "", new Printed.Word(ratio <= 0.1 ? "accept" : "reject"),
                    "", HERE));
            return new PrintedWeights("made up", figures);
        }

        private void judge() {
            SplittableRandom random = new SplittableRandom(seed);
            for (int i = 0; i < n; i++) {
                a[i][i] = 1;
                for (int j = i + 1; j < n; j++) {
                    int whole = 1 + random.nextInt(9);
                    double first = scaleOnly ? whole : Math.exp((random.nextDouble() - 0.3) * 2);
                    boolean turned = random.nextBoolean();
                    a[i][j] = turned ? 1 / first : first;
                    a[j][i] = turned ? first : 1 / first;
                }
            }
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    if (wholeMatrix || i < j) {
                        judgement(i, j);
                    } else if (i != j && fromPrinted) {
                        a[i][j] = 1 / a[j][i];
                    }
                    a[i][j] = a[i][j] < 1 && reciprocals.compareTo(Reciprocals.FRACTIONS) > 0
                            ? typed(a[i][j]) : a[i][j];
                }
            }
        }

        private void judgement(int i, int j) {
            if (reciprocals != Reciprocals.AS_PRINTED && scaleOnly && a[i][j] < 1) {
                BigDecimal third = BigDecimal.ONE.divide(BigDecimal.valueOf(Math.round(1 / a[i][j])), new MathContext(40));
                figures.add(new WeightFigure(WeightKind.JUDGEMENT, name(i), name(j),
                        new Printed.Number("1/" + Math.round(1 / a[i][j]), third, third.scale() < 30 ? Unit.COUNT : Unit.RATIO), "", HERE));
                return;
            }
            boolean whole = scaleOnly && Math.rint(a[i][j]) == a[i][j];
            BigDecimal printed = whole ? BigDecimal.valueOf(Math.round(a[i][j])) : digits(a[i][j]);
            figures.add(figure(WeightKind.JUDGEMENT, name(i), name(j), printed, whole ? Unit.COUNT : Unit.RATIO));
            a[i][j] = fromPrinted ? printed.doubleValue() : a[i][j];
        }

        private double columnSum(int j) {
            return IntStream.range(0, n).mapToDouble(i -> a[i][j]).sum();
        }

        private double[] weights(double[] sums) {
            return switch (derivation) {
                case EIGENVECTOR -> Derivation.EIGENVECTOR.of(a);
                case GEOMETRIC_MEAN -> {
                    double[] means = step(WeightKind.GEOMETRIC_MEAN, IntStream.range(0, n).mapToDouble(i ->
                            Math.pow(Arrays.stream(a[i]).reduce(1, (x, y) -> x * y), 1.0 / n)).toArray(), steps);
                    yield Arrays.stream(means).map(m -> m / Arrays.stream(means).sum()).toArray();
                }
                case COLUMN_MEAN -> {
                    double[] rows = new double[n];
                    for (int i = 0; i < n; i++) {
                        for (int j = 0; j < n; j++) {
                            double part = a[i][j] / sums[j];
                            rows[i] += steps ? put(WeightKind.NORMALISED, name(i), name(j), part) : part;
                        }
                    }
                    double[] printed = step(WeightKind.ROW_SUM, rows, steps);
                    yield Arrays.stream(printed).map(r -> r / n).toArray();
                }
            };
        }

        private double[] times(double[] w) {
            return IntStream.range(0, n).mapToDouble(i -> IntStream.range(0, n).mapToDouble(j -> a[i][j] * w[j]).sum()).toArray();
        }

        private double[] step(WeightKind kind, double[] values, boolean printed) {
            return IntStream.range(0, n).mapToDouble(i -> printed ? put(kind, kind.ofRow() ? name(i) : "",
                    kind.ofColumn() ? name(i) : "", values[i]) : values[i]).toArray();
        }

        /** Prints the value and hands back what the author goes on with. */
        private double put(WeightKind kind, String row, String column, double value) {
            BigDecimal printed = digits(value);
            figures.add(figure(kind, row, column, printed, Unit.RATIO));
            return fromPrinted ? printed.doubleValue() : value;
        }
    }

    /** Without the dust of binary fractions, which would let a cut 0.3 print as 0.29. */
    private BigDecimal digits(double value) {
        return new BigDecimal(value, DIGITS).setScale(12, RoundingMode.HALF_UP).setScale(decimals, rule);
    }

    private double typed(double reciprocal) {
        return new BigDecimal(reciprocal, DIGITS).setScale(12, RoundingMode.HALF_UP)
                .setScale(reciprocals == Reciprocals.TWO_DECIMALS ? 2 : 3, RoundingMode.HALF_UP).doubleValue();
    }

    private static WeightFigure figure(WeightKind kind, String row, String column, BigDecimal printed, Unit unit) {
        return new WeightFigure(kind, row, column, new Printed.Number(printed.toPlainString(), printed, unit), "", HERE);
    }

    private static String name(int i) {
        return String.valueOf((char) ('A' + i));
    }
}
