package bsc.beds;

import bsc.model.Interval;
import bsc.model.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the figures of a unit can stand together.
 *
 * @param convention the one under which they do; the first that can be tried where they do not
 * @param byStays    true where the length of stay follows from stays, or from no patient days while all else follows
 * @param failed     what does not follow, with the values that it would have to have
 * @param implied    the four ratios, printed or not: printed, else what the counts or the others leave
 */
public record JudgedUnit(BedUnit unit, Verdict verdict, UnitConvention convention, boolean byStays, List<UnitCheck> failed, Map<UnitColumn, Interval> implied) {
    public JudgedUnit {
        failed = List.copyOf(failed);
        implied = Map.copyOf(implied);
    }

    /** @param days those of the period, where they are the same for all units and no column gives them */
    static JudgedUnit of(BedUnit unit, Optional<Integer> days) {
        List<Integer> asked = days.map(List::of).orElse(List.of());
        List<UnitConvention> conventions = UnitConvention.of(days.isPresent() || unit.figure(UnitColumn.DAYS).isPresent());
        for (UnitConvention convention : conventions) {
            List<UnitCheck> checks = checks(unit, convention, asked);
            if (checks.isEmpty()) {
                return new JudgedUnit(unit, Verdict.CANNOT_BE_JUDGED, convention, false, List.of(), implied(unit, convention, asked));
            }
            boolean byPatientDays = checks.stream().filter(c -> c.formula() != UnitFormula.ALOS_OF_STAYS).allMatch(UnitCheck::meets);
            // a length of stay by stays is right where it is that of the stays that are given, or where none are
            boolean byStays = checks.stream().filter(c -> !c.formula().needsPatientDaysInAlos()).allMatch(UnitCheck::meets);
            if (byPatientDays || byStays) {
                return new JudgedUnit(unit, byPatientDays && convention == UnitConvention.ROUNDED ? Verdict.FOLLOWS : Verdict.FOLLOWS_UNDER, convention, !byPatientDays,
                        List.of(), implied(unit, convention, asked));
            }
        }
        UnitConvention first = conventions.get(0);
        return new JudgedUnit(unit, Verdict.DOES_NOT_FOLLOW, first, false, checks(unit, first, asked).stream().filter(c -> !c.meets()).toList(),
                implied(unit, first, asked));
    }

    private static List<UnitCheck> checks(BedUnit unit, UnitConvention convention, List<Integer> asked) {
        Map<UnitColumn, Interval> sets = convention.sets(unit);
        List<UnitCheck> checks = new ArrayList<>();
        for (UnitFormula formula : UnitFormula.values()) {
            if (sets.containsKey(formula.result())) {
                formula.of(sets, convention.days(unit, asked)).ifPresent(recomputed ->
                        checks.add(new UnitCheck(formula, recomputed, recomputed.meets(sets.get(formula.result())))));
            }
        }
        return checks;
    }

    private static Map<UnitColumn, Interval> implied(BedUnit unit, UnitConvention convention, List<Integer> asked) {
        Map<UnitColumn, Interval> known = convention.sets(unit);
        Map<UnitColumn, Interval> implied = new EnumMap<>(UnitColumn.class);
        for (UnitColumn ratio : List.of(UnitColumn.BOR, UnitColumn.ALOS, UnitColumn.TOI, UnitColumn.BTO)) {
            Optional.ofNullable(known.get(ratio)).or(() -> Arrays.stream(UnitFormula.values())
                    .filter(f -> f.result() == ratio && f != UnitFormula.ALOS_OF_STAYS)
                    .flatMap(f -> f.of(known, convention.days(unit, asked)).stream()).findFirst()).ifPresent(set -> implied.put(ratio, set));
        }
        return implied;
    }

    /** The middle of a ratio, printed or implied. */
    public Optional<Double> centre(UnitColumn ratio) {
        return unit.figure(ratio).map(n -> n.value().doubleValue()).or(() -> Optional.ofNullable(implied.get(ratio))
                .map(i -> i.low().add(i.high()).doubleValue() / 2));
    }
}
