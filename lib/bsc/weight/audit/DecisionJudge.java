package bsc.weight.audit;

import bsc.model.Sentence;
import bsc.model.Verdict;
import bsc.model.WeightFigure;
import bsc.model.WeightKind;
import bsc.weight.audit.DecisionFate.Decision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges a printed accept or reject by the printed ratio, or where that does not give it by the recomputed ones. */
final class DecisionJudge {
    private DecisionJudge() {
    }

    static WeightFinding judge(WeightFigure figure, Readings readings) {
        Decision said = DecisionFate.said(figure);
        List<Calculation> ratios = new ArrayList<>(ratios(readings.rounded()));
        if (giving(ratios, said).isEmpty()) {
            readings.inDecimals().stream().filter(r -> r.digits() == DigitsReading.ROUNDED)
                    .forEach(r -> ratios(r).forEach(w -> ratios.add(w.under(r.conventions()))));
        }
        Optional<Calculation> giving = giving(ratios, said);
        Optional<Calculation> shown = giving.or(() -> ratios.stream().findFirst());
        boolean unknown = shown.isPresent() && !new ConsistencyCalculations(readings.rounded()).mayComeAbout(shown.get());
        Verdict verdict = ratios.isEmpty() || unknown ? Verdict.CANNOT_BE_JUDGED : giving.isEmpty() ? Verdict.DOES_NOT_FOLLOW
                : giving.get().conventions().isEmpty() ? Verdict.FOLLOWS : Verdict.FOLLOWS_UNDER;
        return new WeightFinding(figure.kind().word(), "", "", List.of(figure.printed().text()), verdict, shown.map(Calculation::face),
                shown.map(Calculation::set), giving.map(Calculation::conventions).orElse(List.of()), Math.max(0, ratios.size() - 1),
                BigDecimal.ZERO, true, figure.where(), shown.map(w -> Sentence.of("CR = {0}",
                        w.arithmetic())).orElse(Sentence.of("not published: the consistency ratio, or what it is computed from")),
                shown.map(w -> unknown ? ConsistencyCalculations.onlyRounded(WeightJudge.BELOW_ZERO) : Sentence.of("accept up to {0}", DecisionFate.LIMIT)));
    }

    private static List<Calculation> ratios(Calculations ways) {
        return Calculations.carriedOn(ways.printed(WeightKind.CONSISTENCY_RATIO), new ConsistencyCalculations(ways).ratio(), 0);
    }

    private static Optional<Calculation> giving(List<Calculation> ratios, Decision said) {
        return ratios.stream().filter(w -> Decision.of(w.set()).allows(said)).findFirst();
    }
}
