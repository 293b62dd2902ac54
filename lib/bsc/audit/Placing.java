package bsc.audit;

import bsc.model.Figure;
import bsc.model.Interval;
import bsc.model.Printed;
import bsc.score.Assignments;
import bsc.score.Scorecard;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a total may be placed on the performance line: where it lies unrounded, and where the average lies that the
 * study printed for it, because an author places what is printed (0.4967 printed as 0.50).
 *
 * @param average printed for the same occasion and perspective
 */
record Placing(Scorecard card, Optional<Printed.Number> average) {
    static Placing of(Cards cards, Figure conclusion, Scorecard card) {
        return new Placing(card, cards.averages(conclusion.occasion()).stream().filter(f -> f.perspective().equals(conclusion.perspective()))
                .map(f -> ((Printed.Number) f.printed()).computed()).findFirst());
    }

    /** The labels that a total may carry. */
    Set<String> labels(BigDecimal total) {
        Set<String> labels = new LinkedHashSet<>(card.labels(total));
        average.filter(a -> Interval.point(total).meets(a.roundedOrCut())).ifPresent(a -> labels.addAll(card.labels(a.value())));
        return labels;
    }

    /** For each label of the scale, how many assignments may carry it. */
    Map<String, BigInteger> labels(Assignments numbers) {
        Map<String, BigInteger> counts = new LinkedHashMap<>();
        numbers.ways().forEach((number, ways) -> labels(number).forEach(label -> counts.merge(label, ways, BigInteger::add)));
        return counts;
    }

    /** How many assignments may carry one of the labels. */
    BigInteger carrying(Assignments numbers, Set<String> wanted) {
        return numbers.ways().entrySet().stream().filter(e -> labels(e.getKey()).stream().anyMatch(wanted::contains))
                .map(Map.Entry::getValue).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
