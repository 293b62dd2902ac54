package bsc.show;

import bsc.audit.Fate;
import bsc.score.Assignments;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

/** What becomes of a study's conclusion, in sentences. */
final class FateText {
    private static final int NAMED = 6;

    private FateText() {
    }

    /** The answer to the referee's question; what could change a surviving conclusion is told apart, in {@link #margin}. */
    static String outcome(Fate fate) {
        return switch (fate.outcome()) {
            case SURVIVES -> "The conclusion survives.";
            case DEPENDS -> "The conclusion depends on scores that the study does not print.";
            case DOES_NOT_SURVIVE -> "The conclusion does not survive.";
            case CANNOT_BE_JUDGED -> "It cannot be judged: "
                    + (fate.card().scale().isEmpty() ? "no scale is printed, and " : "")
                    + "no score is known for " + String.join(", ", fate.card().unscored()) + ".";
            case NONE_PRINTED -> "The study prints no class for the hospital as a whole.";
        };
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
