package bsc.show;

import bsc.audit.Audit;
import bsc.audit.Fate;
import bsc.model.Study;
import bsc.model.Verdict;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** The report on a study as text: summary and the conclusion's fate first, then what does not follow. */
public final class AuditText {
    private static final String MARGIN = "  ";

    private final Audit audit;
    private final boolean all;
    private final Ansi colour;

    private AuditText(Audit audit, boolean all, Ansi colour) {
        this.audit = audit;
        this.all = all;
        this.colour = colour;
    }

    /** @param all whether every figure, relation and fault of a table is listed, the ones that follow too */
    public static String of(Audit audit, boolean all, Ansi colour) {
        AuditText text = new AuditText(audit, all, colour);
        return text.heading() + CountsText.of(audit) + text.fate() + text.figures() + text.relations() + text.notTogether()
                + text.repairs() + text.bands() + text.contradictions() + text.unchecked() + text.remarks() + text.notes();
    }

    /** The conclusion's fate alone. */
    static String fate(Audit audit, Ansi colour) {
        return new AuditText(audit, false, colour).fate().strip();
    }

    private String bold(String text) {
        return colour.enabled() ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private String heading() {
        Study study = audit.study();
        return bold(study.id()) + MARGIN + study.hospital() + "\n" + study.citation() + "\n"
                + FindingText.counted(audit.findings().size(), "printed figure") + " judged; "
                + FindingText.counted(study.inputs().size(), "printed input") + " taken as they stand; "
                + FindingText.counted(study.notes().size(), "note") + " of the transcription\n"
                + BlanksText.inShort(study) + "\n";
    }

    private String fate() {
        return bold(FateText.question(audit)) + "\n"
                + audit.fates().stream().map(this::fate).collect(Collectors.joining()) + "\n";
    }

    private String fate(Fate fate) {
        if (fate.outcome() == Fate.Outcome.NONE_PRINTED) {
            return MARGIN + FateText.outcome(fate) + "\n";
        }
        String period = FateText.period(audit, fate);
        return MARGIN + (period.isEmpty() ? "" : period + ": ") + "Printed: " + fate.printed() + ". Recomputed: "
                + FateText.recomputed(fate) + ".\n" + MARGIN + FateText.outcome(fate)
                + (fate.outcome() == Fate.Outcome.SURVIVES ? " " + FateText.margin(fate) : "") + "\n"
                + (fate.flips().isEmpty() ? "" : MARGIN + "Labels that change: "
                + fate.flips().stream().map(FateText::flip).collect(Collectors.joining("; ")) + ".\n");
    }

    private String figures() {
        if (all) {
            return bold("Every figure") + "\n" + FindingText.everyFigure(audit).text(MARGIN);
        }
        if (audit.findings().isEmpty()) {
            return "No figure is printed, so there is none to be judged; jbang scorecard computes the values.\n";
        }
        if (audit.with(Verdict.CANNOT_BE_JUDGED).size() == audit.findings().size()) {
            return "No figure can be judged.\n";
        }
        return audit.with(Verdict.DOES_NOT_FOLLOW).isEmpty() ? "Every figure that can be judged follows.\n"
                : bold("Does not follow") + "\n" + FindingText.doesNotFollow(audit).text(MARGIN);
    }

    private String relations() {
        Listing listing = all ? RelationText.every(audit) : RelationText.thatDoNotHold(audit);
        return listing.rows().isEmpty() ? ""
                : "\n" + bold(all ? "Every relation" : "Relations that do not hold") + "\n" + listing.text(MARGIN);
    }

    private String contradictions() {
        return audit.contradictions().isEmpty() ? "" : "\n" + bold("Printed in two ways") + "\n" + ContradictionText.of(audit).text(MARGIN);
    }

    private String unchecked() {
        return audit.unchecked().isEmpty() ? "" : "\n" + bold("Not checked, because") + "\n" + UncheckedText.of(audit).text(MARGIN);
    }

    private String remarks() {
        Listing remarks = RemarkText.of(audit);
        return remarks.rows().isEmpty() ? "" : "\n" + bold("Remarks (no verdicts: what may be right and should be looked at)") + "\n" + remarks.text(MARGIN);
    }

    private String notes() {
        Listing notes = NoteText.of(audit, all);
        return notes.rows().isEmpty() ? "" : "\n" + bold(all ? "Notes of the transcription"
                : "Notes of the transcription on what is listed (--all prints every note, and whole)") + "\n" + notes.text(MARGIN);
    }

    private String notTogether() {
        Listing listing = RelationText.notTogether(audit);
        return listing.rows().isEmpty() ? ""
                : "\n" + bold("Relations that each hold, and cannot all hold of the same numbers") + "\n" + listing.text(MARGIN);
    }

    private String repairs() {
        Listing listing = RepairText.telling(audit);
        return listing.rows().isEmpty() ? ""
                : "\n" + bold("Numbers that would repair what does not hold") + "\n" + listing.text(MARGIN);
    }

    private String bands() {
        return audit.bandDefects().isEmpty() ? ""
                : "\n" + bold("Faults of the bands as printed") + "\n" + BandText.of(audit, all, MARGIN);
    }
}
