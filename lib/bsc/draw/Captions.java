package bsc.draw;

import bsc.formula.Quantities;
import bsc.model.Indicator;
import bsc.model.Study;
import bsc.model.Unit;
import java.util.ArrayList;
import java.util.List;

/** The words that all figures share. */
final class Captions {
    private Captions() {
    }

    static String title(String what, Study study, String period) {
        return what + ": " + study.hospital() + (period.isEmpty() ? "" : ", " + period);
    }

    /** How the figure is to be read, and last the publication that its numbers come from. */
    static List<String> notes(Study study, String... reading) {
        List<String> notes = new ArrayList<>(List.of(reading));
        notes.add("Source: " + study.citation());
        return notes;
    }

    /** True when an indicator measures change against this very period, so that its own value there says nothing. */
    static boolean isBase(Quantities quantities, Indicator indicator, String period) {
        return quantities.formula(indicator).filter(f -> f.names().stream()
                .anyMatch(n -> n.period().filter(period::equals).isPresent())).isPresent();
    }

    /** A unit as an axis names it. */
    static String unit(Unit unit) {
        return switch (unit) {
            case PERCENT -> "%";
            case PER_MILLE -> "\u2030";
            case PERCENTAGE_POINTS -> "percentage points";
            case IDR -> "IDR";
            case RATIO -> "ratio (no unit)";
            default -> unit.word();
        };
    }
}
