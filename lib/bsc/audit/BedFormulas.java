package bsc.audit;

import bsc.formula.Formula;
import bsc.formula.Quantities;
import bsc.formula.Scope;
import bsc.formula.Term;
import bsc.model.BedMeasure;
import bsc.model.BedIndicator;
import bsc.model.Criterion.End;
import bsc.model.Criterion.Range;
import bsc.model.Indicator;
import bsc.model.Unit;
import bsc.model.Value;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a study's own formulas make an identity between bed indicators hold, whatever the counts are: they are computed
 * from counts that are made up. They need not where beds were added during the year, so that BOR is over the bed days
 * that there were and BTO over the beds at its end.
 */
record BedFormulas(Quantities quantities, BedRatios ratios) {
    private static final BigDecimal DUST = new BigDecimal("1e-20");
    private static final int DEEPEST = 50;

    /**
     * True when they do, and when a formula is not given, so that the usual one is meant.
     *
     * @param days the lengths that the period may have; none where it does not matter
     */
    boolean allow(BedIdentity identity, List<BigDecimal> days) {
        return days.isEmpty() ? allow(identity, Optional.empty()) : days.stream().anyMatch(d -> allow(identity, Optional.of(d)));
    }

    private boolean allow(BedIdentity identity, Optional<BigDecimal> days) {
        Map<BedIndicator, Range> sets = new EnumMap<>(BedIndicator.class);
        for (BedIndicator bed : identity.of()) {
            Optional<Indicator> indicator = ratios.asIndicator(bed).map(quantities::indicator);
            Optional<Formula> formula = indicator.flatMap(quantities::formula);
            if (formula.isEmpty() || !(formula.get().evaluate(new MadeUpCounts(quantities, days, 0)) instanceof Value.Known known)) {
                return true;
            }
            sets.put(bed, about(bed == BedIndicator.BOR ? inPercent(known.centre(), indicator.get().unit()) : known.centre()));
        }
        return new BedEquations(sets, days.map(BedFormulas::about).orElse(new Range(Optional.empty(), Optional.empty()))).haveSolution();
    }

    private static BigDecimal inPercent(BigDecimal number, Unit unit) {
        return unit == Unit.RATIO ? number.movePointRight(2) : unit == Unit.PER_MILLE ? number.movePointLeft(1) : number;
    }

    private static Range about(BigDecimal number) {
        return new Range(Optional.of(new End(number.subtract(DUST), true)), Optional.of(new End(number.add(DUST), true)));
    }

    /** Every measure a number of its own, days those of the period. */
    private record MadeUpCounts(Quantities quantities, Optional<BigDecimal> days, int depth) implements Scope {
        @Override
        public Value value(Term.Name name) {
            if (quantities.count(BedMeasure.DAYS).filter(name.id()::equals).isPresent() && days.isPresent()) {
                return Value.Known.exactly(days.get());
            }
            if (quantities.isIndicator(name.id()) && depth < DEEPEST) {
                Optional<Formula> formula = quantities.formula(quantities.indicator(name.id()));
                if (formula.isPresent()) {
                    return formula.get().evaluate(new MadeUpCounts(quantities, days, depth + 1));
                }
            }
            return Value.Known.exactly(BigDecimal.valueOf(1000L + Math.floorMod(name.toString().hashCode(), 7919)));
        }
    }
}
