package bsc.cli;

import bsc.model.JudgementScale;
import java.math.BigDecimal;
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
}
