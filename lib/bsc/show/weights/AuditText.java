package bsc.show.weights;

import bsc.audit.weights.WeightAudit;
import bsc.audit.weights.WeightFinding;
import bsc.model.Choice;
import bsc.model.Sentence;
import bsc.model.Verdict;
import bsc.say.Messages;
import bsc.show.Listing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The audit of printed weights as a person reads it: counts, what does not follow, weights and consistency, the decision. */
final class AuditText {
    private static final Set<String> ON_THE_WAY = Set.of("diagonal", "reciprocity", "column_sum", "normalised",
            "normalised_column_sum", "row_sum", "geometric_mean", "row_product", "row_ratio");

    private AuditText() {
    }

    static String of(WeightAudit audit, boolean all, Messages messages) {
        List<WeightFinding> broken = audit.with(Verdict.DOES_NOT_FOLLOW);
        List<WeightFinding> rest = audit.findings().stream().filter(Predicate.not(broken::contains))
                .filter(f -> all || !ON_THE_WAY.contains(f.check())).toList();
        int criteria = audit.printed().names().size();
        String names = String.join(", ", audit.printed().names());
        return audit.printed().source() + "  " + messages.of(criteria == 1 ? Sentence.of("1 criterion: {0}", names)
                : Sentence.of("{0} criteria: {1}", criteria, names)) + "\n" + counts(audit, messages) + conventions(audit, messages)
                + section(Sentence.of("Does not follow"), broken, false, messages)
                + section(all ? Sentence.of("Everything else") : Sentence.of("Weights and consistency"), rest, true, messages)
                + onTheWay(audit, all, messages) + "\n" + messages.of(Sentence.of("Does the decision to accept or reject the judgements "
                        + "survive?")) + "\n"
                + AuditFate.sentences(audit).stream().map(s -> "  " + messages.of(s) + "\n").collect(Collectors.joining());
    }

    private static String counts(WeightAudit audit, Messages messages) {
        List<List<String>> rows = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            List<WeightFinding> found = audit.with(verdict);
            long weak = found.stream().filter(WeightFinding::weak).count();
            rows.add(List.of(messages.of(AuditCells.word(verdict)), String.valueOf(found.size()), messages.of(weak == 0 ? Sentence.NONE
                    : weak == 1 ? Sentence.of("of these 1 is a weak check") : Sentence.of("of these {0} are weak checks", weak))));
        }
        int completed = audit.completed();
        return (completed == 0 ? "" : messages.of(completed == 1
                ? Sentence.of("1 judgement that is not printed taken as the reciprocal of the one across the diagonal")
                : Sentence.of("{0} judgements that are not printed taken as the reciprocal of the one across the diagonal",
                        completed)) + "\n") + "\n"
                + rows.stream().map(r -> ("  " + pad(r.get(0), 16) + "  " + " ".repeat(Math.max(0, 4 - r.get(1).length())) + r.get(1)
                + "  " + r.get(2)).stripTrailing() + "\n").collect(Collectors.joining());
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** The conventions that were needed, and what each means. */
    private static String conventions(WeightAudit audit, Messages messages) {
        Map<Choice, Long> used = audit.with(Verdict.FOLLOWS_UNDER).stream().flatMap(f -> f.conventions().stream())
                .collect(Collectors.groupingBy(c -> c, LinkedHashMap::new, Collectors.counting()));
        return used.entrySet().stream().map(e -> "  " + e.getKey().word() + ": " + messages.of(AuditCells.meaning(e.getKey())) + " ("
                + e.getValue() + ")\n").collect(Collectors.joining("", used.isEmpty() ? ""
                        : "\n" + messages.of(Sentence.of("Conventions needed")) + "\n", ""));
    }

    private static String section(Sentence heading, List<WeightFinding> findings, boolean withVerdict, Messages messages) {
        if (findings.isEmpty()) {
            return "";
        }
        List<String> columns = Stream.of(Sentence.of("what"), Sentence.of("printed"), Sentence.of("recomputed"),
                Sentence.of("from all that prints so"), withVerdict ? Sentence.of("verdict") : Sentence.of("where"), Sentence.of("why"))
                .map(messages::of).toList();
        return "\n" + messages.of(heading) + "\n" + new Listing(columns, findings.stream().map(f -> List.of(f.subject(),
                String.join(messages.of(Sentence.of(" and ")), f.prints()), AuditCells.face(f, messages), AuditCells.range(f, messages),
                withVerdict ? AuditCells.verdict(f, messages) : f.where(), messages.of(AuditCells.why(f)))).toList()).text("  ");
    }

    /** What else follows, counted by kind. */
    private static String onTheWay(WeightAudit audit, boolean all, Messages messages) {
        Map<String, Long> counted = audit.findings().stream()
                .filter(f -> ON_THE_WAY.contains(f.check()) && f.verdict() != Verdict.DOES_NOT_FOLLOW)
                .collect(Collectors.groupingBy(f -> f.check() + " " + messages.of(AuditCells.word(f.verdict())), LinkedHashMap::new, Collectors.counting()));
        return all || counted.isEmpty() ? "" : "\n" + messages.of(Sentence.of("On the way to the weights (--all lists them)")) + "\n  "
                + "" + counted.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue()).collect(Collectors.joining("; ")) + "\n";
    }
}
