package bsc.show.weights;

import bsc.audit.weights.WeightAudit;
import bsc.audit.weights.WeightFinding;
import bsc.model.Choice;
import bsc.model.Verdict;
import bsc.show.Listing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The audit of printed weights as a person reads it: counts, what does not follow, weights and consistency, the decision. */
final class AuditText {
    private static final Set<String> ON_THE_WAY = Set.of("diagonal", "reciprocity", "column_sum", "normalised",
            "normalised_column_sum", "row_sum", "geometric_mean", "row_product", "row_ratio");

    private AuditText() {
    }

    static String of(WeightAudit audit, boolean all) {
        List<WeightFinding> broken = audit.with(Verdict.DOES_NOT_FOLLOW);
        List<WeightFinding> rest = audit.findings().stream().filter(Predicate.not(broken::contains))
                .filter(f -> all || !ON_THE_WAY.contains(f.check())).toList();
        return audit.printed().source() + "  " + (audit.printed().names().size() == 1 ? "1 criterion: "
                : audit.printed().names().size() + " criteria: ")
                + String.join(", ", audit.printed().names()) + "\n" + counts(audit) + conventions(audit)
                + section("Does not follow", broken, false)
                + section(all ? "Everything else" : "Weights and consistency", rest, true)
                + onTheWay(audit, all) + "\nDoes the decision to accept or reject the judgements survive?\n"
                + AuditFate.sentences(audit).stream().map(s -> "  " + s + "\n").collect(Collectors.joining());
    }

    private static String counts(WeightAudit audit) {
        List<List<String>> rows = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            List<WeightFinding> found = audit.with(verdict);
            long weak = found.stream().filter(WeightFinding::weak).count();
            rows.add(List.of(verdict.word(), String.valueOf(found.size()), weak == 0 ? "" : "of these " + weak
                    + (weak == 1 ? " is a weak check" : " are weak checks")));
        }
        int completed = audit.completed();
        return (completed == 0 ? "" : completed + (completed == 1 ? " judgement that is" : " judgements that are")
                + " not printed taken as the reciprocal of the one across the diagonal\n") + "\n"
                + rows.stream().map(r -> ("  " + pad(r.get(0), 16) + "  " + " ".repeat(Math.max(0, 4 - r.get(1).length())) + r.get(1)
                + "  " + r.get(2)).stripTrailing() + "\n").collect(Collectors.joining());
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** The conventions that were needed, and what each means. */
    private static String conventions(WeightAudit audit) {
        Map<Choice, Long> used = audit.with(Verdict.FOLLOWS_UNDER).stream().flatMap(f -> f.conventions().stream())
                .collect(Collectors.groupingBy(c -> c, LinkedHashMap::new, Collectors.counting()));
        return used.entrySet().stream().map(e -> "  " + e.getKey().word() + ": " + AuditCells.meaning(e.getKey()) + " ("
                + e.getValue() + ")\n").collect(Collectors.joining("", used.isEmpty() ? "" : "\nConventions needed\n", ""));
    }

    private static String section(String heading, List<WeightFinding> findings, boolean withVerdict) {
        if (findings.isEmpty()) {
            return "";
        }
        List<String> columns = new ArrayList<>(List.of("what", "printed", "recomputed", "from all that prints so"));
        columns.addAll(withVerdict ? List.of("verdict", "why") : List.of("where", "why"));
        return "\n" + heading + "\n" + new Listing(columns, findings.stream().map(f -> List.of(f.subject(), f.printed(),
                AuditCells.face(f), AuditCells.range(f), withVerdict ? AuditCells.verdict(f) : f.where(), AuditCells.why(f))).toList())
                .text("  ");
    }

    /** What else follows, counted by kind. */
    private static String onTheWay(WeightAudit audit, boolean all) {
        Map<String, Long> counted = audit.findings().stream()
                .filter(f -> ON_THE_WAY.contains(f.check()) && f.verdict() != Verdict.DOES_NOT_FOLLOW)
                .collect(Collectors.groupingBy(f -> f.check() + " " + f.verdict().word(), LinkedHashMap::new, Collectors.counting()));
        return all || counted.isEmpty() ? "" : "\nOn the way to the weights (--all lists them)\n  " + counted.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue()).collect(Collectors.joining("; ")) + "\n";
    }
}
