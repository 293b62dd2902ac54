package bsc.view;

import bsc.model.Action;
import bsc.model.Stage;
import bsc.say.Block.Pair;
import bsc.say.Numerals;
import bsc.say.Text;
import bsc.say.Words;
import java.util.ArrayList;
import java.util.List;

/** What of finding and action is recorded, in the words of one language; what is not recorded is said, never left out. */
record RecordWords(Words words) {
    /** In one clause, as in "finding and action recorded". */
    String inShort(Action action) {
        return action.finding().isEmpty() ? words.say(action.action().isEmpty() ? "recorded.nothing" : "recorded.no-finding")
                : words.say(action.action().isEmpty() ? "recorded.no-action" : "recorded.both");
    }

    /** Two lines: the finding with its evidence, the action with stage, owner and due date. */
    List<Pair> of(Action action) {
        boolean found = !action.finding().isEmpty();
        boolean acted = !action.action().isEmpty();
        String evidence = words.say("recorded.evidence", orNone(action.evidence()));
        List<String> details = new ArrayList<>();
        if (!found && !action.evidence().isEmpty()) {
            details.add(evidence);
        }
        details.add(words.say("recorded.stage", action.stage() == Stage.NONE ? Numerals.UNKNOWN : words.of(action.stage())));
        details.add(words.say("recorded.owner", orNone(action.owner())));
        details.add(words.say("recorded.due", orNone(action.due())));
        return List.of(new Pair(words.say("improve.finding"), Text.of(found ? action.finding() + " [" + evidence + "]" : words.say("recorded.no-finding"))),
                new Pair(words.say("improve.action"), Text.of((acted ? action.action() : words.say("recorded.no-action"))
                        + (acted || action.stage() != Stage.NONE ? " [" + String.join("; ", details) + "]" : ""))));
    }

    private static String orNone(String text) {
        return text.isEmpty() ? Numerals.UNKNOWN : text;
    }
}
