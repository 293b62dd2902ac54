package bsc.show;

import bsc.model.Action;
import bsc.model.Choice;
import bsc.model.Stage;
import java.util.function.BiConsumer;

/** What of finding and action is recorded; what is not is said, never left out. */
enum Recorded implements Choice {
    BOTH("finding and action recorded"), NO_ACTION("no action recorded"), NO_FINDING("no finding recorded"),
    NOTHING("no finding and no action recorded");

    private final String word;

    Recorded(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    static Recorded of(Action action) {
        if (action.finding().isEmpty()) {
            return action.action().isEmpty() ? NOTHING : NO_FINDING;
        }
        return action.action().isEmpty() ? NO_ACTION : BOTH;
    }

    /** Hands on the two lines of a record: the finding with its evidence, the action with stage, owner and due date. */
    static void lines(Action action, BiConsumer<String, String> line) {
        boolean found = !action.finding().isEmpty();
        boolean acted = !action.action().isEmpty();
        String evidence = "evidence: " + orNone(action.evidence());
        String ofAction = found || action.evidence().isEmpty() ? "" : evidence + "; ";
        line.accept("finding", found ? action.finding() + " [" + evidence + "]" : NO_FINDING.word);
        line.accept("action", (acted ? action.action() : NO_ACTION.word)
                + (acted || action.stage() != Stage.NONE ? " [" + ofAction + "stage: " + stage(action.stage())
                + "; owner: " + orNone(action.owner()) + "; due: " + orNone(action.due()) + "]" : ""));
    }

    /** The stage in words. */
    static String stage(Stage stage) {
        return orNone(stage.word().replace('_', ' '));
    }

    private static String orNone(String text) {
        return text.isEmpty() ? ScoreText.NOT_KNOWN : text;
    }
}
