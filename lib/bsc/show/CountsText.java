package bsc.show;

import bsc.audit.Audit;
import bsc.audit.Finding;
import bsc.audit.RelationFinding;
import bsc.model.Convention;
import bsc.model.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many figures have each verdict, with what stands behind the numbers, and how many relations hold. */
final class CountsText {
    private static final String GAP = "  ";

    private CountsText() {
    }

    static String of(Audit audit) {
        StringBuilder text = new StringBuilder();
        for (Verdict verdict : Verdict.values()) {
            List<Finding> findings = audit.with(verdict);
            text.append(line(verdict.word(), findings.size(), detail(verdict, findings)));
        }
        return text + relations("relations", audit.relations()) + relations("identities", audit.identities()) + "\n";
    }

    private static String line(String word, long count, String rest) {
        return GAP + word + " ".repeat(Math.max(0, 17 - word.length()))
                + " ".repeat(Math.max(0, 4 - String.valueOf(count).length())) + count + rest + "\n";
    }

    private static String relations(String word, List<RelationFinding> relations) {
        return relations.isEmpty() ? "" : line(word, RelationText.count(relations, Verdict.FOLLOWS),
                RelationText.counts(relations).replaceFirst("^[0-9]+", ""));
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
        return weak == 0 ? "" : GAP + "of these " + weak + (weak == 1 ? " is a weak check" : " are weak checks")
                + ": more than 10 units of the last digit would have passed";
    }

    private static String conventions(List<Finding> findings) {
        Map<Convention, Long> counts = findings.stream().collect(Collectors.groupingBy(
                f -> f.convention().orElseThrow(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(e -> GAP + e.getKey().word() + ": " + e.getValue() + " ("
                + e.getKey().meaning() + ")").collect(Collectors.joining(";"));
    }

    private static String reasons(List<Finding> findings) {
        return kindsOfReasons(findings).entrySet().stream().map(e -> GAP + e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining(";"));
    }

    /** Why figures cannot be judged, in words, each with its count. */
    static Map<String, Integer> kindsOfReasons(List<Finding> findings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        findings.forEach(f -> counts.merge(ReasonText.kind(f.reason()), 1, Integer::sum));
        return counts;
    }
}
