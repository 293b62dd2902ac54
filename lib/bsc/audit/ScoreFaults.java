package bsc.audit;

import bsc.audit.BandDefect.Kind;
import bsc.model.Band;
import bsc.model.Criterion;
import bsc.score.Components;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Faults of the scores of a table: in themselves, and against the stated maximum. */
final class ScoreFaults {
    private final JudgedBands table;
    private final List<Band> scored;

    private ScoreFaults(JudgedBands table) {
        this.table = table;
        this.scored = table.bands().rows().stream().filter(b -> b.printed() && !b.scores().isEmpty()).toList();
    }

    static List<BandDefect> of(JudgedBands table) {
        ScoreFaults faults = new ScoreFaults(table);
        List<BandDefect> found = new ArrayList<>(ScoreOrder.of(table, faults.scored).stream().toList());
        found.addAll(faults.twice());
        Optional<BigDecimal> maximum = table.indicator().flatMap(i -> i.maximum());
        maximum.flatMap(faults::againstMaximum).ifPresent(found::add);
        return found;
    }

    private List<BandDefect> twice() {
        List<BandDefect> found = new ArrayList<>();
        for (int i = 0; i < scored.size(); i++) {
            for (Band b : scored.subList(i + 1, scored.size())) {
                Band a = scored.get(i);
                if (RowPairs.twice(a, b)) {
                    found.add(table.defect(Kind.SCORE_TWICE, new BandFault.TwoScores(a, b), List.of(a, b)));
                }
            }
        }
        return found;
    }

    private Optional<BandDefect> againstMaximum(BigDecimal maximum) {
        List<Band> components = scored.stream().filter(b -> b.criterion() instanceof Criterion.Component).toList();
        return components.isEmpty() ? header(maximum) : components(maximum, components);
    }

    private Optional<BandDefect> header(BigDecimal maximum) {
        Optional<BigDecimal> greatest = scored.stream().map(b -> b.scores().last()).max(BigDecimal::compareTo);
        if (greatest.isEmpty() || greatest.get().compareTo(maximum) == 0) {
            return Optional.empty();
        }
        List<Band> best = scored.stream().filter(b -> b.scores().contains(greatest.get())).toList();
        return Optional.of(against(Kind.HEADER, maximum, greatest.get(), new BandFault.NotTheMaximum(maximum, greatest.get(), best),
                best.stream().anyMatch(table.atHand()::decidedBy)));
    }

    /** Equal shares of the maximum, rounded, are no fault. */
    private Optional<BandDefect> components(BigDecimal maximum, List<Band> components) {
        List<BigDecimal> shares = components.stream().map(b -> b.scores().last()).toList();
        Components all = new Components(shares);
        BigDecimal sum = all.sum();
        if (sum.compareTo(maximum) == 0 || all.areSharesOf(maximum)) {
            return Optional.empty();
        }
        return Optional.of(against(Kind.COMPONENTS, maximum, sum, new BandFault.ComponentsSum(shares, sum, maximum),
                components.stream().allMatch(table.atHand()::decidedBy)));
    }

    /** Touched when the awarded score is one of the two numbers that disagree, or none is printed and the best reached. */
    private BandDefect against(Kind kind, BigDecimal maximum, BigDecimal other, BandFault fault, boolean bestReached) {
        TableUse atHand = table.atHand();
        boolean touches = atHand.awarded().isPresent() ? atHand.wasAwarded(maximum) || atHand.wasAwarded(other)
                : bestReached;
        return table.defect(kind, fault, touches, new Touch(Optional.empty(), atHand.awarded()));
    }
}
