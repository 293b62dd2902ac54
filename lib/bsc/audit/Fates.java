package bsc.audit;

import bsc.formula.Quantities;
import bsc.model.Figure;
import bsc.model.Kind;
import bsc.model.Study;
import bsc.model.Verdict;
import bsc.robust.Classes;
import bsc.robust.ScoreFlip;
import bsc.score.Assignments;
import bsc.score.LabelBasis;
import bsc.score.Line;
import bsc.score.Scorecard;
import bsc.score.Scorecards;
import bsc.weight.Weighable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Recomputes a study's conclusion from its inputs and says what flips it. */
final class Fates {
    private Fates() {
    }

    /**
     * @param printed  the scorecard with the labels as printed
     * @param findings on all figures: where nothing of an indicator is accused, its printed label stands
     */
    static Fate of(Quantities quantities, Scorecard printed, List<Finding> findings) {
        Scorecard recomputed = accepted(printed, Scorecards.recomputed(quantities, printed.period()), findings);
        Optional<Figure> conclusion = quantities.study().figures().stream()
                .filter(f -> f.kind() == Kind.CONCLUSION).findFirst();
        Optional<Assignments> total = recomputed.total();
        Map<String, BigInteger> labels = total.map(recomputed::labels).orElse(Map.of());
        BigInteger count = total.map(Assignments::count).orElse(BigInteger.ZERO);
        Set<String> stands = conclusion.map(f -> new TotalJudge(quantities, recomputed).onScale(f)).orElse(Set.of());
        Fate.Outcome outcome = conclusion.isEmpty() ? Fate.Outcome.NONE_PRINTED : outcome(recomputed, total, stands);
        return new Fate(conclusion.map(f -> f.printed().text()).orElse(""), stands, outcome, recomputed, labels, count,
                flips(printed, recomputed),
                outcome == Fate.Outcome.SURVIVES ? breakers(quantities.study(), recomputed, stands) : List.of());
    }

    /**
     * Recomputed from the inputs. A label that follows from printed values that follow, if only under a convention, is
     * kept though the unrounded value lies just beyond the end of its band.
     */
    private static Scorecard accepted(Scorecard printed, Scorecard recomputed, List<Finding> findings) {
        Set<String> accused = findings.stream().filter(f -> f.verdict() == Verdict.DOES_NOT_FOLLOW)
                .map(f -> f.figure().indicator()).collect(Collectors.toSet());
        Scorecard accepted = recomputed;
        for (int i = 0; i < printed.lines().size(); i++) {
            Line was = printed.lines().get(i);
            if (was.basis() == LabelBasis.PRINTED && !accused.contains(was.indicator().id())
                    && flipped(was, recomputed.lines().get(i))) {
                accepted = accepted.with(was);
            }
        }
        return accepted;
    }

    private static Fate.Outcome outcome(Scorecard card, Optional<Assignments> total, Set<String> stands) {
        if (total.isEmpty()) {
            return Fate.Outcome.CANNOT_BE_JUDGED;
        }
        BigInteger carrying = carrying(card, total.get(), stands);
        if (carrying.equals(total.get().count())) {
            return Fate.Outcome.SURVIVES;
        }
        return carrying.signum() > 0 ? Fate.Outcome.DEPENDS : Fate.Outcome.DOES_NOT_SURVIVE;
    }

    /** How many assignments may carry one of the labels. */
    private static BigInteger carrying(Scorecard card, Assignments total, Set<String> labels) {
        return total.ways().entrySet().stream()
                .filter(e -> card.labels(e.getKey()).stream().anyMatch(labels::contains))
                .map(Map.Entry::getValue).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static List<String> flips(Scorecard printed, Scorecard recomputed) {
        List<String> flips = new ArrayList<>();
        for (int i = 0; i < printed.lines().size(); i++) {
            Line was = printed.lines().get(i);
            Line is = recomputed.lines().get(i);
            if (flipped(was, is)) {
                flips.add(is.indicator().name() + ": printed " + words(was) + ", recomputed " + words(is));
            }
        }
        return flips;
    }

    private static boolean flipped(Line was, Line is) {
        return is.labels().stream().noneMatch(was.labels()::contains);
    }

    private static String words(Line line) {
        return line.basis() == LabelBasis.NONE ? "no label" : String.join(" or ", line.labels());
    }

    /** The audit asks for the names alone; the scores behind them are those of {@link ScoreFlip}. */
    private static List<String> breakers(Study study, Scorecard card, Set<String> stands) {
        return ScoreFlip.all(study, card, Weighable.of(card).own(), Classes.of(card.scale().orElseThrow()), stands).stream()
                .map(f -> f.line().indicator().name()).distinct().toList();
    }
}
