package bsc.robust;

import bsc.model.Aggregation;
import bsc.model.Band;
import bsc.model.Criterion;
import bsc.model.Study;
import bsc.model.Value;
import bsc.score.LabelBasis;
import bsc.score.ScoredIndicator;
import bsc.score.Scorecard;
import bsc.weight.WeightedTotal;
import bsc.weight.Weighable;
import bsc.weight.Weights;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One other score of one indicator that changes the class of the total, or may change it, all else left as it is.
 *
 * @param least     the total that it leads to, with the other open scores at their least
 * @param threshold the bound of the indicator's bands that would give this score if it stood at the value
 */
public record ScoreFlip(ScoredIndicator line, BigDecimal score, double least, double most, Set<String> labels, ClassKept kept,
                        Optional<Threshold> threshold) {
    /** A bound of a table of bands and the value to which it would have to move. */
    public record Threshold(BigDecimal bound, BigDecimal value) {
    }

    public ScoreFlip {
        labels = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(labels));
    }

    /**
     * Every such score, in the order of the study and of the scores. Where scores are averaged, each score that stands
     * on the card or in the scale is tried; where points are summed, those that the indicator's own table awards.
     */
    public static List<ScoreFlip> all(Study study, Scorecard card, Weights weights, ScaleClasses classes, Set<String> stands) {
        Weighable weighable = Weighable.of(card);
        double[] totals = weighable.totals(weights);
        List<ScoreFlip> all = new ArrayList<>();
        for (int i = 0; i < card.lines().size(); i++) {
            ScoredIndicator line = card.lines().get(i);
            double weight = weights.of(line.indicator().id());
            SortedSet<BigDecimal> now = weighable.achievements().get(i);
            for (BigDecimal score : tried(study, card, line)) {
                BigDecimal exact = Weighable.achievements(line.indicator(), new TreeSet<>(Set.of(score)), card.aggregation(),
                        Weighable.full(card)).first();
                double then = exact.doubleValue();
                int flipped = i;
                WeightedTotal least = weighable.total(totals[0] + weight * (then - now.first().doubleValue()), weights, j -> true,
                        j -> j == flipped ? exact : weighable.achievements().get(j).first());
                WeightedTotal most = weighable.total(totals[1] + weight * (then - now.last().doubleValue()), weights, j -> true,
                        j -> j == flipped ? exact : weighable.achievements().get(j).last());
                ClassKept kept = ClassKept.of(classes, stands, least, most);
                if (kept != ClassKept.ALWAYS) {
                    all.add(new ScoreFlip(line, score, least.value(), most.value(), classes.between(least, most), kept,
                            threshold(study, line, score)));
                }
            }
        }
        return all;
    }

    static Set<BigDecimal> tried(Study study, Scorecard card, ScoredIndicator line) {
        Set<BigDecimal> scores = new TreeSet<>();
        if (card.aggregation() == Aggregation.SUM_OF_POINTS) {
            table(study, line).map(Band::scores).forEach(scores::addAll);
        } else {
            card.lines().forEach(l -> scores.addAll(l.scores()));
            card.scale().ifPresent(scale -> scale.rows().stream().map(Band::scores).forEach(scores::addAll));
        }
        return scores;
    }

    private static Stream<Band> table(Study study, ScoredIndicator line) {
        return Achievement.table(study, line).rows().stream();
    }

    private static Optional<Threshold> threshold(Study study, ScoredIndicator line, BigDecimal score) {
        if (!(line.value() instanceof Value.Known known)) {
            return Optional.empty();
        }
        return table(study, line).filter(b -> b.scores().contains(score) && !line.labels().contains(b.label()))
                .map(Band::criterion).filter(Criterion.Range.class::isInstance).map(Criterion.Range.class::cast)
                .flatMap(r -> Stream.of(r.low(), r.high())).flatMap(Optional::stream).map(Criterion.End::at)
                .min(Comparator.comparing(end -> end.subtract(known.centre()).abs()))
                .map(end -> new Threshold(end, known.centre()));
    }
}
