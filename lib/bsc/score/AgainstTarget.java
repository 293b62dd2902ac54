package bsc.score;

import bsc.formula.Basis;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.model.Band;
import bsc.model.Bands;
import bsc.model.Direction;
import bsc.model.Interval;
import bsc.model.Movement;
import bsc.model.Occasion;
import bsc.model.Target;
import bsc.model.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One indicator of a scorecard held to its target.
 *
 * @param achievement in percent; empty while there is no value, or where the target is zero or less
 * @param trend       how the value moved since the period before; empty where there is none or a value is missing
 * @param undecided   the numbers that a value shown or printed stands for, where they have more than one label
 */
public record AgainstTarget(ScoredIndicator line, Target target, Optional<BigDecimal> achievement, Set<Movement> trend,
                            Optional<Interval> undecided) {
    private static final MathContext DIGITS = new MathContext(40);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHOWN = 2;

    /** The lines of a scorecard that have a target in its period. */
    public static List<AgainstTarget> each(Quantities quantities, Scorecard card) {
        return card.lines().stream().flatMap(line -> line.indicator().targets().in(card.period())
                .map(target -> of(quantities, line, target, card.occasion())).stream()).toList();
    }

    private static AgainstTarget of(Quantities quantities, ScoredIndicator line, Target target, Occasion occasion) {
        Reading recomputed = Reading.ORDINARY.withBasis(Basis.RECOMPUTED);
        Optional<BigDecimal> achievement = line.value() instanceof Value.Known known
                ? achievement(known.centre(), target, line.indicator().direction()) : Optional.empty();
        Bands table = quantities.study().bandsOf(line.indicator(), occasion);
        Value printed = quantities.value(line.indicator(), occasion, Reading.ORDINARY.withBasis(Basis.PRINTED));
        Optional<Interval> undecided = Stream.of(line.value(), printed).filter(Value.Known.class::isInstance).map(Value.Known.class::cast)
                .flatMap(known -> Stream.of(known.range(), shown(known.centre()))).filter(set -> labels(table, set) > 1).findFirst();
        return new AgainstTarget(line, target, achievement, Series.previous(quantities, line.indicator(), occasion, recomputed).movements(), undecided);
    }

    private static long labels(Bands table, Interval set) {
        return Labelling.of(table, set).stream().map(Band::label).distinct().count();
    }

    /** The numbers that are shown alike with two decimals. */
    private static Interval shown(BigDecimal number) {
        BigDecimal rounded = number.setScale(SHOWN, RoundingMode.HALF_UP);
        BigDecimal half = new BigDecimal("0.005");
        return rounded.compareTo(number) == 0 ? Interval.point(number) : Interval.closed(rounded.subtract(half), rounded.add(half));
    }

    /**
     * Higher is better: actual / target x 100. Lower is better: (2 - actual / target) x 100, which is [1 + (1 - actual / target)]
     * x 100, the formula of the regulation of the ministry PANRB on Sistem Manajemen Kinerja, page 100 (as quoted at
     * online.flipbuilder.com/vajnr/eqrv, page 110; read 27 November 2026), whose example is 6.5 months for a target of 7: 107 %. In a
     * range 100; below it by the first with the lower end, above it by the second with the upper end. None where the target is
     * zero or less, where a quotient says nothing; an actual of zero is a number like any other.
     */
    static Optional<BigDecimal> achievement(BigDecimal actual, Target target, Direction direction) {
        boolean above = direction == Direction.TARGET_BAND && actual.compareTo(target.to().orElse(target.at())) > 0;
        if (direction == Direction.TARGET_BAND && !above && actual.compareTo(target.at()) >= 0) {
            return Optional.of(HUNDRED);
        }
        BigDecimal end = above ? target.to().orElse(target.at()) : target.at();
        if (end.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal quotient = actual.divide(end, DIGITS);
        boolean lower = above || direction == Direction.LOWER_IS_BETTER;
        return Optional.of((lower ? BigDecimal.valueOf(2).subtract(quotient) : quotient).multiply(HUNDRED));
    }

    /** The same with no achievement beyond a cap. */
    public AgainstTarget cappedAt(BigDecimal cap) {
        return new AgainstTarget(line, target, achievement.map(a -> a.min(cap)), trend, undecided);
    }
}
