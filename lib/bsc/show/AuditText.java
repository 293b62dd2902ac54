package bsc.show;

import bsc.audit.Audit;
import bsc.audit.Fate;
import bsc.audit.Finding;
import bsc.model.Choice;
import bsc.model.Convention;
import bsc.model.Figure;
import bsc.model.Kind;
import bsc.model.Study;
import bsc.model.Verdict;
import bsc.score.Assignments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** The report on a study as text: summary and the conclusion's fate first, then what does not follow. */
public final class AuditText {
    private static final String MARGIN = "  ";
    private static final int NAMED = 6;

    private final Audit audit;
    private final Ansi colour;

    private AuditText(Audit audit, Ansi colour) {
        this.audit = audit;
        this.colour = colour;
    }

    /** @param all whether every figure is listed, the ones that follow too */
    public static String of(Audit audit, boolean all, Ansi colour) {
        AuditText text = new AuditText(audit, colour);
        return text.heading() + text.counts() + text.fate() + (all ? text.everything() : text.doesNotFollow());
    }

    /** The conclusion's fate alone. */
    static String fate(Audit audit, Ansi colour) {
        return new AuditText(audit, colour).fate().strip();
    }

    private String bold(String text) {
        return colour.enabled() ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private String heading() {
        Study study = audit.study();
        return bold(study.id()) + MARGIN + study.hospital() + "\n" + study.citation() + "\n"
                + counted(audit.findings().size(), "printed figure") + " judged; "
                + counted(study.inputs().size(), "printed input") + " taken as they stand; "
                + counted(study.notes().size(), "note") + " of the transcription\n\n";
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private String counts() {
        StringBuilder text = new StringBuilder();
        for (Verdict verdict : Verdict.values()) {
            List<Finding> findings = audit.with(verdict);
            text.append(String.format("%s%-17s%4d%s%n", MARGIN, verdict.word(), findings.size(), detail(verdict, findings)));
        }
        return text.toString().replace(System.lineSeparator(), "\n") + "\n";
    }

    private static String detail(Verdict verdict, List<Finding> findings) {
        return switch (verdict) {
            case FOLLOWS -> weak(findings);
            case FOLLOWS_UNDER -> conventions(findings);
            case CANNOT_BE_JUDGED -> reasons(findings);
            default -> "";
        };
    }

    private static String weak(List<Finding> findings) {
        long weak = findings.stream().filter(Finding::weak).count();
        return weak == 0 ? "" : MARGIN + "of these " + weak + (weak == 1 ? " is a weak check" : " are weak checks")
                + ": more than 10 units of the last digit would have passed";
    }

    private static String conventions(List<Finding> findings) {
        Map<Convention, Long> counts = findings.stream().collect(Collectors.groupingBy(
                f -> f.convention().orElseThrow(), java.util.TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(e -> MARGIN + e.getKey().word() + ": " + e.getValue() + " ("
                + e.getKey().meaning() + ")").collect(Collectors.joining(";"));
    }

    private static String reasons(List<Finding> findings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        findings.forEach(f -> counts.merge(f.reason().split(":")[0], 1, Integer::sum));
        return counts.entrySet().stream().map(e -> MARGIN + e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining(";"));
    }

    private String fate() {
        Fate fate = audit.fate();
        StringBuilder text = new StringBuilder(bold("Does the conclusion survive?")).append('\n');
        if (fate.outcome() == Fate.Outcome.NONE_PRINTED) {
            return text.append(MARGIN).append("The study prints no conclusion.\n\n").toString();
        }
        text.append(MARGIN).append("Printed: ").append(fate.printed()).append(". Recomputed: ").append(recomputed(fate))
                .append(".\n").append(MARGIN).append(verdict(fate)).append('\n');
        if (!fate.flips().isEmpty()) {
            text.append(MARGIN).append("Labels that change: ").append(String.join("; ", fate.flips())).append(".\n");
        }
        return text.append('\n').toString();
    }

    private static String verdict(Fate fate) {
        return switch (fate.outcome()) {
            case SURVIVES -> "The conclusion survives. " + margin(fate);
            case DEPENDS -> "The conclusion depends on scores that the study does not print.";
            case DOES_NOT_SURVIVE -> "The conclusion does not survive.";
            case CANNOT_BE_JUDGED -> "It cannot be judged: no score is known for "
                    + String.join(", ", fate.card().unscored()) + ".";
            case NONE_PRINTED -> "";
        };
    }

    private static String margin(Fate fate) {
        List<String> breakers = fate.breakers();
        if (breakers.isEmpty()) {
            return "No other score of a single indicator would change it.";
        }
        boolean every = breakers.size() == fate.card().lines().size();
        return "Another score of one indicator alone could change it: " + (every ? "any of the " + breakers.size()
                : named(breakers)) + ".";
    }

    private static String named(List<String> names) {
        int more = names.size() - NAMED;
        return String.join(", ", names.subList(0, Math.min(NAMED, names.size()))) + (more > 0 ? " and " + more + " more" : "");
    }

    private static String recomputed(Fate fate) {
        if (fate.card().total().isEmpty()) {
            return "nothing";
        }
        Assignments total = fate.card().total().get();
        String range = ScoreText.range(total);
        if (fate.assignments().equals(java.math.BigInteger.ONE)) {
            return ScoreText.labels(fate.recomputed().keySet()) + " (" + range + ")";
        }
        return fate.recomputed().entrySet().stream().map(e -> e.getKey() + " in " + e.getValue() + " of "
                + fate.assignments()).collect(Collectors.joining(", ")) + " assignments of scores (" + range + ")";
    }

    private String doesNotFollow() {
        List<Finding> findings = new ArrayList<>(audit.with(Verdict.DOES_NOT_FOLLOW));
        if (findings.isEmpty()) {
            return "Every figure that can be judged follows.\n";
        }
        findings.sort(Comparator.comparing(f -> f.value().isPresent()));
        return bold("Does not follow") + "\n" + new Listing(List.of("where", "what", "printed", "recomputed", "why"),
                findings.stream().map(f -> List.of(f.figure().where(), what(f.figure()), f.figure().printed().text(),
                        f.recomputed(), why(f))).toList()).text(MARGIN);
    }

    private String everything() {
        return bold("Every figure") + "\n" + new Listing(List.of("where", "what", "printed", "recomputed", "verdict", "why"),
                audit.findings().stream().map(f -> List.of(f.figure().where(), what(f.figure()), f.figure().printed().text(),
                        f.recomputed(), f.verdict().word() + f.convention().map(c -> " " + c.word()).orElse(""),
                        why(f))).toList()).text(MARGIN);
    }

    private static String why(Finding finding) {
        return finding.diagnoses().stream().findFirst().map(d -> "perhaps " + d + "; ").orElse("") + finding.reason() + (finding.weak() ? " (weak check: " + finding.width() + " units wide)" : "")
                + (finding.tried() > 0 && finding.verdict() == Verdict.DOES_NOT_FOLLOW
                ? " (" + finding.tried() + (finding.tried() == 1 ? " convention" : " conventions") + " tried)" : "");
    }

    private static String what(Figure figure) {
        String whose = figure.indicator().isEmpty() ? figure.perspective().map(Choice::word).orElse("") : figure.indicator();
        String kind = figure.kind() == Kind.VALUE ? "" : figure.kind().word();
        return (whose + " " + figure.occasion() + " " + kind).strip();
    }
}
