package bsc.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bsc.model.Place;
import bsc.model.Unit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of one kind in two units are not added, averaged or compared; they may be multiplied and divided. */
class MixedUnitsTest {
    private static final Set<Unit> SHARES = EnumSet.of(Unit.RATIO, Unit.TIMES, Unit.PERCENT, Unit.PERCENTAGE_POINTS, Unit.PER_MILLE);
    private static final Set<Unit> TIMES = EnumSet.of(Unit.DAYS, Unit.HOURS, Unit.MINUTES);

    private static Optional<MixedUnits> of(String formula, Unit a, Unit b) {
        return MixedUnits.in(Formula.parse(formula, new Place("indicators.csv", 2), "formula").term(),
                name -> "a".equals(name) ? Optional.of(a) : "b".equals(name) ? Optional.of(b) : Optional.empty());
    }

    private static int perWhole(Unit unit) {
        return switch (unit) {
            case PERCENT, PERCENTAGE_POINTS -> 100;
            case PER_MILLE -> 1000;
            case HOURS -> 24;
            case MINUTES -> 1440;
            default -> 1;
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a + b", "a - b", "-a + b", "c - (a - b)", "sum(a, b)", "mean(a, c, b)", "max(a, b) * 2", "1 / (a + b)",
        "min(c, b - a)"})
    void addedOrCompared(String formula) {
        for (Unit a : Unit.values()) {
            for (Unit b : Unit.values()) {
                boolean mixed = (SHARES.contains(a) && SHARES.contains(b) || TIMES.contains(a) && TIMES.contains(b)) && perWhole(a) != perWhole(b);
                assertEquals(mixed, of(formula, a, b).isPresent(), formula + " with a in " + a + ", b in " + b);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a * b", "a / b", "a * 100 + b", "mean(a * 100, b)", "a + 1", "b", "(a + c) / b"})
    void multipliedOrBroughtToOneUnit(String formula) {
        for (Unit a : Unit.values()) {
            for (Unit b : Unit.values()) {
                assertEquals(Optional.empty(), of(formula, a, b), formula);
            }
        }
    }
}
