package bsc.score;

import bsc.formula.Quantities;
import bsc.model.Action;
import bsc.model.Aggregation;
import bsc.model.BadData;
import bsc.model.Perspective;
import bsc.model.Sentence;
import bsc.model.Stage;
import bsc.model.Study;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every indicator of a study held to its standard, for one period; the order is the study's.
 *
 * @param card the recomputed scorecard, by the repaired bands where the study has them
 */
public record Shortfalls(Study study, Scorecard card, List<Shortfall> all) {
    public Shortfalls {
        all = List.copyOf(all);
    }

    /** @throws bsc.model.BadData when a formula of the study cannot be read */
    public static Shortfalls of(Study study, String period) {
        Quantities quantities = Quantities.of(study);
        Scorecard card = Scorecards.repaired(quantities, period);
        Standings standings = new Standings(study, period);
        List<Shortfall> all = new ArrayList<>();
        for (ScoredIndicator line : card.lines()) {
            List<Action> actions = study.actions().stream()
                    .filter(a -> a.indicator().equals(line.indicator().id())).toList();
            BestBands best = standings.best(line.indicator());
            all.add(new Shortfall(line, best, standings.of(line, best, actions), standings.missing(line, best),
                    Spread.overParts(quantities, line.indicator(), period),
                    Spread.overPeriods(quantities, line.indicator(), period), actions));
        }
        return new Shortfalls(study, card, all);
    }

    /** The indicators that are below their standard or may be, worst first. */
    public List<Shortfall> worstFirst() {
        return all.stream().filter(s -> s.standing() == Standing.BELOW || s.standing() == Standing.OPEN)
                .sorted(Shortfall.WORST_FIRST).toList();
    }

    public List<Shortfall> with(Standing standing) {
        return all.stream().filter(s -> s.standing() == standing).toList();
    }

    public List<Shortfall> of(Perspective perspective) {
        return all.stream().filter(s -> s.line().indicator().perspective() == perspective).toList();
    }

    /** The indicators that meet their standard, and about which something is recorded all the same. */
    public List<Shortfall> metWithRecords() {
        return with(Standing.MET).stream().filter(s -> !s.actions().isEmpty()).toList();
    }

    /** What is recorded for the hospital as a whole, by stage; what has no stage comes last. */
    public List<Action> whole() {
        return study.actions().stream().filter(a -> a.indicator().isEmpty()).sorted(Comparator.comparing(
                a -> a.stage() == Stage.NONE ? Stage.values().length : a.stage().ordinal())).toList();
    }

    /**
     * The scores of a perspective, mean and spread; where points are summed their maxima differ, and the shares of the
     * possible score that are reached stand for them.
     */
    public Optional<ScoreSpread> scores(Perspective perspective) {
        List<Shortfall> shown = of(perspective);
        return ScoreSpread.of(() -> shown.get(0).line().indicator().place(), shown.stream().map(s -> card.aggregation() == Aggregation.SUM_OF_POINTS
                ? Standings.reached(s) : s.line().scores()).toList());
    }

    /**
     * The scorecard as it would be if the indicators named met their standards and nothing else changed.
     *
     * @throws BadData when the study has no such indicator
     */
    public Scorecard met(String... indicators) {
        Scorecard met = card;
        for (String indicator : indicators) {
            met = met.with(all.stream().filter(s -> s.line().indicator().id().equals(indicator)).findFirst().orElseThrow(() ->
                    new BadData(Sentence.of("'{0}' is not an indicator of {1}; indicators are: {2}", indicator, study.id(),
                            all.stream().map(s -> s.line().indicator().id()).collect(Collectors.joining(", "))))).met());
        }
        return met;
    }

    /**
     * The same with an action put beside the first finding about an indicator that has none.
     *
     * @throws BadData when there is no such finding
     */
    public Shortfalls planned(String indicator, Stage stage, String action, String owner, String due) {
        List<Action> open = study.actions().stream().filter(a -> !a.finding().isEmpty() && a.action().isEmpty()).toList();
        Action found = open.stream().filter(a -> a.indicator().equals(indicator)).findFirst().orElseThrow(() ->
                new BadData(Sentence.of("'{0}' has no finding without an action in {1}; such findings are about: {2}", indicator,
                        study.id(), open.stream().map(Action::indicator).distinct().collect(Collectors.joining(", ")))));
        Action planned = new Action(indicator, found.finding(), found.evidence(), stage, action, owner, due, found.place());
        return of(study.withActions(study.actions().stream().map(a -> a == found ? planned : a).toList()), card.period());
    }
}
