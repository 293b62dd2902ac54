package bsc.beds;

import bsc.model.Choice;
import bsc.model.Interval;
import bsc.model.Printed;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How the ratios of a unit may have been made: the days of the period where none are given, and rounded or cut. */
public enum UnitConvention implements Choice {
    ROUNDED("rounded", 365, false),
    LEAP_YEAR("366-days", 366, false),
    CUT("cut", 365, true),
    LEAP_YEAR_CUT("366-days-cut", 366, true);

    private final String word;
    private final int days;
    private final boolean cut;

    UnitConvention(String word, int days, boolean cut) {
        this.word = word;
        this.days = days;
        this.cut = cut;
    }

    @Override
    public String word() {
        return word;
    }

    /** Those that can be tried: where the days are given, they are not open. */
    static List<UnitConvention> of(boolean daysGiven) {
        return daysGiven ? List.of(ROUNDED, CUT) : List.of(values());
    }

    Interval days(BedUnit unit, List<Integer> asked) {
        return unit.figure(UnitColumn.DAYS).map(Printed.Number::rounded).orElseGet(() -> Interval.point(BigDecimal.valueOf(asked.isEmpty() ? days : asked.get(0))));
    }

    Map<UnitColumn, Interval> sets(BedUnit unit) {
        Map<UnitColumn, Interval> sets = new EnumMap<>(UnitColumn.class);
        unit.figures().forEach((column, number) -> sets.put(column, cut && !column.isCounted() ? number.roundedOrCut() : number.rounded()));
        return sets;
    }
}
