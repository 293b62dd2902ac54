package bsc.weight.audit;

import bsc.model.Interval;
import bsc.model.Printed;
import bsc.model.PrintedWeights;
import bsc.model.Sentence;
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
record JudgementRanges(List<String> names, List<List<Optional<Calculation>>> entries) {
    private static final MathContext FACE = new MathContext(40, RoundingMode.HALF_EVEN);
    private static final BigDecimal END = new BigDecimal("1e-30");
    private static final BigDecimal ALMOST_ONE = BigDecimal.ONE.subtract(END);

    static JudgementRanges of(PrintedWeights printed, DigitsReading digits, Reciprocals reciprocals) {
        List<String> names = printed.names();
        List<List<Optional<Calculation>>> rows = new ArrayList<>();
        for (String row : names) {
            rows.add(names.stream().map(column -> entry(printed, row, column, digits, reciprocals)).toList());
        }
        return new JudgementRanges(names, rows);
    }

    private static Optional<Calculation> entry(PrintedWeights printed, String row, String column, DigitsReading digits, Reciprocals reciprocals) {
        Optional<WeightFigure> there = printed.find(WeightKind.JUDGEMENT, row, column);
        if (there.isPresent()) {
            Calculation way = Calculation.printed(there.get().number(), digits);
            boolean one = row.equals(column) && way.set().meets(Interval.point(BigDecimal.ONE));
            return Optional.of(one ? Calculation.exactly(BigDecimal.ONE) : inDecimals(there.get().number()) ? way : reciprocals.of(way));
        }
        if (row.equals(column)) {
            return Optional.of(Calculation.exactly(BigDecimal.ONE));
        }
        return printed.find(WeightKind.JUDGEMENT, column, row).map(f -> across(f.number(), digits, reciprocals));
    }

    /** The reciprocal in decimals; that of a fraction is of the fraction itself, or of its decimals. */
    private static Calculation across(Printed.Number printed, DigitsReading digits, Reciprocals reciprocals) {
        Calculation exact = reciprocal(digits.of(printed), printed.value(), Sentence.plain(printed.text()));
        if (inDecimals(printed) || printed.value().compareTo(BigDecimal.ONE) >= 0) {
            return reciprocals.of(exact);
        }
        Calculation typed = reciprocals.of(Calculation.printed(printed, digits));
        Calculation ofTyped = reciprocal(typed.set(), typed.face(), typed.arithmetic());
        return new Calculation(List.of(), Interval.closed(exact.set().low().min(ofTyped.set().low()), exact.set().high().max(ofTyped.set().high())),
                exact.set(), exact.face(), exact.arithmetic());
    }

    /** False for a whole number and for a fraction such as 1/3, which has no end in decimals. */
    private static boolean inDecimals(Printed.Number number) {
        return !number.exact() && number.lastDigit().compareTo(END) > 0;
    }

    private static Calculation reciprocal(Interval of, BigDecimal face, Sentence text) {
        return Calculation.attained(Interval.point(BigDecimal.ONE).dividedBy(of), BigDecimal.ONE.divide(face, FACE), Sentence.of("1 / {0}", text));
    }

    /**
     * The least a(i,j) a(j,i) that somebody computed with whose judgements print so; on the diagonal the square. Where the
     * digits of a pair multiply to 1 or more, it was reciprocal or as printed, which gives 1 or more; where they multiply to
     * less, as 3 and 0.33 do, it is not reciprocal in print, and any two of the sets will do.
     */
    BigDecimal leastProduct(int row, int column) {
        Calculation a = at(row, column).orElseThrow();
        Calculation b = at(column, row).orElseThrow();
        boolean reciprocal = a.set().high().multiply(b.set().high()).compareTo(ALMOST_ONE) > 0
                && a.set().low().multiply(b.set().low()).compareTo(BigDecimal.ONE) <= 0
                && a.face().multiply(b.face()).compareTo(ALMOST_ONE) > 0;
        return reciprocal ? BigDecimal.ONE : a.set().low().multiply(b.set().low());
    }

    int order() {
        return names.size();
    }

    Optional<Calculation> at(int row, int column) {
        return entries.get(row).get(column);
    }

    boolean complete() {
        return entries.stream().flatMap(List::stream).allMatch(Optional::isPresent);
    }

    /** The entries of a column; empty when one is missing. */
    Optional<List<Calculation>> column(int column) {
        return all(entries.stream().map(row -> row.get(column)).toList());
    }

    /** The entries of a row; empty when one is missing. */
    Optional<List<Calculation>> row(int row) {
        return all(entries.get(row));
    }

    private static Optional<List<Calculation>> all(List<Optional<Calculation>> ways) {
        return ways.stream().allMatch(Optional::isPresent) ? Optional.of(ways.stream().map(Optional::get).toList())
                : Optional.empty();
    }

    /** True when two criteria are compared at all. */
    boolean started() {
        return missing().size() < order() * (order() - 1) / 2;
    }

    /** The pairs for which neither judgement is printed, as in "A against B". */
    List<Sentence> missing() {
        List<Sentence> missing = new ArrayList<>();
        for (int i = 0; i < order(); i++) {
            for (int j = i + 1; j < order(); j++) {
                if (at(i, j).isEmpty()) {
                    missing.add(Sentence.of("{0} against {1}", names.get(i), names.get(j)));
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

    private double[][] numbers(java.util.function.ToDoubleFunction<Calculation> of) {
        return entries.stream().map(row -> row.stream().mapToDouble(w -> of.applyAsDouble(w.orElseThrow())).toArray())
                .toArray(double[][]::new);
    }
}
