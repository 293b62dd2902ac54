package bsc.show;

import bsc.audit.Audit;
import bsc.audit.Fate;
import bsc.score.Assignments;
import bsc.score.Scorecard;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What becomes of a study's conclusion, in sentences. */
final class FateText {
    private static final int NAMED = 6;

    private FateText() {
    }

    /** The referee's question. */
    static String question(Audit audit) {
        return audit.fates().size() > 1 ? "Do the conclusions survive?" : "Does the conclusion survive?";
    }

    /** The answer to the referee's question; what could change a surviving conclusion is told apart, in {@link #margin}. */
    static String outcome(Fate fate) {
        return switch (fate.outcome()) {
            case SURVIVES -> "The conclusion survives.";
            case DEPENDS -> "The conclusion depends on scores that the study does not print.";
            case DOES_NOT_SURVIVE -> "The conclusion does not survive.";
            case CANNOT_BE_JUDGED -> "It cannot be judged: " + unknown(fate.card()) + ".";
            case NONE_PRINTED -> "The study prints no class for the hospital as a whole.";
        };
    }

    /** Every fate of a study, each with its period where there are several. */
    static String outcomes(Audit audit) {
        return audit.fates().stream().map(f -> before(audit, f) + outcome(f)).collect(Collectors.joining(" "));
    }

    /** What was printed and what becomes of it. */
    static String inShort(Audit audit, Fate fate) {
        return before(audit, fate) + (fate.printed().isEmpty() ? "" : "Printed: " + fate.printed() + ". ") + outcome(fate);
    }

    private static String before(Audit audit, Fate fate) {
        String period = period(audit, fate);
        return period.isEmpty() ? "" : period + ": ";
    }

    private static String unknown(Scorecard card) {
        List<String> reasons = new ArrayList<>();
        if (card.scale().isEmpty()) {
            reasons.add("no scale is printed");
        }
        if (!card.scores() && card.scale().isPresent()) {
            reasons.add("no indicator has a score in " + card.occasion());
        } else if (!card.unscored().isEmpty()) {
            reasons.add("no score is known for " + String.join(", ", card.unscored()));
        }
        return String.join(", and ", reasons);
    }

    /** The period of a conclusion, named where the study prints conclusions on several. */
    static String period(Audit audit, Fate fate) {
        return audit.fates().stream().map(f -> f.card().occasion()).distinct().count() > 1 ? fate.card().occasion().toString() : "";
    }

    /** An indicator whose label changes, in a clause. */
    static String flip(Fate.Flip flip) {
        return flip.recomputed().indicator().name() + ": printed " + String.join(" or ", flip.printed().labels())
                + ", recomputed " + (flip.recomputed().labels().isEmpty() ? "in no band" : String.join(" or ", flip.recomputed().labels()));
    }

    /** What the recomputed scorecard comes to. */
    static String recomputed(Fate fate) {
        if (fate.card().total().isEmpty()) {
            return "nothing";
        }
        Assignments total = fate.card().total().get();
        String range = ScoreText.range(total);
        if (fate.assignments().equals(BigInteger.ONE)) {
            return ScoreText.labels(fate.recomputed().keySet()) + " (" + range + ")";
        }
        return fate.recomputed().entrySet().stream().map(e -> e.getKey() + " in " + e.getValue() + " of "
                + fate.assignments()).collect(Collectors.joining(", ")) + " assignments of scores (" + range + ")";
    }

    /** Whether another score of one indicator alone would change a conclusion that survives; the first few are named. */
    static String margin(Fate fate) {
        List<String> breakers = fate.breakers();
        if (breakers.isEmpty()) {
            return "No other score of a single indicator would change it.";
        }
        boolean every = breakers.size() == fate.card().lines().size();
        return "Another score of one indicator alone could change it: " + (every ? "any of the " + breakers.size()
                : named(breakers)) + ".";
    }

    private static String named(List<String> names) {
        int more = names.size() - NAMED;
        return String.join(", ", names.subList(0, Math.min(NAMED, names.size()))) + (more > 0 ? " and " + more + " more" : "");
    }
}
