package bsc.audit;

import bsc.audit.edits.ChanceGuard;
import bsc.audit.edits.EditKind;
import bsc.audit.edits.Misprints;
import bsc.model.Convention;
import bsc.model.Figure;
import bsc.model.Interval;
import bsc.model.Printed;
import bsc.model.Unit;
import bsc.model.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The slips by which the right number is printed wrongly or in another form. Where the recomputed set is so wide that a
 * slip would fit by chance, none is proposed.
 */
final class PrintSlips {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NARROW = BigDecimal.valueOf(2);

    private final Function<Printed.Number, Interval> set;
    private final Map<String, Map<Integer, Integer>> decimals = new HashMap<>();

    PrintSlips(List<Finding> findings) {
        // a study that cuts digits elsewhere may have cut them here
        boolean cuts = findings.stream().anyMatch(f -> f.convention().filter(Convention.CUT::equals).isPresent());
        set = cuts ? Printed.Number::roundedOrCut : Printed.Number::rounded;
        findings.stream().map(Finding::figure).filter(f -> f.printed() instanceof Printed.Number).forEach(f -> decimals
                .computeIfAbsent(column(f), c -> new HashMap<>()).merge(scale(f), 1, Integer::sum));
    }

    private static int scale(Figure figure) {
        return ((Printed.Number) figure.printed()).value().scale();
    }

    private static String column(Figure figure) {
        return figure.indicator() + " in " + ((Printed.Number) figure.printed()).unit().word();
    }

    /** The values that print so, in the way of the study. */
    Interval printing(Printed.Number printed) {
        return set.apply(printed);
    }

    List<Diagnosis> of(Figure figure, Value.Known recomputed) {
        Printed.Number printed = (Printed.Number) figure.printed();
        List<Diagnosis> found = new ArrayList<>();
        if (printed.value().precision() > 1) {
            ofDigits(recomputed, Misprints.ofDigits(printed, usualDecimals(figure)), found);
        }
        for (Misprints.Meant meant : Misprints.ofMagnitude(printed)) {
            if (follows(meant.number(), recomputed, meant.number().roundedOrCut()) && printed.value().signum() != 0) {
                boolean fraction = printed.unit() == Unit.PERCENT
                        && meant.number().value().compareTo(printed.value().multiply(HUNDRED)) == 0;
                found.add(new Diagnosis(fraction ? DiagnosisKind.FRACTION : DiagnosisKind.POWER_OF_TEN,
                        new Support.WouldFollow(meant.number())));
            }
        }
        inOtherForm(printed, recomputed, found);
        return found;
    }

    /** Only slips of a kind that would seldom lead to the recomputed number by chance. */
    private void ofDigits(Value.Known recomputed, List<Misprints.Meant> slips, List<Diagnosis> found) {
        Map<EditKind, Long> tries = slips.stream().collect(Collectors.groupingBy(Misprints.Meant::kind, Collectors.counting()));
        slips.stream().filter(m -> m.number().value().signum() != 0 && follows(m.number(), recomputed, printing(m.number()))
                        && ChanceGuard.seldomFits(tries.get(m.kind()), m.number().value().precision()))
                .sorted(Comparator.comparing(m -> m.number().value().subtract(recomputed.centre()).abs()))
                .forEach(m -> found.add(new Diagnosis(DiagnosisKind.of(m.kind()), new Support.WouldFollow(m.number()))));
    }

    private static boolean follows(Printed.Number meant, Value.Known recomputed, Interval set) {
        return recomputed.range().width().compareTo(meant.lastDigit().multiply(NARROW)) <= 0 && set.meets(recomputed.range());
    }

    /** How many decimals most other figures of the same indicator and unit have; its own where there are no others. */
    private int usualDecimals(Figure figure) {
        Map<Integer, Integer> others = new HashMap<>(decimals.get(column(figure)));
        others.merge(scale(figure), -1, Integer::sum);
        return others.entrySet().stream().filter(e -> e.getValue() > 0).max(Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(scale(figure));
    }

    /** The right number in another form: complement, rounded up to whole units, per mille. */
    private void inOtherForm(Printed.Number printed, Value.Known recomputed, List<Diagnosis> found) {
        Interval range = recomputed.range();
        if (printed.unit() == Unit.PERCENT && printed.value().precision() > 1) {
            Interval complement = Interval.point(HUNDRED).minus(range);
            if (complement.meets(printing(printed))) {
                found.add(new Diagnosis(DiagnosisKind.COMPLEMENT, new Support.Complement(recomputed.centre())));
            }
        }
        if (printed.value().scale() <= 0 && !printed.unit().exact()
                && recomputed.centre().setScale(0, RoundingMode.CEILING).compareTo(printed.value()) == 0) {
            found.add(new Diagnosis(DiagnosisKind.ROUNDED_UP, new Support.RoundedUp(recomputed.centre(), printed.value())));
        }
        if ((printed.unit() == Unit.PERCENT || printed.unit() == Unit.PER_MILLE) && printed.value().signum() != 0
                && range.times(Interval.point(BigDecimal.TEN)).meets(printing(printed))) {
            found.add(new Diagnosis(DiagnosisKind.PER_MILLE, new Support.InThousand(recomputed.centre())));
        }
    }
}
