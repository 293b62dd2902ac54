package bsc.show;

import bsc.audit.Audit;
import bsc.audit.Finding;
import bsc.model.Choice;
import bsc.model.Figure;
import bsc.model.Kind;
import bsc.model.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What a finding is about and why it came out so, in clauses. */
final class FindingText {
    private FindingText() {
    }

    static Listing doesNotFollow(Audit audit) {
        return new Listing(List.of("where", "what", "printed", "recomputed", "why"), inOrder(audit).stream()
                .map(f -> List.of(f.figure().where(), what(f.figure()), f.figure().printed().text(), RecomputedText.of(f), why(f)))
                .toList());
    }

    /** The findings that do not follow: labels, scores and conclusions before numbers, else in the order of the study. */
    static List<Finding> inOrder(Audit audit) {
        return audit.with(Verdict.DOES_NOT_FOLLOW).stream().sorted(Comparator.comparing(f -> f.value().isPresent())).toList();
    }

    /** The arithmetic or the reason, and what a reader must know to weigh it. */
    static String why(Finding finding) {
        return finding.diagnoses().stream().findFirst().map(d -> "perhaps " + DiagnosisText.of(d) + "; ").orElse("") + ReasonText.of(finding) + (finding.weak() ? " (weak check: " + finding.width() + " units wide)" : "")
                + (!finding.tried().isEmpty() && finding.verdict() == Verdict.DOES_NOT_FOLLOW ? " (tried: "
                + finding.tried().stream().map(Choice::word).collect(Collectors.joining(", ")) + ")" : "");
    }

    private static String what(Figure figure) {
        String whose = figure.indicator().isEmpty() ? figure.perspective().map(Choice::word).orElse("") : figure.indicator();
        String kind = figure.kind() == Kind.VALUE ? "" : figure.kind().word();
        return (whose + " " + figure.occasion() + " " + kind).strip();
    }

    static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
