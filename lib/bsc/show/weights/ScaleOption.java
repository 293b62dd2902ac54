package bsc.show.weights;

import bsc.model.BadData;
import bsc.weight.Judgement;
import java.util.List;
import picocli.CommandLine.Option;

/** How far the scale of judgements goes. */
final class ScaleOption {
    private static final double MOST = 1000;

    @Option(names = "--widest", paramLabel = "N", defaultValue = "9", description = "Judgements are from 1/N to N "
            + "(default: ${DEFAULT-VALUE}).")
    private double widest;

    /** @throws BadData when the scale has no two ends, or goes farther than anybody judges */
    double widest() {
        if (!(widest > 1 && widest <= MOST)) {
            throw new BadData("--widest: write a number above 1, at most " + (int) MOST);
        }
        return widest;
    }

    /** What to say of another scale than the usual one. */
    static List<String> notes(double widest) {
        return widest == Judgement.WIDEST ? List.of()
                : List.of("Judgements were allowed from 1/" + Digits.ratio(widest) + " to " + Digits.ratio(widest) + " (--widest).");
    }
}
