package bsc.audit;

import bsc.formula.Decimals;
import bsc.formula.Quantities;
import bsc.model.Interval;
import bsc.model.Printed;
import bsc.model.Unit;
import bsc.model.Value;
import bsc.model.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Proposes single causes for a number that does not follow: each edit is tried alone, and silent when none fits.
 * Where the recomputed set is so wide that an edit would fit by chance, and where the printed number has too few digits
 * to tell other quantities apart, nothing is proposed.
 */
final class Diagnoses {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NARROW = BigDecimal.valueOf(2);
    private static final int TELLING_DIGITS = 3;

    private final Derivations derivations;
    private final InputRepairs repairs;
    private final List<Finding> accused;
    private final Map<String, List<Finding>> accusedOf;

    Diagnoses(Quantities quantities, List<Finding> findings, List<RelationFinding> relations) {
        derivations = new Derivations(quantities);
        repairs = new InputRepairs(quantities, findings, relations);
        accused = findings.stream().filter(f -> f.verdict() == Verdict.DOES_NOT_FOLLOW).toList();
        accusedOf = accused.stream().filter(f -> f.value().isPresent() && f.figure().printed() instanceof Printed.Number n
                && n.unit().exact()).collect(Collectors.groupingBy(f -> f.figure().indicator()));
    }

    /** The input that, with one slip of its digits mended, repairs the relation and all else that names it. */
    List<Diagnosis> of(RelationFinding finding) {
        return finding.verdict() == Verdict.DOES_NOT_FOLLOW ? ranked(repairs.of(finding)) : List.of();
    }

    /** At most one proposal of a kind, the most telling kind first; empty when nothing fits. */
    List<Diagnosis> of(Finding finding) {
        if (finding.verdict() == Verdict.DOES_NOT_FOLLOW && finding.figure().printed() instanceof Printed.Word) {
            return swapped(finding);
        }
        if (finding.verdict() != Verdict.DOES_NOT_FOLLOW || finding.value().isEmpty()
                || !(finding.figure().printed() instanceof Printed.Number printed)) {
            return List.of();
        }
        List<Diagnosis> found = new ArrayList<>();
        Value.Known recomputed = finding.value().get();
        if (finding.width().compareTo(NARROW) <= 0) {
            ofPrinting(printed, recomputed, found);
        }
        ofUnit(printed, recomputed, found);
        boolean telling = printed.value().precision() >= TELLING_DIGITS;
        for (Derivations.Outcome outcome : derivations.of(finding.figure())) {
            if ((telling || outcome.kind() == DiagnosisKind.LATEST)
                    && outcome.value().range().meets(printed.rounded())) {
                found.add(new Diagnosis(outcome.kind(), outcome.arithmetic()));
            }
        }
        carriedOn(finding, printed, found);
        if (telling) {
            found.addAll(repairs.of(finding));
        }
        return ranked(found);
    }

    /** Two labels of one kind that would both be right in each other's place. */
    private List<Diagnosis> swapped(Finding finding) {
        return accused.stream().filter(other -> other.figure().kind() == finding.figure().kind()
                        && isOneOf(finding.figure().printed().text(), other.recomputed())
                        && isOneOf(other.figure().printed().text(), finding.recomputed()))
                .map(other -> new Diagnosis(DiagnosisKind.LABELS_SWAPPED, other.figure().printed().text() + " stands at "
                        + other.figure().where() + " (" + other.figure().id() + ")")).limit(1).toList();
    }

    private static boolean isOneOf(String label, String labels) {
        return List.of(labels.split(" or ")).contains(label);
    }

    private static List<Diagnosis> ranked(List<Diagnosis> found) {
        Map<DiagnosisKind, Diagnosis> firstOfKind = new LinkedHashMap<>();
        found.forEach(d -> firstOfKind.putIfAbsent(d.kind(), d));
        return firstOfKind.values().stream().sorted(Comparator.comparing(Diagnosis::kind)).toList();
    }

    /** A slip in printing the number. */
    private static void ofPrinting(Printed.Number printed, Value.Known recomputed, List<Diagnosis> found) {
        if (printed.value().precision() > 1) {
            Misprints.ofDigits(printed).stream().filter(m -> m.number().rounded().meets(recomputed.range()))
                    .filter(m -> m.number().value().signum() != 0)
                    .sorted(Comparator.comparing(m -> m.number().value().subtract(recomputed.centre()).abs()))
                    .forEach(m -> found.add(new Diagnosis(m.kind(), m.number().text() + " would follow")));
        }
        for (Misprints.Meant meant : Misprints.ofMagnitude(printed)) {
            if (meant.number().roundedOrCut().meets(recomputed.range()) && printed.value().signum() != 0) {
                boolean fraction = printed.unit() == Unit.PERCENT
                        && meant.number().value().compareTo(printed.value().multiply(HUNDRED)) == 0;
                found.add(new Diagnosis(fraction ? DiagnosisKind.FRACTION : DiagnosisKind.FACTOR_OF_TEN,
                        meant.number().value().toPlainString() + " would follow"));
            }
        }
    }

    /** The right number in another form: per mille, complement, rounded up to whole units. */
    private static void ofUnit(Printed.Number printed, Value.Known recomputed, List<Diagnosis> found) {
        Interval set = recomputed.range();
        if (printed.unit() == Unit.PERCENT && printed.value().precision() > 1) {
            Interval complement = Interval.point(HUNDRED).minus(set);
            if (complement.meets(printed.rounded())) {
                found.add(new Diagnosis(DiagnosisKind.COMPLEMENT, "100 - " + Decimals.shortest(recomputed.centre()) + " = "
                        + Decimals.shortest(HUNDRED.subtract(recomputed.centre()))));
            }
        }
        if (printed.value().scale() <= 0 && !printed.unit().exact()
                && recomputed.centre().setScale(0, RoundingMode.CEILING).compareTo(printed.value()) == 0) {
            found.add(new Diagnosis(DiagnosisKind.ROUNDED_UP, Decimals.shortest(recomputed.centre())
                    + " rounded up to whole units is " + printed.value().toPlainString()));
        }
        if ((printed.unit() == Unit.PERCENT || printed.unit() == Unit.PER_MILLE)
                && set.times(Interval.point(BigDecimal.TEN)).meets(printed.rounded()) && printed.value().precision() > 1) {
            found.add(new Diagnosis(DiagnosisKind.PER_MILLE, Decimals.shortest(recomputed.centre()) + " in a hundred is "
                    + Decimals.shortest(recomputed.centre().multiply(BigDecimal.TEN)) + " in a thousand"));
        }
    }

    /** The figure stands as far from another one that does not follow as it should: the slip was made there. */
    private void carriedOn(Finding finding, Printed.Number printed, List<Diagnosis> found) {
        for (Finding other : printed.unit().exact() ? accusedOf.get(finding.figure().indicator()) : List.<Finding>of()) {
            if (other != finding && other.figure().printed() instanceof Printed.Number before
                    && before.unit() == printed.unit()
                    && other.figure().place().line() < finding.figure().place().line()) {
                BigDecimal step = printed.value().subtract(before.value());
                BigDecimal due = finding.value().get().centre().subtract(other.value().orElseThrow().centre());
                if (step.compareTo(due) == 0) {
                    found.add(new Diagnosis(DiagnosisKind.CARRIED_ON, before.text() + " (" + other.figure().where() + ") "
                            + (step.signum() < 0 ? "- " : "+ ") + Decimals.shortest(step.abs()) + " = " + printed.text()));
                }
            }
        }
    }
}
