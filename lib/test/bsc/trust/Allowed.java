package bsc.trust;

import bsc.model.Indicator;
import bsc.model.Printed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a careful author may print in a place: such a change would be no error, and is not planted. */
final class Allowed {
    private Allowed() {
    }

    /** True when one of the bases, rounded to the nearest either way at a tie or cut off, prints so. */
    static boolean number(Printed.Number printed, List<BigDecimal> bases) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(printed.value().scale());
        BigDecimal half = unit.divide(BigDecimal.valueOf(2));
        return bases.stream().anyMatch(b -> {
            BigDecimal off = b.abs().subtract(printed.value().abs());
            return b.signum() * printed.value().signum() >= 0 && off.compareTo(half.negate()) >= 0 && off.compareTo(unit) < 0;
        });
    }

    /** The labels of a value printed so: within one unit of its last digit, and rounded or cut to whole units. */
    static Set<String> labels(Standard standard, Printed.Number value) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(value.value().scale());
        List<BigDecimal> near = List.of(value.value().subtract(unit), value.value(), value.value().add(unit),
                value.value().setScale(0, RoundingMode.HALF_UP), value.value().setScale(0, RoundingMode.DOWN));
        List<Standard.Row> rows = new ArrayList<>(near.stream().map(standard::of).toList());
        near.forEach(n -> standard.rows().stream().filter(r -> r.holds(n)).forEach(rows::add));
        return rows.stream().map(Standard.Row::label).collect(Collectors.toSet());
    }

    /** The labels of a series: of what is printed, and of it with steps of one unit of the last digit as no steps. */
    static Set<String> labels(Standard standard, List<Printed.Number> series) {
        Set<String> labels = new TreeSet<>();
        boolean clear = true;
        for (int i = 1; i < series.size(); i++) {
            BigDecimal unit = BigDecimal.ONE.movePointLeft(series.get(i).value().scale());
            clear &= series.get(i).value().subtract(series.get(i - 1).value()).abs().compareTo(unit) > 0;
        }
        if (!clear) {
            standard.rows().forEach(r -> labels.add(r.label()));
        }
        labels.add(standard.of(Conclusions.movement(series.stream().map(Printed.Number::value).toList())).label());
        return labels;
    }

    /** What the sum of one number out of each set may be. */
    static Set<BigDecimal> sums(List<Set<BigDecimal>> sets) {
        Set<BigDecimal> sums = new TreeSet<>(Set.of(BigDecimal.ZERO));
        for (Set<BigDecimal> set : sets) {
            Set<BigDecimal> longer = new TreeSet<>();
            sums.forEach(s -> set.forEach(n -> longer.add(s.add(n))));
            sums = longer;
        }
        return sums;
    }

    static boolean isByParts(Indicator indicator) {
        return indicator.series().equals(List.of(Indicator.PARTS));
    }
}
