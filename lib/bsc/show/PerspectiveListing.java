package bsc.show;

import bsc.formula.Basis;
import bsc.formula.Quantities;
import bsc.formula.Reading;
import bsc.model.Indicator;
import bsc.model.Occasion;
import bsc.model.Period;
import bsc.model.Perspective;
import bsc.model.Printed;
import bsc.model.Study;
import bsc.model.Value;
import bsc.score.Line;
import bsc.score.Scorecards;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One perspective: each indicator with its value, label and score, per period. */
public final class PerspectiveListing {
    private PerspectiveListing() {
    }

    /** @throws bsc.model.BadData when a formula of the study cannot be read */
    public static String of(Study study, Perspective perspective, Format format) {
        Listing listing = listing(study, perspective);
        if (format != Format.TEXT) {
            return listing.in(format);
        }
        String heading = study.id() + "  " + study.hospital() + "\n" + perspective.title() + " perspective: ";
        if (listing.rows().isEmpty()) {
            return heading + (study.indicatorsOf(perspective).isEmpty() ? "the study has no indicator here.\n"
                    : "no value and no label is known.\n") + BlanksText.inShort(study);
        }
        return heading + "recomputed from the inputs where they are published; labels are those of the recomputed "
                + "(else the printed) value.\n\n" + listing.text("  ") + BlanksText.inShort(study);
    }

    private static Listing listing(Study study, Perspective perspective) {
        Quantities quantities = Quantities.of(study);
        List<List<String>> rows = new ArrayList<>();
        for (Indicator indicator : study.indicatorsOf(perspective)) {
            for (Period period : study.periods()) {
                Occasion occasion = Occasion.of(period.name());
                quantities.partsOf(indicator, period.name()).forEach(part -> add(rows, quantities, indicator, part));
                add(rows, quantities, indicator, occasion);
            }
        }
        return new Listing(List.of("indicator", "period", "recomputed", "printed", "label", "score", "label from", "bands"), rows);
    }

    private static void add(List<List<String>> rows, Quantities quantities, Indicator indicator, Occasion occasion) {
        Line line = Scorecards.line(quantities, indicator, occasion, Reading.ORDINARY.withBasis(Basis.RECOMPUTED));
        Optional<Printed.Number> printed = quantities.printed(indicator, occasion);
        boolean labelled = occasion.whole() && (line.value() instanceof Value.Known
                || quantities.label(indicator, occasion).isPresent());
        if (line.value() instanceof Value.Known || printed.isPresent() || labelled) {
            boolean fromInputs = line.value() instanceof Value.Known && !isTakenAsPrinted(quantities, indicator, occasion);
            rows.add(List.of(indicator.name(), occasion.toString(),
                    fromInputs ? ScoreText.value(line) : ScoreText.NOT_KNOWN,
                    printed.map(Printed::text).orElse(ScoreText.NOT_KNOWN),
                    labelled ? ScoreText.labels(line.labels()) : ScoreText.NOT_KNOWN,
                    labelled ? ScoreText.scores(line.scores()) : ScoreText.NOT_KNOWN,
                    labelled ? line.basis().word() : "", indicator.bands()));
        }
    }

    private static boolean isTakenAsPrinted(Quantities quantities, Indicator indicator, Occasion occasion) {
        return quantities.recomputed(indicator, occasion,
                bsc.formula.Reading.ORDINARY.withBasis(Basis.RECOMPUTED)) instanceof Value.Missing;
    }
}
