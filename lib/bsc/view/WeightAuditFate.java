package bsc.view;

import bsc.model.Sentence;
import bsc.model.Verdict;
import bsc.model.WeightKind;
import bsc.weight.audit.DecisionFate;
import bsc.weight.audit.WeightAudit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of the decision on consistency, in sentences. */
final class WeightAuditFate {
    private WeightAuditFate() {
    }

    /** The decision as printed, a ratio for each table, and last what became of the decision. */
    static List<Sentence> sentences(WeightAudit audit) {
        DecisionFate fate = audit.fate();
        List<Sentence> sentences = new ArrayList<>(List.of(fate.printed().map(d -> fate.fromRatio()
                ? Sentence.of("Printed: {0}, by the printed ratio.", word(d)) : Sentence.of("Printed: {0}.", word(d)))
                .orElse(Sentence.of("Printed: no decision and no ratio."))));
        boolean judged = !audit.printed().all(WeightKind.JUDGEMENT).isEmpty();
        fate.recomputed().forEach(r -> sentences.add(judged ? Sentence.of("Recomputed from the judgements: {0}.", ratio(r))
                : Sentence.of("Recomputed: {0}.", ratio(r))));
        caution(audit).ifPresent(sentences::add);
        sentences.add(verdict(fate));
        return sentences;
    }

    private static Sentence ratio(DecisionFate.RecomputedDecision ratio) {
        Sentence range = WeightAuditCells.range(ratio.ratio()).map(r -> Sentence.of(" ({0})", r)).orElse(Sentence.NONE);
        Sentence face = Sentence.rounded(ratio.face());
        boolean computed = ratio.arithmetic().arguments().size() > 1;
        return Sentence.of("CR = {0}{1}, {2}", computed ? Sentence.of("{0} = {1}", ratio.arithmetic(), face) : face, range,
                word(ratio.decision()));
    }

    private static Sentence word(DecisionFate.Decision decision) {
        return switch (decision) {
            case ACCEPT -> Sentence.of("accept");
            case REJECT -> Sentence.of("reject");
            case OPEN -> Sentence.of("accept or reject");
        };
    }

    private static Sentence verdict(DecisionFate fate) {
        return switch (fate.outcome()) {
            case SURVIVES -> Sentence.of("The decision survives.");
            case FLIPS -> Sentence.of("The decision flips to {0}.", word(fate.decisions().orElseThrow()));
            case DEPENDS -> Sentence.of("Whether the decision survives depends on the table of random indices or on digits that are not "
                    + "printed.");
            case NOT_PRINTED -> Sentence.of("With the limit 0.10 it comes out as {0}.", word(fate.decisions().orElseThrow()));
            case NOT_KNOWN -> Sentence.of("Cannot be judged: what is published does not give a ratio.");
        };
    }

    private static Optional<Sentence> caution(WeightAudit audit) {
        long broken = audit.with(Verdict.DOES_NOT_FOLLOW).stream().filter(f -> f.check().equals("reciprocity")).count();
        return broken == 0 ? Optional.empty() : Optional.of(broken == 1
                ? Sentence.of("1 pair of judgements is not reciprocal; random indices are made for reciprocal judgements, so the ratio "
                        + "says little.")
                : Sentence.of("{0} pairs of judgements are not reciprocal; random indices are made for reciprocal judgements, so the "
                        + "ratio says little.",
                broken));
    }
}
