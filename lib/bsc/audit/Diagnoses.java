package bsc.audit;

import bsc.audit.edits.ChanceGuard;
import bsc.audit.edits.EditSearch;
import bsc.audit.edits.Localisation;
import bsc.formula.Quantities;
import bsc.model.Interval;
import bsc.model.Occasion;
import bsc.model.Printed;
import bsc.model.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Proposes single causes for a number that does not follow: each edit is tried alone, and silent when none fits. Where
 * so many edits of a kind are tried that one would fit the few printed digits by chance, that kind is not proposed.
 */
final class Diagnoses {
    /** Causes are sought for so many figures of a study, the first of those that do not follow. */
    private static final int MOST_FIGURES = 2000;

    private final Quantities quantities;
    private final Derivations derivations;
    private final PrintSlips slips;
    private final InputRepairs repairs;
    private final SharedCauses shared;
    private final PrintedTwice repeats;
    private final List<Finding> accused;
    private final int beyond;
    /** Exact figures of an indicator by how far they stand from what they should be, in the order of the study. */
    private final Map<List<Object>, List<Finding>> astray = new HashMap<>();
    /** Words by what they are, the printed one and one that it should be; the first of each. */
    private final Map<List<Object>, Finding> misplaced = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    Diagnoses(Quantities quantities, List<Finding> findings, EditSearch edits, List<Localisation> localisations) {
        this.quantities = quantities;
        derivations = new Derivations(quantities);
        slips = new PrintSlips(findings);
        repairs = new InputRepairs(quantities, edits);
        shared = new SharedCauses(localisations);
        repeats = new PrintedTwice(quantities, findings);
        List<Finding> all = findings.stream().filter(f -> f.verdict() == Verdict.DOES_NOT_FOLLOW).toList();
        accused = all.subList(0, Math.min(all.size(), MOST_FIGURES));
        accused.forEach(this::enter);
        beyond = all.size() - accused.size();
    }

    private void enter(Finding finding) {
        order.put(finding.figure().id(), order.size());
        if (finding.value().isPresent() && finding.figure().printed() instanceof Printed.Number n && n.unit().exact()) {
            astray.computeIfAbsent(distance(finding, n), d -> new ArrayList<>()).add(finding);
        }
        labels(finding).forEach(l -> misplaced.putIfAbsent(List.of(finding.figure().kind(), finding.figure().printed().text(), l), finding));
    }

    private static List<Object> distance(Finding finding, Printed.Number printed) {
        return List.of(finding.figure().indicator(), printed.unit(),
                printed.value().subtract(finding.value().orElseThrow().centre()).stripTrailingZeros());
    }

    private static List<String> labels(Finding finding) {
        return finding.recomputed() instanceof Recomputed.Labels labels ? labels.labels() : List.of();
    }

    /** The number that, put otherwise, repairs the relation and all that shares it. */
    List<Diagnosis> of(RelationFinding finding) {
        if (finding.verdict() != Verdict.DOES_NOT_FOLLOW) {
            return List.of();
        }
        return shared.of(finding);
    }

    /**
     * At most one proposal of a kind, the most telling kind first; empty when nothing fits. What mends several findings
     * at once comes before all, and a slip in printing a number comes last when the number is printed twice.
     */
    List<Diagnosis> of(Finding finding) {
        if (!order.containsKey(finding.figure().id())) {
            return List.of();
        }
        if (finding.verdict() == Verdict.DOES_NOT_FOLLOW && finding.figure().printed() instanceof Printed.Word) {
            return swapped(finding);
        }
        if (finding.verdict() != Verdict.DOES_NOT_FOLLOW || finding.value().isEmpty()
                || !(finding.figure().printed() instanceof Printed.Number printed)) {
            return List.of();
        }
        List<Diagnosis> slipped = ranked(slips.of(finding.figure(), finding.value().get()));
        List<Diagnosis> found = new ArrayList<>(repeats.repeats(finding.figure()) ? List.of() : slipped);
        derived(finding, printed, found);
        carriedOn(finding, printed, found);
        Optional<InputRepairs.InputRepair> repair = repairs.of(finding);
        repair.filter(r -> r.mended() == 1 && ChanceGuard.seldomFits(r.tried(), printed.value().precision()))
                .ifPresent(r -> found.add(r.diagnosis()));
        List<Diagnosis> ranked = new ArrayList<>(repair.filter(r -> r.mended() > 1).map(InputRepairs.InputRepair::diagnosis).stream().toList());
        if (ranked.isEmpty()) {
            ranked.addAll(shared.elsewhere(finding));
        }
        ranked.addAll(ranked(found));
        slipped.stream().filter(d -> !ranked.contains(d)).forEach(ranked::add);
        ranked.addAll(shared.inItself(finding));
        return ranked;
    }

    /** Where no cause was sought because there were too many figures, or too many ways for one of them; asked for at the end. */
    List<Unchecked> unchecked() {
        Occasion assessed = Occasion.of(quantities.study().assessed());
        List<Unchecked> unchecked = new ArrayList<>();
        if (beyond > 0) {
            unchecked.add(new Unchecked(Unchecked.RelationCheck.CAUSES, assessed, new Unchecked.TooManyFigures(accused.size(), beyond)));
        }
        derivations.notTried().forEach((kind, figures) -> unchecked.add(new Unchecked(Unchecked.RelationCheck.CAUSES, assessed,
                new Unchecked.TooManyWays(kind, figures, Derivations.MOST_TRIED))));
        return unchecked;
    }

    /** What comes out when one thing is done differently in deriving the number. */
    private void derived(Finding finding, Printed.Number printed, List<Diagnosis> found) {
        Interval set = slips.printing(printed);
        derivations.of(finding.figure()).stream().collect(Collectors.groupingBy(Derivations.Outcome::kind)).forEach((kind, outcomes) -> {
            if (outcomes.stream().noneMatch(o -> o.mayBeIn(set))) {
                return;
            }
            BigDecimal tried = outcomes.stream().map(o -> BigDecimal.ONE.add(o.value().get().range().width()
                    .divide(printed.lastDigit(), 1, RoundingMode.HALF_UP))).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (kind == DiagnosisKind.LATEST || ChanceGuard.seldomFits(tried, printed.value().precision())) {
                outcomes.stream().filter(o -> o.value().get().range().meets(set))
                        .forEach(o -> found.add(new Diagnosis(kind, o.support().get())));
            }
        });
    }

    /** Two labels of one kind that would both be right in each other's place. */
    private List<Diagnosis> swapped(Finding finding) {
        return labels(finding).stream().map(label -> misplaced.get(List.of(finding.figure().kind(), label, finding.figure().printed().text())))
                .filter(Objects::nonNull).min(Comparator.comparing(other -> order.get(other.figure().id())))
                .map(other -> new Diagnosis(DiagnosisKind.LABELS_SWAPPED, new Support.StandsAt(other.figure()))).stream().toList();
    }

    private static List<Diagnosis> ranked(List<Diagnosis> found) {
        Map<DiagnosisKind, Diagnosis> firstOfKind = new LinkedHashMap<>();
        found.forEach(d -> firstOfKind.putIfAbsent(d.kind(), d));
        return firstOfKind.values().stream().sorted(Comparator.comparing(Diagnosis::kind)).toList();
    }

    /** The figure stands as far from another one that does not follow as it should: the slip was made there. */
    private void carriedOn(Finding finding, Printed.Number printed, List<Diagnosis> found) {
        if (!printed.unit().exact()) {
            return;
        }
        astray.get(distance(finding, printed)).stream().filter(o -> o != finding
                && o.figure().place().line() < finding.figure().place().line()).findFirst().ifPresent(other -> {
                    Printed.Number before = (Printed.Number) other.figure().printed();
                    BigDecimal step = printed.value().subtract(before.value());
                    found.add(new Diagnosis(DiagnosisKind.CARRIED_ON, new Support.CarriedOn(other.figure(), step, printed)));
                });
    }
}
