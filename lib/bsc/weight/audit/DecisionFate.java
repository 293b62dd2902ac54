package bsc.weight.audit;

import bsc.model.Choice;
import bsc.model.Interval;
import bsc.model.PrintedWeights;
import bsc.model.Sentence;
import bsc.model.WeightFigure;
import bsc.model.WeightKind;
import bsc.weight.Ahp;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Whether the decision on consistency survives: accept while CR is 0.10 or less (Saaty 1980), reject above.
 *
 * @param printed    the decision as printed, else the one that the printed ratio amounts to; empty when neither is printed
 * @param fromRatio  true when it was taken from the printed ratio
 * @param recomputed the ratio under each table of random indices, from the judgements where they are printed
 */
public record DecisionFate(Optional<Decision> printed, boolean fromRatio, List<RecomputedDecision> recomputed) {
    static final BigDecimal LIMIT = BigDecimal.valueOf(Ahp.ACCEPTABLE);

    /** What a ratio decides. */
    public enum Decision implements Choice {
        ACCEPT("accept"), REJECT("reject"),
        /** The printed digits allow both. */
        OPEN("accept or reject");

        private final String word;

        Decision(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }

        static Decision of(Interval ratio) {
            return ratio.high().compareTo(LIMIT) <= 0 ? ACCEPT : ratio.low().compareTo(LIMIT) > 0 ? REJECT : OPEN;
        }

        boolean allows(Decision other) {
            return this == other || this == OPEN;
        }
    }

    /** The ratio under one table. */
    public record RecomputedDecision(Sentence arithmetic, BigDecimal face, Interval ratio) {
        public Decision decision() {
            return Decision.of(ratio);
        }
    }

    /** What became of the decision. */
    public enum Outcome {
        SURVIVES, FLIPS, DEPENDS, NOT_PRINTED, NOT_KNOWN
    }

    public DecisionFate {
        recomputed = List.copyOf(recomputed);
    }

    static DecisionFate of(PrintedWeights printed, Calculations rounded) {
        Optional<Decision> said = printed.find(WeightKind.DECISION, "", "").map(DecisionFate::said);
        Optional<Decision> implied = rounded.printed(WeightKind.CONSISTENCY_RATIO)
                .map(w -> w.face().compareTo(LIMIT) <= 0 ? Decision.ACCEPT : Decision.REJECT);
        return new DecisionFate(said.or(() -> implied), said.isEmpty() && implied.isPresent(),
                new ConsistencyCalculations(rounded).underEveryTable().stream()
                        .map(w -> new RecomputedDecision(w.arithmetic(), w.face(), w.set())).toList());
    }

    static Decision said(WeightFigure figure) {
        return figure.printed().text().equals(Decision.ACCEPT.word()) ? Decision.ACCEPT : Decision.REJECT;
    }

    public Outcome outcome() {
        if (recomputed.isEmpty()) {
            return Outcome.NOT_KNOWN;
        }
        if (printed.isEmpty()) {
            return Outcome.NOT_PRINTED;
        }
        List<Decision> decisions = recomputed.stream().map(RecomputedDecision::decision).distinct().toList();
        if (decisions.equals(List.of(printed.get()))) {
            return Outcome.SURVIVES;
        }
        return decisions.stream().noneMatch(d -> d.allows(printed.get())) ? Outcome.FLIPS : Outcome.DEPENDS;
    }

    /** What the recomputed ratios decide, open where they differ; empty when there is none. */
    public Optional<Decision> decisions() {
        List<Decision> all = recomputed.stream().map(RecomputedDecision::decision).distinct().toList();
        return all.size() > 1 ? Optional.of(Decision.OPEN) : all.stream().findFirst();
    }
}
