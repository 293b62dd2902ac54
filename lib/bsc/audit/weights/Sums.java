package bsc.audit.weights;

import bsc.formula.Decimals;
import bsc.model.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** Sums, means, products and quotients of ways, with their arithmetic. Conventions of the parts are left to the caller. */
final class Sums {
    private static final MathContext FACE = new MathContext(40);

    private Sums() {
    }

    static Way sum(List<Way> parts) {
        BigDecimal face = parts.stream().map(Way::face).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Way(List.of(), fold(parts.stream().map(Way::set).toList(), Interval::plus),
                fold(parts.stream().map(Way::attained).toList(), Interval::plus), face,
                parts.stream().map(w -> shown(w.face())).collect(Collectors.joining(" + ")));
    }

    static Way mean(List<Way> parts) {
        return part(sum(parts), parts.size());
    }

    /** One n-th. */
    static Way part(Way whole, int n) {
        Interval divisor = Interval.point(BigDecimal.valueOf(n));
        return new Way(whole.conventions(), whole.set().dividedBy(divisor), whole.attained().dividedBy(divisor),
                whole.face().divide(BigDecimal.valueOf(n), FACE), (whole.arithmetic().contains(" ") ? "(" + whole.arithmetic() + ")" : whole.arithmetic()) + " / " + n);
    }

    /** The i-th of them divided by the sum of all. */
    static Way shareOf(List<Way> parts, int i) {
        List<Interval> others = new ArrayList<>();
        for (int k = 0; k < parts.size(); k++) {
            if (k != i) {
                others.add(parts.get(k).set());
            }
        }
        Way sum = sum(parts);
        return Way.attained(share(parts.get(i).set(), others), parts.get(i).face().divide(sum.face(), FACE),
                shown(parts.get(i).face()) + " / (" + sum.arithmetic() + ")");
    }

    /** The sum of a(k) w(k): its parts may hang together, so only the face is known to come about. */
    static Way product(List<Way> row, Vector weights) {
        Interval set = Interval.point(BigDecimal.ZERO);
        BigDecimal face = BigDecimal.ZERO;
        StringBuilder arithmetic = new StringBuilder();
        for (int k = 0; k < row.size(); k++) {
            set = set.plus(row.get(k).set().times(weights.at(k).set()));
            face = face.add(row.get(k).face().multiply(weights.at(k).face()));
            arithmetic.append(k == 0 ? "" : " + ").append(shown(row.get(k).face())).append(" * ").append(shown(weights.at(k).face()));
        }
        return Way.enclosed(set, face, arithmetic.toString());
    }

    /** @throws ArithmeticException when the divisor's set holds zero */
    static Way quotient(Way above, Way below) {
        return Way.enclosed(above.set().dividedBy(below.set()), above.face().divide(below.face(), FACE),
                shown(above.face()) + " / " + shown(below.face()));
    }

    /** (A w)(i) / w(i) = a(i,i) + the sum over the others of a(i,j) w(j) / w(i), in which w(i) enters once. */
    static Way rowRatio(List<Way> row, Vector weights, int i) {
        Interval others = Interval.point(BigDecimal.ZERO);
        for (int j = 0; j < row.size(); j++) {
            others = j == i ? others : others.plus(row.get(j).set().times(weights.at(j).set()));
        }
        Way product = product(row, weights);
        return Way.enclosed(row.get(i).set().plus(others.dividedBy(weights.at(i).set())),
                product.face().divide(weights.at(i).face(), FACE),
                "(" + product.arithmetic() + ") / " + shown(weights.at(i).face()));
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

    static String shown(BigDecimal number) {
        return Decimals.shortest(number);
    }
}
