package bsc.show.weights;

import bsc.audit.weights.DecisionFate;
import bsc.audit.weights.WeightAudit;
import bsc.formula.Decimals;
import bsc.model.Verdict;
import bsc.model.WeightKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of the decision on consistency, in sentences. */
final class AuditFate {
    private AuditFate() {
    }

    /** The decision as printed, a ratio for each table, and last what became of the decision. */
    static List<String> sentences(WeightAudit audit) {
        DecisionFate fate = audit.fate();
        List<String> sentences = new ArrayList<>(List.of(fate.printed()
                .map(d -> "Printed: " + d.word() + (fate.fromRatio() ? ", by the printed ratio." : "."))
                .orElse("Printed: no decision and no ratio.")));
        String from = audit.printed().all(WeightKind.JUDGEMENT).isEmpty() ? "Recomputed: " : "Recomputed from the judgements: ";
        fate.recomputed().forEach(r -> sentences.add(from + ratio(r) + "."));
        caution(audit).ifPresent(sentences::add);
        sentences.add(verdict(fate));
        return sentences;
    }

    private static String ratio(DecisionFate.Recomputed ratio) {
        String range = AuditCells.range(ratio.ratio());
        String face = Decimals.shortest(ratio.face());
        return "CR = " + (ratio.arithmetic().equals(face) ? "" : ratio.arithmetic() + " = ") + face + (range.isEmpty() ? "" : " (" + range + ")")
                + ", " + ratio.decision().word();
    }

    private static String verdict(DecisionFate fate) {
        return switch (fate.outcome()) {
            case SURVIVES -> "The decision survives.";
            case FLIPS -> "The decision flips to " + fate.decisions() + ".";
            case DEPENDS -> "Whether the decision survives depends on the table of random indices or on digits that are not printed.";
            case NOT_PRINTED -> "With the limit 0.10 it comes out as " + fate.decisions() + ".";
            case NOT_KNOWN -> "Cannot be judged: what is published does not give a ratio.";
        };
    }

    private static Optional<String> caution(WeightAudit audit) {
        long broken = audit.with(Verdict.DOES_NOT_FOLLOW).stream().filter(f -> f.check().equals("reciprocity")).count();
        return broken == 0 ? Optional.empty() : Optional.of(broken + (broken == 1 ? " pair of judgements is" : " pairs of judgements are")
                + " not reciprocal; random indices are made for reciprocal judgements, so the ratio says little.");
    }
}
