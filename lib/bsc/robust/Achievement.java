package bsc.robust;

import bsc.model.Aggregation;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Study;
import bsc.model.Value;
import bsc.score.BestBands;
import bsc.score.Distance;
import bsc.score.LabelBasis;
import bsc.score.ScoredIndicator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an indicator achieves under a scoring rule, from 0 to 1; several values where its score is open.
 *
 * @param values   ascending, never empty
 * @param asScored true when the rule cannot be applied (no value, no range, an end that is zero), so that the study's
 *                 own score stands for it
 */
record Achievement(List<BigDecimal> values, boolean asScored) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final MathContext DIGITS = new MathContext(50);
    /** Achievements that are quotients end at 50 digits. */
    private static final BigDecimal DUST = new BigDecimal("1e-40");

    Achievement {
        values = List.copyOf(values);
    }

    /** @param own the achievements of {@link bsc.weight.Weighable}, on the scale of the total */
    static Achievement of(ScoringRule rule, Study study, ScoredIndicator line, Aggregation aggregation, Set<BigDecimal> own, TotalRange range) {
        boolean points = aggregation == Aggregation.SUM_OF_POINTS;
        List<BigDecimal> scored = own.stream().map(range::achievement).map(BigDecimal::stripTrailingZeros).distinct().sorted().toList();
        return switch (rule) {
            case THREE_LEVELS -> points ? of(threeLevels(table(study, line), line, scored)) : of(scored);
            case POINTS -> points ? of(scored) : of(ranks(table(study, line), line));
            case DISTANCE_TO_TARGET -> toTarget(table(study, line), line).map(a -> of(List.of(a)))
                    .orElse(new Achievement(scored, true));
        };
    }

    private static Achievement of(List<BigDecimal> values) {
        return new Achievement(values, false);
    }

    /** The table that the indicator is judged by. */
    static Bands table(Study study, ScoredIndicator line) {
        return line.basis() == LabelBasis.REPAIRED ? study.repairedOf(line.indicator()).orElseThrow() : study.bandsOf(line.indicator());
    }

    /** All points are 1; the least that the table awards is 0; anything between is a half. */
    private static List<BigDecimal> threeLevels(Bands table, ScoredIndicator line, List<BigDecimal> shares) {
        BigDecimal floor = table.rows().stream().flatMap(b -> b.scores().stream()).reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        BigDecimal least = floor.divide(line.indicator().maximum().orElse(BigDecimal.ONE), DIGITS).add(DUST);
        BigDecimal all = BigDecimal.ONE.subtract(DUST);
        return List.copyOf(new TreeSet<>(shares.stream().map(s -> s.compareTo(all) >= 0 ? BigDecimal.ONE
                : s.compareTo(least) <= 0 ? BigDecimal.ZERO : HALF).toList()));
    }

    /** The labels of the table in the order of their scores; labels with the same scores share a place. */
    private static List<BigDecimal> ranks(Bands table, ScoredIndicator line) {
        Map<BigDecimal, Set<String>> places = new TreeMap<>();
        for (Band band : table.rows()) {
            if (!band.scores().isEmpty()) {
                places.computeIfAbsent(band.scores().first().add(band.scores().last()), k -> new TreeSet<>()).add(band.label());
            }
        }
        Set<BigDecimal> values = new TreeSet<>();
        int place = 0;
        for (Set<String> labels : places.values()) {
            if (labels.stream().anyMatch(line.labels()::contains)) {
                values.add(places.size() == 1 ? BigDecimal.ONE
                        : BigDecimal.valueOf(place).divide(BigDecimal.valueOf(places.size() - 1), DIGITS));
            }
            place++;
        }
        return List.copyOf(values);
    }

    private static Optional<BigDecimal> toTarget(Bands table, ScoredIndicator line) {
        BestBands best = BestBands.of(table, line.indicator().maximum());
        if (!best.byRange() || !(line.value() instanceof Value.Known)) {
            return Optional.empty();
        }
        Optional<Distance> distance = best.distance(line.value());
        return distance.isEmpty() ? Optional.of(BigDecimal.ONE)
                : distance.get().relative().map(d -> BigDecimal.ONE.subtract(d).max(BigDecimal.ZERO));
    }
}
