package bsc.audit.edits;

import bsc.model.Printed;
import bsc.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every number that may have been meant in one place when one slip was made in printing it, the likelier kinds first,
 * each number once. A single digit may have been any other, so that it has no slips of digits.
 */
record Slips(List<Misprints.Meant> meant, Map<EditKind, Integer> upTo) {
    static Slips of(Printed.Number printed) {
        BigDecimal value = printed.value();
        List<Misprints.Meant> all = new ArrayList<>();
        if (value.precision() > 1) {
            all.addAll(Misprints.ofDigits(printed, value.scale()));
        }
        if (value.signum() != 0) {
            all.addAll(Misprints.ofMagnitude(printed));
            all.add(new Misprints.Meant(EditKind.SIGN, printed.with(value.negate())));
        }
        all.sort(Comparator.comparing(Misprints.Meant::kind));
        Set<BigDecimal> seen = new HashSet<>(Set.of(value.stripTrailingZeros()));
        List<Misprints.Meant> meant = all.stream().filter(m -> isPossible(m.number()) && m.number().value().signum() != 0
                && seen.add(m.number().value().stripTrailingZeros())).toList();
        Map<EditKind, Integer> upTo = new EnumMap<>(EditKind.class);
        for (EditKind kind : EditKind.values()) {
            upTo.put(kind, (int) meant.stream().filter(m -> m.kind().compareTo(kind) <= 0).count());
        }
        return new Slips(meant, upTo);
    }

    /** What is counted is never below zero. */
    static boolean isPossible(Printed.Number number) {
        return number.unit() != Unit.COUNT || number.value().signum() >= 0;
    }
}
