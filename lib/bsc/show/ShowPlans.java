package bsc.show;

import bsc.model.Action;
import bsc.model.BadData;
import bsc.model.Band;
import bsc.model.Stage;
import bsc.model.Study;
import bsc.score.Line;
import bsc.score.Scorecard;
import bsc.score.Shortfall;
import bsc.score.Shortfalls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the cells of notebooks ask about plans: what a scorecard would be, and a finding with an action beside it. */
public final class ShowPlans {
    private ShowPlans() {
    }

    /** The scorecard as it would be if the indicators named met their standards and nothing else changed. */
    public static Scorecard met(Shortfalls shortfalls, String... indicators) {
        Scorecard card = shortfalls.card();
        for (String indicator : indicators) {
            card = card.with(met(ShowActions.shortfall(shortfalls, indicator)));
        }
        return card;
    }

    private static Line met(Shortfall shortfall) {
        Line line = shortfall.line();
        return new Line(line.indicator(), line.value(), shortfall.best().rows().stream().map(Band::label)
                .collect(Collectors.toSet()), new TreeSet<>(shortfall.best().greatest().stream().toList()), line.basis());
    }

    /** The total, and its place on the performance line, if the worst indicator met its standard, the worst two, and so on. */
    public static Listing oneAfterAnother(Shortfalls shortfalls) {
        List<List<String>> rows = new ArrayList<>();
        Scorecard card = shortfalls.card();
        rows.add(row("as it is", card));
        for (Shortfall shortfall : shortfalls.worstFirst()) {
            card = card.with(met(shortfall));
            rows.add(row("and " + shortfall.line().indicator().name(), card));
        }
        return new Listing(List.of("standards met", "total", "on the performance line"), rows);
    }

    private static List<String> row(String what, Scorecard card) {
        return List.of(what, card.total().map(ScoreText::range).orElse(ScoreText.NOT_KNOWN),
                ScoreText.labels(card.total().map(t -> card.labels(t).keySet()).orElse(Set.of())));
    }

    /**
     * The study with an action put beside the first finding about an indicator that has none.
     *
     * @throws BadData when there is no such finding
     */
    public static Study plan(Study study, String indicator, Stage stage, String action, String owner, String due) {
        Optional<Action> open = study.actions().stream()
                .filter(a -> a.indicator().equals(indicator) && !a.finding().isEmpty() && a.action().isEmpty()).findFirst();
        Action found = open.orElseThrow(() -> new BadData("'" + indicator + "' has no finding without an action in "
                + study.id() + "; such findings are about: " + study.actions().stream()
                .filter(a -> !a.finding().isEmpty() && a.action().isEmpty()).map(Action::indicator).distinct()
                .collect(Collectors.joining(", "))));
        Action planned = new Action(indicator, found.finding(), found.evidence(), stage, action, owner, due, found.place());
        return study.withActions(study.actions().stream().map(a -> a == found ? planned : a).toList());
    }
}
