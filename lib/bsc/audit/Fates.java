package bsc.audit;

import bsc.formula.Reading;
import bsc.model.Figure;
import bsc.model.Indicator;
import bsc.model.PrintedKind;
import bsc.model.Occasion;
import bsc.model.Period;
import bsc.model.Study;
import bsc.model.Value;
import bsc.model.Verdict;
import bsc.robust.ScaleClasses;
import bsc.robust.ScoreFlip;
import bsc.score.Assignments;
import bsc.score.LabelBasis;
import bsc.score.ScoredIndicator;
import bsc.score.Scorecard;
import bsc.score.Series;
import bsc.weight.Weighable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recomputes each conclusion of a study from the inputs of its own period and says what flips it. */
final class Fates {
    private final Cards cards;
    private final Study study;
    private final TotalJudge judge;
    private final Map<String, Set<String>> accused = new HashMap<>();
    private final Map<Occasion, Scorecard> accepted = new HashMap<>();

    /** @param findings on all figures: where nothing that an indicator's label rests on is accused, the label stands */
    Fates(Cards cards, List<Finding> findings) {
        this.cards = cards;
        this.study = cards.quantities().study();
        this.judge = new TotalJudge(cards);
        for (Finding finding : findings) {
            if (finding.verdict() == Verdict.DOES_NOT_FOLLOW) {
                accused.computeIfAbsent(finding.figure().indicator(), i -> new HashSet<>())
                        .add(finding.figure().occasion().period());
            }
        }
    }

    /** One for each printed conclusion, in the order of the file; a single one that says so when none is printed. */
    List<Fate> all() {
        List<Fate> fates = study.figures().stream().filter(f -> f.kind() == PrintedKind.CONCLUSION)
                .map(f -> fate(Optional.of(f), f.occasion())).toList();
        return fates.isEmpty() ? List.of(fate(Optional.empty(), Occasion.of(study.assessed()))) : fates;
    }

    private Fate fate(Optional<Figure> conclusion, Occasion occasion) {
        Scorecard recomputed = accepted(occasion);
        Optional<Assignments> total = recomputed.total();
        Placing placing = conclusion.map(f -> Placing.of(cards, f, recomputed)).orElse(new Placing(recomputed, Optional.empty()));
        Map<String, BigInteger> labels = total.map(placing::labels).orElse(Map.of());
        Set<String> stands = conclusion.map(f -> judge.onScale(f, recomputed)).orElse(Set.of());
        Fate.Outcome outcome = conclusion.isEmpty() ? Fate.Outcome.NONE_PRINTED : outcome(placing, total, stands);
        return new Fate(conclusion, stands, outcome, recomputed, labels, total.map(Assignments::count).orElse(BigInteger.ZERO),
                flips(cards.printed(occasion), recomputed),
                outcome == Fate.Outcome.SURVIVES ? breakers(recomputed, stands) : List.of());
    }

    /**
     * Recomputed from the inputs. The label of printed values that follow, if only under a convention, is kept, printed
     * itself or not, though the unrounded value lies just beyond the end of its band.
     */
    Scorecard accepted(Occasion occasion) {
        return accepted.computeIfAbsent(occasion, this::accept);
    }

    private Scorecard accept(Occasion occasion) {
        Scorecard printed = cards.printed(occasion);
        Scorecard recomputed = cards.recomputed(occasion);
        Scorecard accepted = recomputed;
        for (int i = 0; i < printed.lines().size(); i++) {
            ScoredIndicator was = printed.lines().get(i);
            if (isOfPrint(was, occasion) && !isAccused(was, occasion) && differs(was, recomputed.lines().get(i))) {
                accepted = accepted.with(was);
            }
        }
        return accepted;
    }

    /** True when no label is the same, or a printed value that may have several is another one than the inputs give. */
    private static boolean differs(ScoredIndicator was, ScoredIndicator is) {
        return disjoint(was, is) || was.basis() != LabelBasis.PRINTED && !is.labels().containsAll(was.labels())
                && was.value() instanceof Value.Known printed && is.value() instanceof Value.Known full && !printed.range().meets(full.range());
    }

    /** True when the label is printed, or is that of a printed value. */
    private boolean isOfPrint(ScoredIndicator line, Occasion occasion) {
        return line.basis() == LabelBasis.PRINTED || (line.basis() == LabelBasis.BANDS || line.basis() == LabelBasis.MOVEMENT)
                && cards.quantities().printed(line.indicator(), occasion).isPresent();
    }

    /** True when a figure of the indicator is accused in a period that its label on this occasion rests on. */
    private boolean isAccused(ScoredIndicator line, Occasion occasion) {
        Set<String> periods = new HashSet<>(Set.of(occasion.period()));
        cards.quantities().period(occasion.period()).map(Period::of).ifPresent(periods::addAll);
        Series.of(cards.quantities(), line.indicator(), occasion, Reading.ORDINARY).values()
                .forEach(at -> periods.add(at.occasion().period()));
        return accused.getOrDefault(line.indicator().id(), Set.of()).stream().anyMatch(periods::contains);
    }

    private static Fate.Outcome outcome(Placing placing, Optional<Assignments> total, Set<String> stands) {
        if (total.isEmpty() || placing.card().scale().isEmpty()) {
            return Fate.Outcome.CANNOT_BE_JUDGED;
        }
        BigInteger carrying = placing.carrying(total.get(), stands);
        if (carrying.equals(total.get().count())) {
            return Fate.Outcome.SURVIVES;
        }
        return carrying.signum() > 0 ? Fate.Outcome.DEPENDS : Fate.Outcome.DOES_NOT_SURVIVE;
    }

    /** A label that the study printed and that does not come out again; what has no label on either side changes none. */
    private static List<Fate.Flip> flips(Scorecard printed, Scorecard recomputed) {
        List<Fate.Flip> flips = new ArrayList<>();
        for (int i = 0; i < printed.lines().size(); i++) {
            ScoredIndicator was = printed.lines().get(i);
            ScoredIndicator is = recomputed.lines().get(i);
            boolean known = !is.labels().isEmpty() || is.value() instanceof Value.Known;
            if (!was.labels().isEmpty() && known && disjoint(was, is)) {
                flips.add(new Fate.Flip(was, is));
            }
        }
        return flips;
    }

    private static boolean disjoint(ScoredIndicator was, ScoredIndicator is) {
        return is.labels().stream().noneMatch(was.labels()::contains);
    }

    /** The audit asks for the indicators alone; the scores behind them are those of {@link ScoreFlip}. */
    private List<Indicator> breakers(Scorecard card, Set<String> stands) {
        return ScoreFlip.all(study, card, Weighable.of(card).own(), ScaleClasses.of(card.scale().orElseThrow()), stands).stream()
                .map(f -> f.line().indicator()).distinct().toList();
    }
}
