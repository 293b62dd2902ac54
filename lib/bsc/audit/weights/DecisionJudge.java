package bsc.audit.weights;

import bsc.audit.weights.DecisionFate.Decision;
import bsc.model.Verdict;
import bsc.model.WeightFigure;
import bsc.model.WeightKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Judges a printed accept or reject by the printed ratio, or where that does not give it by the recomputed ones. */
final class DecisionJudge {
    private DecisionJudge() {
    }

    static WeightFinding judge(WeightFigure figure, Ways rounded) {
        List<Way> ratios = Ways.known(rounded.printed(WeightKind.CONSISTENCY_RATIO), new ConsistencyWays(rounded).ratio());
        Decision said = DecisionFate.said(figure);
        Optional<Way> giving = ratios.stream().filter(w -> Decision.of(w.set()).allows(said)).findFirst();
        Optional<Way> shown = giving.or(() -> ratios.stream().findFirst());
        Verdict verdict = ratios.isEmpty() ? Verdict.CANNOT_BE_JUDGED : giving.isEmpty() ? Verdict.DOES_NOT_FOLLOW
                : giving.get().conventions().isEmpty() ? Verdict.FOLLOWS : Verdict.FOLLOWS_UNDER;
        return new WeightFinding(figure.kind().word(), "", "", figure.printed().text(), verdict, shown.map(Way::face),
                shown.map(Way::set), giving.map(Way::conventions).orElse(List.of()), Math.max(0, ratios.size() - 1),
                BigDecimal.ZERO, true, figure.where(), shown.map(w -> "CR = " + w.arithmetic() + "; accept up to "
                + DecisionFate.LIMIT.toPlainString()).orElse("not published: the consistency ratio, or what it is computed from"));
    }
}
