package bsc.weight.audit;

import bsc.model.Interval;
import bsc.model.Sentence;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/** Sums, means, products and quotients of ways, with their arithmetic. Conventions of the parts are left to the caller. */
final class CalculationSums {
    private static final MathContext FACE = new MathContext(40);

    private CalculationSums() {
    }

    static Calculation sum(List<Calculation> parts) {
        BigDecimal face = parts.stream().map(Calculation::face).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Calculation(List.of(), fold(parts.stream().map(Calculation::set).toList(), Interval::plus),
                fold(parts.stream().map(Calculation::attained).toList(), Interval::plus), face,
                Sentence.joined(" + ", parts.stream().map(w -> Sentence.rounded(w.face())).toList()));
    }

    static Calculation mean(List<Calculation> parts) {
        return part(sum(parts), parts.size());
    }

    /** One n-th. */
    static Calculation part(Calculation whole, int n) {
        Interval divisor = Interval.point(BigDecimal.valueOf(n));
        return new Calculation(whole.conventions(), whole.set().dividedBy(divisor), whole.attained().dividedBy(divisor),
                whole.face().divide(BigDecimal.valueOf(n), FACE), Sentence.of(whole.arithmetic().arguments().size() > 1 ? "({0}) / {1}"
                        : "{0} / {1}", whole.arithmetic(), n));
    }

    /** The i-th of them divided by the sum of all. */
    static Calculation shareOf(List<Calculation> parts, int i) {
        List<Interval> others = new ArrayList<>();
        for (int k = 0; k < parts.size(); k++) {
            if (k != i) {
                others.add(parts.get(k).set());
            }
        }
        Calculation sum = sum(parts);
        return Calculation.attained(share(parts.get(i).set(), others), parts.get(i).face().divide(sum.face(), FACE),
                Sentence.of("{0} / ({1})", Sentence.rounded(parts.get(i).face()), sum.arithmetic()));
    }

    /** The sum of a(k) w(k): its parts may hang together, so only the face is known to come about. */
    static Calculation product(List<Calculation> row, WeightVector weights) {
        Interval set = Interval.point(BigDecimal.ZERO);
        BigDecimal face = BigDecimal.ZERO;
        List<Sentence> terms = new ArrayList<>();
        for (int k = 0; k < row.size(); k++) {
            set = set.plus(row.get(k).set().times(weights.at(k).set()));
            face = face.add(row.get(k).face().multiply(weights.at(k).face()));
            terms.add(Sentence.of("{0} * {1}", Sentence.rounded(row.get(k).face()), Sentence.rounded(weights.at(k).face())));
        }
        return Calculation.enclosed(set, face, Sentence.joined(" + ", terms));
    }

    /** @throws ArithmeticException when the divisor's set holds zero */
    static Calculation quotient(Calculation above, Calculation below) {
        return Calculation.enclosed(above.set().dividedBy(below.set()), above.face().divide(below.face(), FACE),
                Sentence.of("{0} / {1}", Sentence.rounded(above.face()), Sentence.rounded(below.face())));
    }

    /** (A w)(i) / w(i) = a(i,i) + the sum over the others of a(i,j) w(j) / w(i), in which w(i) enters once. */
    static Calculation rowRatio(List<Calculation> row, WeightVector weights, int i) {
        Interval others = Interval.point(BigDecimal.ZERO);
        for (int j = 0; j < row.size(); j++) {
            others = j == i ? others : others.plus(row.get(j).set().times(weights.at(j).set()));
        }
        Calculation product = product(row, weights);
        return Calculation.enclosed(row.get(i).set().plus(others.dividedBy(weights.at(i).set())),
                product.face().divide(weights.at(i).face(), FACE),
                Sentence.of("({0}) / {1}", product.arithmetic(), Sentence.rounded(weights.at(i).face())));
    }

    /** Part divided by itself and the others, of which each lies in its own set: the part enters once, so all is attained. */
    static Interval share(Interval part, List<Interval> others) {
        Interval rest = others.isEmpty() ? Interval.point(BigDecimal.ZERO) : fold(others, Interval::plus);
        Interval least = Interval.point(part.low()).dividedBy(Interval.point(part.low().add(rest.high())));
        Interval most = Interval.point(part.high()).dividedBy(Interval.point(part.high().add(rest.low())));
        return Interval.closed(least.low(), most.high());
    }

    private static Interval fold(List<Interval> sets, BinaryOperator<Interval> with) {
        return sets.stream().reduce(with).orElseThrow();
    }
}
