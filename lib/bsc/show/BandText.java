package bsc.show;

import bsc.audit.Audit;
import bsc.audit.BandDefect;
import bsc.model.Indicator;
import java.util.Comparator;
import java.util.List;

/** The faults of the tables of bands as they were printed; those that touch the value at hand come first. */
final class BandText {
    private BandText() {
    }

    static List<BandDefect> inOrder(Audit audit) {
        return audit.bandDefects().stream().sorted(Comparator.comparing(d -> !d.touches())).toList();
    }

    /** @param all whether those that touch no value of the study are listed too; else they are only counted */
    static String of(Audit audit, boolean all, String margin) {
        List<BandDefect> shown = inOrder(audit).stream().filter(d -> all || d.touches()).toList();
        int more = audit.bandDefects().size() - shown.size();
        String rest = more == 0 ? "" : margin + (shown.isEmpty() ? "" : "and ") + FindingText.counted(more, "fault")
                + (more == 1 ? " that touches" : " that touch") + " no value of the study (--all lists "
                + (more == 1 ? "it" : "them") + ")\n";
        return (shown.isEmpty() ? "" : listing(shown).text(margin)) + rest;
    }

    private static Listing listing(List<BandDefect> defects) {
        return new Listing(List.of("indicator", "bands", "fault", "touches the value", "what"), defects.stream()
                .map(d -> List.of(subject(d), d.bands().id(), d.kind().word(), touches(d), BandFaultText.of(d))).toList());
    }

    /** For machines: every fault, in the order of the study. */
    static Listing listing(Audit audit) {
        return new Listing(List.of("indicator", "bands", "kind", "touches", "what"), audit.bandDefects().stream()
                .map(d -> List.of(subject(d), d.bands().id(), d.kind().word(), touches(d), BandFaultText.of(d))).toList());
    }

    /** The id of the indicator, or {@code performance line}. */
    static String subject(BandDefect defect) {
        return defect.indicator().map(Indicator::id).orElse("performance line");
    }

    static String touches(BandDefect defect) {
        return defect.touches() ? "yes" : "no";
    }
}
