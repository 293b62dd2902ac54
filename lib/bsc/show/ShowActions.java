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

/**
 * What the cells of notebooks ask about findings and actions: which indicators are below their standard, what is recorded
 * about them, and what a plan would change. Never returns null; a wrong id is refused with the right ones.
 */
public final class ShowActions {
    private ShowActions() {
    }

    /** The indicators of a study held to their standards, in the period that it assesses. */
    public static Shortfalls of(Study study) {
        return Shortfalls.of(study, study.assessed());
    }

    /** The indicators below their standard, worst first, with the share of the possible score that each lacks. */
    public static Listing worstFirst(Shortfalls shortfalls) {
        List<List<String>> rows = new ArrayList<>();
        shortfalls.worstFirst().forEach(s -> rows.add(List.of(String.valueOf(rows.size() + 1), s.line().indicator().name(),
                ScoreText.value(s.line()), orNone(StandardText.standard(s)),
                s.missing().map(StandardText::percent).orElse(ScoreText.NOT_KNOWN))));
        return new Listing(List.of("rank", "indicator", "value", "standard", "score missing"), rows);
    }

    /**
     * What of each record is there: a line a record, and one for an indicator below its standard without any. Indicators
     * below their standard stand first, worst first; what is recorded for the hospital as a whole stands last.
     */
    public static Listing recorded(Shortfalls shortfalls) {
        List<List<String>> rows = new ArrayList<>();
        for (Shortfall s : shortfalls.worstFirst()) {
            rows.addAll(rows(s));
            if (s.actions().isEmpty()) {
                rows.add(List.of(s.line().indicator().name(), no(""), no(""), no(""), no(""), no("")));
            }
        }
        shortfalls.all().stream().filter(s -> !shortfalls.worstFirst().contains(s)).forEach(s -> rows.addAll(rows(s)));
        shortfalls.whole().forEach(a -> rows.add(row("(the hospital as a whole)", a)));
        return new Listing(List.of("indicator", "finding", "action", "stage", "owner", "due"), rows);
    }

    private static List<List<String>> rows(Shortfall shortfall) {
        return shortfall.actions().stream().map(a -> row(shortfall.line().indicator().name(), a)).toList();
    }

    private static List<String> row(String name, Action a) {
        return List.of(name, no(a.finding()), no(a.action()), Recorded.stage(a.stage()), orNone(a.owner()), orNone(a.due()));
    }

    private static String no(String text) {
        return text.isEmpty() ? ScoreText.NOT_KNOWN : "yes";
    }

    private static String orNone(String text) {
        return text.isEmpty() ? ScoreText.NOT_KNOWN : text;
    }

    /** All that is known and recorded about one indicator, in lines that fit a page. */
    public static String entry(Shortfalls shortfalls, String indicator) {
        return Wrapped.lines(ShortfallText.of("", shortfall(shortfalls, indicator)).strip());
    }

    /** The scorecard as it would be if the indicators named met their standards and nothing else changed. */
    public static Scorecard met(Shortfalls shortfalls, String... indicators) {
        Scorecard card = shortfalls.card();
        for (String indicator : indicators) {
            card = card.with(met(shortfall(shortfalls, indicator)));
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

    private static Shortfall shortfall(Shortfalls shortfalls, String indicator) {
        return shortfalls.all().stream().filter(s -> s.line().indicator().id().equals(indicator)).findFirst().orElseThrow(() ->
                new BadData("'" + indicator + "' is not an indicator of " + shortfalls.study().id() + "; indicators are: "
                        + shortfalls.all().stream().map(s -> s.line().indicator().id()).collect(Collectors.joining(", "))));
    }
}
