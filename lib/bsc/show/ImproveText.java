package bsc.show;

import bsc.model.Action;
import bsc.model.Stage;
import bsc.model.Study;
import bsc.score.Shortfall;
import bsc.score.Shortfalls;
import bsc.score.Standing;
import java.util.List;
import java.util.stream.Collectors;

/** Which indicators are below their standard, worst first, and what is recorded to be done about each. */
public final class ImproveText {
    private ImproveText() {
    }

    /**
     * @param period the period, or null for the one that the study assesses
     * @throws bsc.model.BadData when the study has no such period or a formula cannot be read
     */
    public static String of(Study study, String period, Format format) {
        Shortfalls shortfalls = Shortfalls.of(study, ScorecardText.period(study, period));
        return format == Format.TEXT ? text(shortfalls) : ImproveListing.of(shortfalls).in(format);
    }

    private static String text(Shortfalls shortfalls) {
        Study study = shortfalls.study();
        return study.id() + "  " + study.hospital() + ", " + shortfalls.card().period() + "\n" + counts(shortfalls) + "\n" + BlanksText.inShort(study)
                + (shortfalls.card().period().equals(study.assessed()) ? "" : "Findings and actions are those recorded for "
                + study.assessed() + ".\n") + "\n"
                + PerspectiveScores.text(shortfalls)
                + worstFirst(shortfalls.worstFirst())
                + section("Without scores: what the study has a finding about", shortfalls.with(Standing.FOUND))
                + section("Not below the standard, with something recorded", shortfalls.metWithRecords())
                + section("Cannot be judged: without a value or a label, or without scores and a range",
                        shortfalls.with(Standing.UNKNOWN))
                + whole(shortfalls.whole());
    }

    private static String counts(Shortfalls shortfalls) {
        int all = shortfalls.all().size();
        int below = shortfalls.with(Standing.BELOW).size();
        boolean none = all == shortfalls.with(Standing.FOUND).size() + shortfalls.with(Standing.UNKNOWN).size();
        return (none ? "None" : below) + " of " + all + (all == 1 ? " indicator " : " indicators ")
                + (none ? "can be held to a standard." : (below == 1 ? "is" : "are") + " below the standard.")
                + more(shortfalls, Standing.OPEN, "more may be, because a label or a score is open")
                + more(shortfalls, Standing.FOUND, "listed without scores, because the study has a finding")
                + more(shortfalls, Standing.UNKNOWN, "cannot be judged");
    }

    private static String more(Shortfalls shortfalls, Standing standing, String what) {
        int number = shortfalls.with(standing).size();
        return number == 0 ? "" : " " + number + " " + what + ".";
    }

    private static String worstFirst(List<Shortfall> shortfalls) {
        StringBuilder text = new StringBuilder(shortfalls.isEmpty() ? "" : "\nBelow the standard, worst first: by the share of "
                + "the possible score that is missing (at worst, where it is open), then by the distance to the standard\n");
        for (int i = 0; i < shortfalls.size(); i++) {
            text.append(ShortfallText.of((i + 1) + ". ", shortfalls.get(i)));
        }
        return text.toString();
    }

    private static String section(String heading, List<Shortfall> shortfalls) {
        return shortfalls.stream().map(s -> ShortfallText.of("", s)).collect(Collectors.joining("",
                shortfalls.isEmpty() ? "" : "\n" + heading + "\n", ""));
    }

    private static String whole(List<Action> actions) {
        StringBuilder text = new StringBuilder(actions.isEmpty() ? "" : "\nThe hospital as a whole, by stage\n");
        Stage stage = null;
        for (Action action : actions) {
            if (action.stage() != stage) {
                stage = action.stage();
                text.append("\n  ").append(stage == Stage.NONE ? "no stage recorded" : Recorded.stage(stage)).append('\n');
            }
            Recorded.lines(action, (what, is) -> text.append(ShortfallText.line(what, is)));
        }
        return text.toString();
    }
}
