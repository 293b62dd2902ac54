package bsc.show;

import bsc.model.Action;
import bsc.model.BadData;
import bsc.model.Study;
import bsc.score.Shortfall;
import bsc.score.Shortfalls;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the cells of notebooks ask about findings and actions: which indicators are below their standard, what is recorded
 * about them. Never returns null; a wrong id is refused with the right ones.
 */
public final class ShowActions {
    private static final int WIDTH = 100;
    private static final int START = 15;

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
        return ShortfallText.of("", shortfall(shortfalls, indicator)).strip().lines().map(ShowActions::onPage)
                .collect(Collectors.joining("\n"));
    }

    /** What does not fit goes on below what it belongs to. */
    private static String onPage(String line) {
        int start = Math.min(START, line.length());
        return line.substring(0, start) + String.join("\n" + " ".repeat(START),
                PageTable.broken(line.substring(start), WIDTH - START));
    }

    /** One of them, by its id. */
    static Shortfall shortfall(Shortfalls shortfalls, String indicator) {
        return shortfalls.all().stream().filter(s -> s.line().indicator().id().equals(indicator)).findFirst().orElseThrow(() ->
                new BadData("'" + indicator + "' is not an indicator of " + shortfalls.study().id() + "; indicators are: "
                        + shortfalls.all().stream().map(s -> s.line().indicator().id()).collect(Collectors.joining(", "))));
    }
}
