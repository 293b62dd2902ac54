package bsc.score;

import bsc.model.Action;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Indicator;
import bsc.model.Interval;
import bsc.model.Occasion;
import bsc.model.Study;
import bsc.model.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Holds the lines of a study's scorecard to their standards. */
final class Standings {
    private static final MathContext DIGITS = new MathContext(30);

    private final Study study;
    private final Occasion occasion;
    private final BigDecimal floor;

    Standings(Study study, String period) {
        this.study = study;
        this.occasion = Occasion.of(period);
        this.floor = study.indicators().stream().flatMap(i -> table(i).rows().stream()).map(Band::scores)
                .filter(s -> !s.isEmpty()).map(SortedSet::first).reduce(BigDecimal.ZERO, BigDecimal::min);
    }

    private Bands table(Indicator indicator) {
        return study.repairedOf(indicator).orElseGet(() -> study.bandsOf(indicator, occasion));
    }

    BestBands best(Indicator indicator) {
        return BestBands.of(table(indicator), indicator.maximum());
    }

    /** By its scores where the table has any, else by its range and by what the study found. */
    Standing of(ScoredIndicator line, BestBands best, List<Action> actions) {
        return best.greatest().isPresent() ? byScore(line.scores(), best.greatest().get())
                : withoutScores(line, best, actions.stream().anyMatch(a -> !a.finding().isEmpty()));
    }

    private static Standing byScore(SortedSet<BigDecimal> scores, BigDecimal greatest) {
        if (scores.isEmpty()) {
            return Standing.UNKNOWN;
        }
        if (scores.first().compareTo(greatest) >= 0) {
            return Standing.MET;
        }
        return scores.last().compareTo(greatest) >= 0 ? Standing.OPEN : Standing.BELOW;
    }

    private static Standing withoutScores(ScoredIndicator line, BestBands best, boolean found) {
        boolean known = best.byRange() && line.value() instanceof Value.Known;
        if (known && !best.mayHold(((Value.Known) line.value()).range())) {
            return Standing.BELOW;
        }
        if (known && !best.holds(((Value.Known) line.value()).range())) {
            return Standing.OPEN;
        }
        return found ? Standing.FOUND : known ? Standing.MET : Standing.UNKNOWN;
    }

    /**
     * The share of the possible score that is missing, at best and at worst: (greatest - score) / (greatest - floor).
     * The greatest is the stated maximum, else the greatest of the table; the floor is the least score in the study's
     * tables, or 0 where none is negative. So -1, 0 and 1 on a line from -1 to 1 lack 100%, 50% and 0%, and 2 of 8
     * points lack 75%. Nothing is missing above the maximum.
     */
    Optional<Interval> missing(ScoredIndicator line, BestBands best) {
        Optional<BigDecimal> greatest = line.indicator().maximum().or(best::greatest).filter(g -> g.compareTo(floor) > 0);
        return greatest.filter(g -> !line.scores().isEmpty()).map(g -> Interval.closed(
                missing(g, line.scores().last()), missing(g, line.scores().first())));
    }

    private BigDecimal missing(BigDecimal greatest, BigDecimal score) {
        return greatest.subtract(score).max(BigDecimal.ZERO).divide(greatest.subtract(floor), DIGITS);
    }

    /** The shares of the possible score that an indicator may have reached; none when no score is known. */
    static SortedSet<BigDecimal> reached(Shortfall shortfall) {
        SortedSet<BigDecimal> reached = new TreeSet<>();
        shortfall.missing().ifPresent(m -> {
            reached.add(BigDecimal.ONE.subtract(m.low()));
            reached.add(BigDecimal.ONE.subtract(m.high()));
        });
        return reached;
    }
}
