package bsc.show.weights;

import bsc.model.JudgementScale;
import java.math.BigDecimal;
import java.util.List;
import picocli.CommandLine.Option;

/** How far the scale of judgements goes. */
final class ScaleOption {
    @Option(names = "--widest", paramLabel = "N", defaultValue = "9", description = "Judgements are from 1/N to N "
            + "(default: ${DEFAULT-VALUE}).")
    private BigDecimal widest;

    /** @throws bsc.model.BadData when the scale has no two ends, or goes farther than anybody judges */
    JudgementScale scale() {
        return new JudgementScale(widest);
    }

    /** What to say of another scale than the usual one. */
    static List<String> notes(JudgementScale scale) {
        return scale.widest().compareTo(JudgementScale.SAATY.widest()) == 0 ? List.of()
                : List.of("Judgements were allowed from 1/" + scale.text() + " to " + scale.text() + " (--widest).");
    }
}
